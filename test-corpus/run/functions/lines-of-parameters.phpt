--TEST--
What goes wrong with an argument is on the line of its parameter, within the function called
--FILE--
<?php
function f(
    $x,
    int $a,
    string
      $b = '',
    ?array ...$rest
) { return $a; }
function line(Closure $action): void {
    try {
        $action();
    } catch (Error $error) {
        echo $error::class, ' ', $error->getLine(), ' ', count($error->getTrace()), "\n";
    }
}
line(fn() => f(1, 'x'));
line(fn() => f(1, 1, []));
line(fn() => f(1, 1, 'a', 1));
line(fn() => f());
line(fn() => f(1));
class Text {
    function __toString() {
        echo debug_backtrace()[1]['function'], ' ', debug_backtrace()[0]['line'], "\n";
        return 't';
    }
}
set_error_handler(function (int $level, string $message, string $file, int $line) {
    echo $message, ' ', $line, ' ', debug_backtrace()[1]['function'], "\n";
});
$half = json_decode('1.5');
f(1,
  $half);
f(1, 2, new Text);
f(1, '2.5');
--EXPECT--
TypeError 4 3
TypeError 5 3
TypeError 7 3
ArgumentCountError 3 3
ArgumentCountError 4 3
Implicit conversion from float 1.5 to int loses precision 4 f
f 5
Implicit conversion from float-string "2.5" to int loses precision 4 f
