<?php

declare(strict_types=1);

/**
 * Renders a useful part of Markdown to HTML: headings, paragraphs, lists that nest, quotes, code, tables, emphasis, links.
 */
interface Block
{
    public function html(Inline $inline): string;
}

final class Heading implements Block
{
    public function __construct(private int $level, private string $text)
    {
    }

    public function html(Inline $inline): string
    {
        $id = trim(preg_replace('/[^a-z0-9]+/', '-', strtolower($this->text)), '-');
        return "<h{$this->level} id=\"$id\">{$inline->render($this->text)}</h{$this->level}>";
    }
}

final class Paragraph implements Block
{
    public function __construct(private string $text)
    {
    }

    public function html(Inline $inline): string
    {
        return "<p>{$inline->render($this->text)}</p>";
    }
}

final class Code implements Block
{
    public function __construct(private array $lines, private string $language)
    {
    }

    public function html(Inline $inline): string
    {
        $class = $this->language === '' ? '' : " class=\"language-{$this->language}\"";
        return "<pre><code$class>" . htmlspecialchars(implode("\n", $this->lines)) . "</code></pre>";
    }
}

final class Container implements Block
{
    /** @param Block[] $blocks */
    public function __construct(private string $tag, private array $blocks)
    {
    }

    public function html(Inline $inline): string
    {
        $inside = implode("\n", array_map(fn(Block $b): string => $b->html($inline), $this->blocks));
        if ($this->tag === 'li' && count($this->blocks) === 1 && $this->blocks[0] instanceof Paragraph) {
            $inside = substr($inside, 3, -4);
        }
        return "<{$this->tag}>" . (str_contains($inside, "\n") ? "\n$inside\n" : $inside) . "</{$this->tag}>";
    }
}

final class Table implements Block
{
    public function __construct(private array $head, private array $rows)
    {
    }

    public function html(Inline $inline): string
    {
        $row = fn(array $cells, string $tag): string => '<tr>' . implode('', array_map(fn($c) => "<$tag>{$inline->render($c)}</$tag>", $cells)) . '</tr>';
        return implode("\n", ['<table>', $row($this->head, 'th'), ...array_map(fn($r) => $row($r, 'td'), $this->rows), '</table>']);
    }
}

final class Inline
{
    /** @param array<string, string> $links */
    public function __construct(private array $links = [])
    {
    }

    public function render(string $text): string
    {
        $kept = [];
        $keep = function (string $html) use (&$kept): string {
            $kept[] = $html;
            return "\x01" . (count($kept) - 1) . "\x02";
        };
        $text = preg_replace_callback('/`([^`]+)`/', fn($m) => $keep('<code>' . htmlspecialchars($m[1]) . '</code>'), $text);
        $text = htmlspecialchars($text, ENT_NOQUOTES);
        $text = preg_replace_callback(
            '/(?<image>!?)\[(?<label>[^\]]*)\](?:\((?<target>[^)\s]+)\)|\[(?<name>[^\]]*)\])/',
            function (array $m) use ($keep): string {
                $target = $m['target'] ?: $this->links[strtolower($m['name'] ?: $m['label'])] ?? null;
                return match (true) {
                    $target === null => $m[0],
                    $m['image'] === '!' => $keep("<img src=\"$target\" alt=\"{$m['label']}\">"),
                    default => $keep("<a href=\"$target\">") . $m['label'] . $keep('</a>'),
                };
            },
            $text,
        );
        $text = preg_replace(
            ['/\*\*(?=\S)(.+?)(?<=\S)\*\*/s', '/(?<![*\w])[*_](?=\S)(.+?)(?<=\S)[*_](?![*\w])/s', '/~~(.+?)~~/', '/  \n/'],
            ['<strong>$1</strong>', '<em>$1</em>', '<del>$1</del>', "<br>\n"],
            $text,
        );
        return preg_replace_callback("/\x01(\d+)\x02/", fn($m) => $kept[(int) $m[1]], $text);
    }
}

