--TEST--
Messages about a wrong type name a boolean by its value, those about operands by its type
--FILE--
<?php
class Box { public array $items = []; }
function wants(Traversable $t) {}
function gives(): array { return true; }
$false = false;
$box = new Box;
foreach ([fn() => wants(true), gives(...), fn() => $box->items = false, fn() => count($false), fn() => $false::class, fn() => $false->m(),
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
TypeError: wants(): Argument #1 ($t) must be of type Traversable, true given
TypeError: gives(): Return value must be of type array, true returned
TypeError: Cannot assign false to property Box::$items of type array
TypeError: count(): Argument #1 ($value) must be of type Countable|array, false given
TypeError: Cannot use "::class" on false
Error: Call to a member function m() on false
Error: Attempt to assign property "p" on false
TypeError: Unsupported operand types: array + bool
Error: Only arrays and Traversables can be unpacked, false given
TypeError: iterator_to_array(): Argument #1 ($iterator) must be of type Traversable|array, true given
Attempt to read property "p" on false
Trying to access array offset on false
