<?php

declare(strict_types=1);

namespace Tiny;

use Closure;

/**
 * A tiny template engine: templates are compiled to PHP functions with eval, once, and then called.
 *
 *     {{ user.name|upper }}   {% for item in items %} ... {% else %} ... {% end %}   {% if a and not b %}   {% include name %}
 */
final class TemplateError extends \RuntimeException
{
}

final class Compiler
{
    private array $stack = [];
    private int $loops = 0;

    public function compile(string $template): string
    {
        $code = '';
        $parts = preg_split('/(\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\})/s', $template, -1, PREG_SPLIT_DELIM_CAPTURE | PREG_SPLIT_NO_EMPTY);
        foreach ($parts as $part) {
            $inside = trim(substr($part, 2, -2));
            $code .= match (substr($part, 0, 2)) {
                '{{' => 'echo ' . $this->output($inside) . ";\n",
                '{%' => $this->statement($inside) . "\n",
                '{#' => '',
                default => 'echo ' . var_export($part, true) . ";\n",
            };
        }
        if ($this->stack) {
            throw new TemplateError('missing end of ' . array_pop($this->stack));
        }
        return "return static function (array \$v, \\Tiny\\Engine \$engine): void {\n$code};";
    }

    private function statement(string $text): string
    {
        [$word, $rest] = explode(' ', $text, 2) + [1 => ''];
        switch ($word) {
            case 'if':
                $this->stack[] = 'if';
                return "if ({$this->condition($rest)}) {";
            case 'elseif':
                return "} elseif ({$this->condition($rest)}) {";
            case 'else':
                return end($this->stack) === 'for' ? '$some = true; } if (!$some) {' : '} else {';
            case 'for':
                if (!preg_match('/^(\w+)(?:\s*,\s*(\w+))? in (.+)$/', $rest, $m)) {
                    throw new TemplateError("malformed for: $rest");
                }
                $this->stack[] = 'for';
                $n = ++$this->loops;
                $key = $m[2] !== '' ? "\$v['$m[1]'] = \$k$n; " : '';
                $value = $m[2] !== '' ? $m[2] : $m[1];
                return "\$some = false; foreach ({$this->path($m[3])} ?? [] as \$k$n => \$e$n) { $key\$v['$value'] = \$e$n;";
            case 'end':
                array_pop($this->stack) ?? throw new TemplateError('end without beginning');
                return '}';
            case 'include':
                return "echo \$engine->render(" . var_export(trim($rest), true) . ', $v);';
            case 'set':
                [$name, $value] = array_map('trim', explode('=', $rest, 2));
                return "\$v['$name'] = {$this->path($value)};";
            default:
                throw new TemplateError("unknown tag $word");
        }
    }

    private function output(string $text): string
    {
        $filters = explode('|', $text);
        $code = $this->path(array_shift($filters));
        $raw = false;
        foreach ($filters as $filter) {
            preg_match('/^\s*(\w+)(?:\((.*)\))?\s*$/', $filter, $m) ?: throw new TemplateError("malformed filter $filter");
            if ($m[1] === 'raw') {
                $raw = true;
                continue;
            }
            $arguments = isset($m[2]) && $m[2] !== '' ? ', ' . implode(', ', array_map($this->path(...), explode(',', $m[2]))) : '';
            $code = "\$engine->filter('$m[1]', $code$arguments)";
        }
        return $raw ? $code : "htmlspecialchars((string) ($code))";
    }

    private function condition(string $text): string
    {
        $words = preg_split('/\s+/', trim($text));
        return implode(' ', array_map(fn(string $w) => match ($w) {
            'and', 'or' => $w === 'and' ? '&&' : '||',
            'not' => '!',
            '==', '!=', '<', '>', '<=', '>=' => $w,
            default => "({$this->path($w)})",
        }, $words));
    }

    private function path(string $text): string
    {
        $text = trim($text);
        if (is_numeric($text) || preg_match('/^([\'"]).*\1$/', $text)) {
            return $text;
        }
        $code = '$v';
        foreach (explode('.', $text) as $i => $part) {
            $code = $i ? "\$engine->get($code, " . var_export($part, true) . ')' : "(\$v[" . var_export($part, true) . '] ?? null)';
        }
        return $code;
    }
}

final class Engine
{
    /** @var array<string, Closure> */
    private array $compiled = [];
    /** @var array<string, callable> */
    private array $filters;

    public function __construct(private readonly array $templates, callable ...$filters)
    {
        $this->filters = $filters + ['upper' => strtoupper(...), 'join' => fn(array $l, string $by = ', ') => implode($by, $l), 'length' => count(...)];
    }

    public function render(string $name, array $variables = []): string
    {
        $template = $this->compiled[$name] ??= eval((new Compiler())->compile($this->templates[$name] ?? throw new TemplateError("no template $name")));
        ob_start();
        try {
            $template($variables, $this);
            return ob_get_contents();
        } finally {
            ob_end_clean();
        }
    }

    public function filter(string $name, mixed $value, mixed ...$arguments): mixed
    {
        return isset($this->filters[$name]) ? ($this->filters[$name])($value, ...$arguments) : throw new TemplateError("no filter $name");
    }

    public function get(mixed $from, string $name): mixed
    {
        return match (true) {
            is_array($from), $from instanceof \ArrayAccess => $from[$name] ?? null,
            is_object($from) && method_exists($from, $name) => $from->$name(),
            is_object($from) => $from->$name ?? null,
            default => null,
        };
    }
}

final class User
{
    public function __construct(public readonly string $name, private array $roles = [])
    {
    }

    public function roles(): array
    {
        return $this->roles;
    }
}

$engine = new Engine([
    'page' => <<<'T'
        <h1>{{ title|upper }}</h1>
        {# comments are dropped #}
        {% for user in users %}{% include user %}{% else %}<p>nobody</p>
        {% end %}
        {% if users and not hidden %}Total: {{ users|length }}{% elseif hidden %}hidden{% else %}empty{% end %}

        T,
    'user' => <<<'T'
        <li>{{ user.name }}{% if user.roles %} ({{ user.roles|join(" + ")|stars }}){% end %}{% for k, v in extra %} {{ k }}={{ v|raw }}{% end %}</li>

        T,
    'broken' => '{% for x in y %}{{ x }}',
    'unknown' => '{{ x|nope }}',
], stars: fn(string $s): string => "*$s*");

echo $engine->render('page', ['title' => 'Users & roles', 'users' => [new User('Ann <a>', ['admin', 'author']), new User('Bob')], 'extra' => ['n' => 1, 'b' => '<b>']]);
echo $engine->render('page', ['title' => 'none', 'users' => []]);
foreach (['broken', 'unknown', 'gone'] as $name) {
    try {
        echo $engine->render($name, ['x' => 1]);
    } catch (TemplateError $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
echo ob_get_level(), "\n";
