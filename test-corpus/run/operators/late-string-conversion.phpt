--TEST--
The first operand of a concatenation becomes a string when the second has been evaluated
--FILE--
<?php
class Text {
    function __construct(private string $text) {}
    function __toString(): string { echo "<$this->text>"; return $this->text; }
}
function seen($value) { echo 'seen '; return $value; }
$text = new Text('t');
$list = [1];
echo $list . seen('x'), "\n";
echo seen([1]) . seen([2]) . seen([3]), "\n";
echo $text . seen(new Text('u')) . seen(new Text('v')), "\n";
echo seen(new Text('a')) . $text . seen('z'), "\n";
echo "$text" . seen('p') . "{$text}x" . seen('w'), "\n";
echo $undefined . seen('x') . $other, "\n";
echo $list . ($list = 'changed'), "\n";
$text .= seen(new Text('v')) . seen('w');
echo $text, "\n";
try {
    echo $text . [1] . intdiv(1, 0);
} catch (DivisionByZeroError) {
    echo "none\n";
}
function generate() { return seen(yield 1) . (yield 2) . seen('z'); }
$generator = generate();
foreach ([1, 2] as $_) {
    $generator->send([5]);
}
echo $generator->getReturn(), "\n";
--EXPECTF--
seen 
Warning: Array to string conversion in %s on line 9
Arrayx
seen seen 
Warning: Array to string conversion in %s on line 10

Warning: Array to string conversion in %s on line 10
seen 
Warning: Array to string conversion in %s on line 10
ArrayArrayArray
seen <t><u>seen <v>tuv
seen <a><t>seen atz
<t>seen <t>seen tptxw
seen 
Warning: Undefined variable $undefined in %s on line 14

Warning: Undefined variable $other in %s on line 14
x
changedchanged
seen seen <v><t>tvw

Warning: Array to string conversion in %s on line 19
none
seen 
Warning: Array to string conversion in %s on line 23

Warning: Array to string conversion in %s on line 23
seen ArrayArrayz
