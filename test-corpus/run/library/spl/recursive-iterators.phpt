--TEST--
Trees are walked in the three orders
--FILE--
<?php
$tree = ['a' => 1, 'b' => ['c' => 2, 'd' => ['e' => 3]]];
foreach ([RecursiveIteratorIterator::LEAVES_ONLY, RecursiveIteratorIterator::SELF_FIRST, RecursiveIteratorIterator::CHILD_FIRST] as $mode) {
    $iterator = new RecursiveIteratorIterator(new RecursiveArrayIterator($tree), $mode);
    foreach ($iterator as $key => $value) {
        echo str_repeat('-', $iterator->getDepth()), $key, ' ';
    }
    echo "\n";
}
foreach (new RecursiveTreeIterator(new RecursiveArrayIterator(['x' => ['y', 'z'], 'w'])) as $line) {
    echo $line, "\n";
}
--EXPECT--
a -c --e 
a b -c -d --e 
a -c --e -d b 
|-Array
| |-y
| \-z
\-w
