--TEST--
Messages about a wrong type name a boolean by its value, those about operands by its type
--FILE--
<?php
class Box { public array $items = []; }
function wants(Traversable $t) {}
function gives(): array { return true; }
$false = false;
foreach ([fn() => wants(true), gives(...), fn() => (new Box)->items = false, fn() => count($false), fn() => $false::class, fn() => $false->m(),
        fn() => $false->p = 1, fn() => [] + true, fn() => [...$false], fn() => iterator_to_array(true)] as $attempt) {
    try {
        $attempt();
    } catch (Error $e) {
        echo get_class($e), ': ', preg_replace('/, called in.*/', '', $e->getMessage()), "\n";
    }
}
set_error_handler(function ($level, $message) { echo $message, "\n"; });
echo $false->p;
echo $false[0];
--EXPECT--

Fatal error: Cannot use temporary expression in write context in /work/scratch/mine/t/t.php on line 6
Stack trace:
#0 {main}
