<?php

declare(strict_types=1);

/**
 * A JSON parser and pretty printer without ext/json, with errors that point at the place: `main.php [FILE]`.
 */
final class JsonSyntaxError extends RuntimeException
{
    public function __construct(string $message, string $source, int $offset)
    {
        $before = substr($source, 0, $offset);
        $line = substr_count($before, "\n") + 1;
        $column = $offset - (int) strrpos("\n" . $before, "\n") + 1;
        parent::__construct("$message at line $line, column $column");
    }
}

final class JsonParser
{
    private int $at = 0;

    private function __construct(private readonly string $source)
    {
    }

    public static function parse(string $source): mixed
    {
        $parser = new self($source);
        $value = $parser->value();
        $parser->blanks();
        if ($parser->at < strlen($source)) {
            throw $parser->error('unexpected text after the value');
        }
        return $value;
    }

    private function value(): mixed
    {
        $this->blanks();
        $c = $this->source[$this->at] ?? '';
        return match (true) {
            $c === '{' => $this->object(),
            $c === '[' => $this->list(),
            $c === '"' => $this->string(),
            $c === '-', ctype_digit($c) => $this->number(),
            default => $this->word(),
        };
    }

    private function object(): stdClass
    {
        $object = new stdClass();
        $this->expect('{');
        if (!$this->accept('}')) {
            do {
                $this->blanks();
                $name = $this->string();
                $this->expect(':');
                $object->{$name} = $this->value();
            } while ($this->accept(','));
            $this->expect('}');
        }
        return $object;
    }

    private function list(): array
    {
        $list = [];
        $this->expect('[');
        if (!$this->accept(']')) {
            do {
                $list[] = $this->value();
            } while ($this->accept(','));
            $this->expect(']');
        }
        return $list;
    }

    private function string(): string
    {
        static $escapes = ['"' => '"', '\\' => '\\', '/' => '/', 'b' => "\x08", 'f' => "\f", 'n' => "\n", 'r' => "\r", 't' => "\t"];
        $this->expect('"');
        $text = '';
        while (true) {
            $plain = strcspn($this->source, "\"\\\n", $this->at);
            $text .= substr($this->source, $this->at, $plain);
            $this->at += $plain;
            switch ($this->source[$this->at] ?? '') {
                case '"':
                    $this->at++;
                    return $text;
                case '\\':
                    $escape = $this->source[$this->at + 1] ?? '';
                    if ($escape === 'u') {
                        $text .= $this->unicode();
                    } elseif (isset($escapes[$escape])) {
                        $text .= $escapes[$escape];
                        $this->at += 2;
                    } else {
                        throw $this->error("unknown escape \\$escape");
                    }
                    break;
                default:
                    throw $this->error('unterminated string');
            }
        }
    }

    private function unicode(): string
    {
        $digits = substr($this->source, $this->at + 2, 4);
        if (strlen($digits) !== 4 || !ctype_xdigit($digits)) {
            throw $this->error('four hexadecimal digits expected');
        }
        $this->at += 6;
        $code = (int) hexdec($digits);
        return match (true) {
            $code < 0x80 => chr($code),
            $code < 0x800 => chr(0xC0 | $code >> 6) . chr(0x80 | $code & 0x3F),
            default => chr(0xE0 | $code >> 12) . chr(0x80 | $code >> 6 & 0x3F) . chr(0x80 | $code & 0x3F),
        };
    }

    private function number(): int|float
    {
        if (!preg_match('/-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/A', $this->source, $match, 0, $this->at)) {
            throw $this->error('malformed number');
        }
        $this->at += strlen($match[0]);
        return $match[0] + 0;
    }

    private function word(): ?bool
    {
        foreach (['true' => true, 'false' => false, 'null' => null] as $word => $value) {
            if (substr_compare($this->source, $word, min($this->at, strlen($this->source)), strlen($word)) === 0) {
                $this->at += strlen($word);
                return $value;
            }
        }
        throw $this->error('a value is expected');
    }

    private function accept(string $c): bool
    {
        $this->blanks();
        if (($this->source[$this->at] ?? '') === $c) {
            $this->at++;
            return true;
        }
        return false;
    }

    private function expect(string $c): void
    {
        if (!$this->accept($c)) {
            throw $this->error("'$c' is expected");
        }
    }

    private function blanks(): void
    {
        $this->at += strspn($this->source, " \t\r\n", $this->at);
    }

    private function error(string $message): JsonSyntaxError
    {
        return new JsonSyntaxError($message, $this->source, $this->at);
    }
}

final class JsonPrinter
{
    public function __construct(private readonly int $width = 60)
    {
    }

    public function print(mixed $value, int $indent = 0): string
    {
        $flat = $this->flat($value);
        if (strlen($flat) + $indent <= $this->width || is_scalar($value) || $value === null) {
            return $flat;
        }
        $blank = str_repeat(' ', $indent + 2);
        $lines = [];
        foreach ($value as $name => $item) {
            $label = is_object($value) ? $this->quoted((string) $name) . ': ' : '';
            $lines[] = $blank . $label . $this->print($item, $indent + 2);
        }
        [$open, $close] = is_object($value) ? ['{', '}'] : ['[', ']'];
        return $open . "\n" . implode(",\n", $lines) . "\n" . str_repeat(' ', $indent) . $close;
    }

    private function flat(mixed $value): string
    {
        return match (true) {
            is_string($value) => $this->quoted($value),
            is_array($value) => '[' . implode(', ', array_map($this->flat(...), $value)) . ']',
            is_object($value) => '{' . implode(', ', array_map(
                fn($name, $item) => $this->quoted((string) $name) . ': ' . $this->flat($item),
                array_keys(get_object_vars($value)),
                get_object_vars($value),
            )) . '}',
            default => var_export($value, true) |> strtolower(...),
        };
    }

    private function quoted(string $text): string
    {
        return '"' . addcslashes($text, "\"\\\n\r\t") . '"';
    }
}

$sample = <<<'JSON'
    {"name": "phpc", "tags": ["php", "jvm", "compiler"], "versions": {"php": 8.5, "java": 25, "beta": true, "note": null},
     "nested": [[1, 2, [3, 4]], {"empty": {}, "list": []}], "escaped": "tab\t quote\" \u00e9\u20ac",
     "numbers": [0, -1.5, 1e3, 12345678901234567890], "long": ["the quick brown fox", "jumps over the lazy dog", "again and again"]}
    JSON;
$source = isset($argv[1]) ? file_get_contents($argv[1]) : $sample;
echo (new JsonPrinter())->print(JsonParser::parse($source)), "\n\n";

foreach (['{"a": 1,}', "[1,\n 2,\n tru]", '"open', '[1 2]', '{"x": "\q"}', ''] as $broken) {
    try {
        JsonParser::parse($broken);
    } catch (JsonSyntaxError $e) {
        printf("%-20s %s\n", json_encode($broken), $e->getMessage());
    }
}
