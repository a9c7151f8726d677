--TEST--
Functions that see their caller cannot be called by a name known at run time only
--FILE--
<?php
foreach (['get_defined_vars', 'func_get_args', 'func_get_arg', 'func_num_args'] as $name) {
    try {
        (function () use ($name) { $name(...($name === 'func_get_arg' ? [0] : [])); })();
    } catch (Error $e) {
        echo $e->getMessage(), "\n";
    }
}
try {
    func_get_args();
} catch (Error $e) {
    echo $e->getMessage(), "\n";
}
try {
    func_num_args();
} catch (Error $e) {
    echo $e->getMessage(), "\n";
}
function parametersNow($a, $b = 2, ...$rest) { $a = 'changed'; return func_get_args(); }
echo json_encode([parametersNow(1), parametersNow(1, 3, 4, x: 5), parametersNow(b: 6, a: 7)]), "\n";
foreach ([['extract', [[]]], ['compact', ['x']]] as [$name, $arguments]) {
    try {
        $name(...$arguments);
    } catch (Error $e) {
        echo $e->getMessage(), "\n";
    }
}
--EXPECT--
Cannot call get_defined_vars() dynamically
Cannot call func_get_args() dynamically
Cannot call func_get_arg() dynamically
Cannot call func_num_args() dynamically
func_get_args() cannot be called from the global scope
func_num_args() must be called from a function context
[["changed"],["changed",3,4],["changed",6]]
Cannot call extract() dynamically
Cannot call compact() dynamically
