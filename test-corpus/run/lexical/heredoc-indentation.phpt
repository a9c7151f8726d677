--TEST--
The closing marker's indentation is removed from every line
--FILE--
<?php
$v = 'x';
echo <<<A
    first
      indented $v
    {$v} last

    after empty
    A, "|\n";
var_dump([<<<A
  a
   b
  A, 'c', <<<'B'
		tab
		B]);
--EXPECT--
first
  indented x
x last

after empty|
array(3) {
  [0]=>
  string(4) "a
 b"
  [1]=>
  string(1) "c"
  [2]=>
  string(3) "tab"
}
