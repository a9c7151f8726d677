<?php

declare(strict_types=1);

namespace Greeting;

require_once __DIR__ . '/lib/Salutation.php';

/** @return array{text: string, letters: int} */
function greet(string $name, string $language = 'en'): array
{
    $text = Salutation::from($language)->for($name);
    return ['text' => $text, 'letters' => mb_strlen($text)];
}

function banner(array $lines): void
{
    $width = max(array_map(mb_strlen(...), $lines));
    foreach ($lines as $line) {
        echo '| ', $line, str_repeat(' ', $width - mb_strlen($line)), " |\n";
    }
}
