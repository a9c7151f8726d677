--TEST--
A hook may be a generator
--FILE--
<?php
class Walks
{
    public iterable $each {
        get {
            yield 'a';
            yield 'b';
        }
    }

    public mixed $one {
        get => yield 'c';
    }
}

$walks = new Walks;
foreach ([...$walks->each, ...$walks->one] as $value) {
    echo $value, "\n";
}
--EXPECT--
a
b
c
