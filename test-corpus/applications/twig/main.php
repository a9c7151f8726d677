<?php
// Renders every template of a folder, each twice: when it has just been compiled, and from the cache that the first run wrote.
// php main.php FOLDER CACHE

declare(strict_types=1);

require 'Twig/autoload.php';

use Twig\Environment;
use Twig\Error\SyntaxError;
use Twig\Extension\DebugExtension;
use Twig\Extension\EscaperExtension;
use Twig\Extension\SandboxExtension;
use Twig\Extension\StringLoaderExtension;
use Twig\Loader\ArrayLoader;
use Twig\Loader\ChainLoader;
use Twig\Loader\FilesystemLoader;
use Twig\Sandbox\SecurityPolicy;
use Twig\TwigFilter;
use Twig\TwigFunction;
use Twig\TwigTest;

final class Person
{
    public const KIND = 'human';
    public array $tags = ['a', 'b'];
    private array $hidden = ['age' => 36];

    public function __construct(public readonly string $name, private ?Person $friend = null) {}

    public function getFriend(): ?Person
    {
        return $this->friend;
    }

    public function isKind(): bool
    {
        return true;
    }

    public function hasFriend(): bool
    {
        return $this->friend !== null;
    }

    public function greet(string $whom = 'you', int $times = 1): string
    {
        return str_repeat("Hello $whom! ", $times);
    }

    public function __get(string $name): mixed
    {
        return $this->hidden[$name] ?? null;
    }

    public function __isset(string $name): bool
    {
        return isset($this->hidden[$name]);
    }

    public function __toString(): string
    {
        return "<{$this->name}>";
    }
}

enum Level: int
{
    case Low = 1;
    case High = 9;
}

/** What templates can use besides Twig's own; closures won't do, whose new names this release of Twig writes into its code. */
final class Library
{
    public static function shout(string $text, int $marks = 1): string
    {
        return strtoupper($text) . str_repeat('!', $marks);
    }

    public static function bold(string $text): string
    {
        return "<b>$text</b>";
    }

    public static function path(string $what, string $text): string
    {
        return "$what/$text";
    }

    public static function arguments(mixed ...$all): string
    {
        return json_encode($all);
    }

    public static function context_keys(array $context): string
    {
        return implode(',', array_keys($context));
    }

    public static function old_one(): string
    {
        return 'old';
    }

    public static function twice(int $number): int
    {
        return $number * 2;
    }

    public static function numbers(): Generator
    {
        yield 'one' => 1;
        yield 'two' => 2;
        yield 'three' => 3;
    }

    public static function longer(string $text, int $length): bool
    {
        return strlen($text) > $length;
    }
}

[, $folder, $cache] = $argv;
error_reporting(E_ALL & ~E_DEPRECATED);

date_default_timezone_set('UTC');
$loader = new ChainLoader([new FilesystemLoader([$folder, $folder . '/parts']), new ArrayLoader(['in memory' => 'in memory: {{ 6 * 7 }}'])]);
$twig = new Environment($loader, ['cache' => $cache, 'debug' => true, 'strict_variables' => false, 'autoescape' => 'name']);
$twig->addExtension(new DebugExtension);
$twig->addExtension(new StringLoaderExtension);
$twig->addExtension(new SandboxExtension(new SecurityPolicy(['if', 'for'], ['upper', 'escape'], ['Person' => ['greet']], ['Person' => ['name']], ['range'])));
foreach (['shout', 'bold', '*_path'] as $name) {
    $twig->addFilter(new TwigFilter($name, [Library::class, trim($name, '*_')], $name === 'bold' ? ['is_safe' => ['html'], 'pre_escape' => 'html'] : []));
}
foreach (['arguments' => ['is_variadic' => true], 'context_keys' => ['needs_context' => true], 'old_one' => ['deprecated' => '1.0', 'alternative' => 'new_one'],
    'twice' => [], 'numbers' => []] as $name => $options) {
    $twig->addFunction(new TwigFunction($name, "Library::$name", $options));
}
$twig->addTest(new TwigTest('longer than', 'Library::longer'));
$twig->addGlobal('site', ['name' => 'Ünïcode & <more>', 'nested' => ['deep' => ['deeper' => 'found']]]);
$twig->getExtension(EscaperExtension::class)->setEscaper('custom', fn (Environment $twig, ?string $text, string $charset): string => "[$charset:$text]");
set_error_handler(fn (int $level, string $message): bool => (bool) print "($level: $message)\n", E_USER_DEPRECATED);

$friend = new Person('Grace');
$context = [
    'person' => new Person('Ada', $friend),
    'people' => [new Person('Alan'), $friend],
    'list' => [3, 1, 2],
    'map' => ['b' => 2, 'a' => 1, 'c' => null],
    'text' => "Tom & \"Jerry\" <b>'s</b>\nsecond line",
    'moment' => new DateTimeImmutable('2026-02-03 04:05:06', new DateTimeZone('Europe/Berlin')),
    'interval' => new DateInterval('P1Y2M3DT4H5M6S'),
    'iterator' => new ArrayIterator(['x' => 'first', 'y' => 'second']),
    'empty' => [],
    'nothing' => null,
    'yes' => true,
    'number' => 1234567.891,
    'level' => Level::High,
];

foreach (['compiled', 'cached'] as $round) {
    foreach (glob($folder . '/*.twig') as $file) {
        $name = basename($file);
        mt_srand(42);
        echo "== $name ($round)\n";
        try {
            echo $twig->render($name, $context);
        } catch (Throwable $e) {
            echo get_class($e), ': ', $e->getMessage(), "\n";
        }
    }
    $twig = clone $twig;
}
echo "== compiled code\n";
foreach (glob($folder . '/*.twig') as $file) {
    try {
        $code = $twig->compileSource($loader->getSourceContext(basename($file)));
        echo basename($file), ': ', hash('crc32b', str_replace(__DIR__, '', $code)), "\n";
    } catch (SyntaxError $e) {
        echo 'none: ', $e->getRawMessage(), ' in line ', $e->getTemplateLine(), "\n";
    }
}
