--TEST--
A return type that stands for a tentative one is loaded before it is judged
--FILE--
<?php
spl_autoload_register(function (string $class) {
    echo "loading $class\n";
    if ($class === 'Shelf') {
        eval('class Shelf implements IteratorAggregate { function getIterator(): Walk { return new Walk([1, 2]); } }');
    } elseif ($class === 'Crate') {
        eval('class Crate implements IteratorAggregate { function getIterator(): Nothing { } }');
    } else {
        eval($class === 'Walk' ? 'class Walk extends ArrayIterator {}' : 'class Nothing {}');
    }
});
foreach (new Shelf as $item) { echo $item, "\n"; }
set_error_handler(function (int $level, string $message) { echo $message, "\n"; });
new Crate;
--EXPECT--
loading Shelf
loading Walk
1
2
loading Crate
loading Nothing
Return type of Crate::getIterator(): Nothing should either be compatible with IteratorAggregate::getIterator(): Traversable, or the #[\ReturnTypeWillChange] attribute should be used to temporarily suppress the notice
