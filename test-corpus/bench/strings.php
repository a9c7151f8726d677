<?php

require __DIR__ . '/measure.php';

/** Builds, searches, replaces and splits text: what templates and loggers do all day. */
function report(int $rows): string
{
    $html = "<table>\n";
    for ($i = 0; $i < $rows; $i++) {
        $name = ucfirst(strrev('name' . $i));
        $price = number_format($i * 1.25, 2);
        $html .= "  <tr class=\"" . ($i % 2 ? 'odd' : 'even') . "\"><td>{$i}</td><td>" . htmlspecialchars("<$name & sons>") . "</td>";
        $html .= '<td>' . str_pad($price, 10, ' ', STR_PAD_LEFT) . "</td></tr>\n";
    }
    return $html . "</table>\n";
}

function rotate(string $text, int $by): string
{
    $result = '';
    for ($i = 0, $length = strlen($text); $i < $length; $i++) {
        $c = ord($text[$i]);
        if ($c >= 97 && $c <= 122) {
            $c = ($c - 97 + $by) % 26 + 97;
        } elseif ($c >= 65 && $c <= 90) {
            $c = ($c - 65 + $by) % 26 + 65;
        }
        $result .= chr($c);
    }
    return $result;
}

measure(function () {
    $html = report(6000);
    $text = strip_tags(str_replace(['&amp;', '&lt;', '&gt;'], ['&', '(', ')'], $html));
    $words = array_filter(explode(' ', preg_replace('/\s+/', ' ', $text)));
    $rotated = rotate(implode(' ', $words), 13);
    $longest = '';
    foreach ($words as $word) {
        if (strlen($word) > strlen($longest) || strcmp($word, $longest) > 0 && strlen($word) === strlen($longest)) {
            $longest = $word;
        }
    }
    return md5($html) . ' ' . md5($rotated) . ' ' . count($words) . ' ' . $longest . ' ' . substr_count($rotated, 'fbaf');
});