final class Markdown
{
    private array $links = [];

    public function render(string $source): string
    {
        $source = preg_replace_callback('/^\[([^\]]+)\]:\s*(\S+)\s*$/m', function ($m) {
            $this->links[strtolower($m[1])] = $m[2];
            return '';
        }, $source);
        $blocks = $this->blocks(explode("\n", $source));
        $inline = new Inline($this->links);
        return implode("\n", array_map(fn(Block $b) => $b->html($inline), $blocks)) . "\n";
    }

    /** @return Block[] */
    private function blocks(array $lines): array
    {
        $blocks = [];
        while ($lines) {
            $line = array_shift($lines);
            if (trim($line) === '') {
                continue;
            }
            $blocks[] = match (true) {
                (bool) preg_match('/^(#{1,6})\s+(.*?)\s*#*$/', $line, $m) => new Heading(strlen($m[1]), $m[2]),
                (bool) preg_match('/^```(\w*)/', $line, $m) => $this->code($lines, $m[1]),
                (bool) preg_match('/^(-{3,}|\*{3,})$/', $line) => new class implements Block {
                    public function html(Inline $inline): string
                    {
                        return '<hr>';
                    }
                },
                str_starts_with($line, '>') => $this->quote($line, $lines),
                (bool) preg_match('/^(?:[-*+]|\d+\.)\s/', $line) => $this->list($line, $lines),
                str_contains($line, '|') && preg_match('/^[\s|:-]+$/', $lines[0] ?? 'x') => $this->table($line, $lines),
                default => $this->paragraph($line, $lines),
            };
        }
        return $blocks;
    }

    private function code(array &$lines, string $language): Code
    {
        $code = [];
        while ($lines && !str_starts_with($line = array_shift($lines), '```')) {
            $code[] = $line;
        }
        return new Code($code, $language);
    }

    private function quote(string $line, array &$lines): Container
    {
        $inner = [$line];
        while ($lines && str_starts_with($lines[0], '>')) {
            $inner[] = array_shift($lines);
        }
        return new Container('blockquote', $this->blocks(preg_replace('/^> ?/', '', $inner)));
    }

    private function list(string $line, array &$lines): Container
    {
        $ordered = ctype_digit($line[0]);
        $items = [];
        array_unshift($lines, $line);
        while ($lines && preg_match($ordered ? '/^\d+\.\s+/' : '/^[-*+]\s+/', $lines[0], $m)) {
            $indent = strlen($m[0]);
            $item = [substr(array_shift($lines), $indent)];
            while ($lines && preg_match('/^(\s{2,}\S|\s*$)/', $lines[0])) {
                if (trim($lines[0]) === '' && !preg_match('/^\s{2,}\S/', $lines[1] ?? '')) {
                    break;
                }
                $item[] = preg_replace("/^\s{1,$indent}/", '', array_shift($lines));
            }
            $items[] = new Container('li', $this->blocks($item));
        }
        return new Container($ordered ? 'ol' : 'ul', $items);
    }

    private function table(string $line, array &$lines): Table
    {
        $cells = static fn(string $row): array => array_map('trim', explode('|', trim(trim($row), '|')));
        array_shift($lines);
        $rows = [];
        while ($lines && str_contains($lines[0], '|')) {
            $rows[] = $cells(array_shift($lines));
        }
        return new Table($cells($line), $rows);
    }

    private function paragraph(string $line, array &$lines): Paragraph
    {
        while ($lines && trim($lines[0]) !== '' && !preg_match('/^(#{1,6}\s|```|>|[-*+]\s|\d+\.\s)/', $lines[0])) {
            $line .= "\n" . array_shift($lines);
        }
        return new Paragraph($line);
    }
}

echo (new Markdown())->render(file_get_contents($argv[1] ?? __DIR__ . '/sample.md'));
