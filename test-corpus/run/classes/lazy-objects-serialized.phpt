--TEST--
A lazy object is initialized to be serialized, also by __sleep, unless it was made not to be
--FILE--
<?php
class A { public $x = 1; protected int $y = 2; private $z = 3; }
class S extends A { function __sleep() { return ['x', 'y']; } }
class M extends A { function __serialize(): array { return ['m' => $this->x]; } }
foreach (['A', 'S', 'M'] as $c) {
    $r = new ReflectionClass($c);
    foreach (['newLazyGhost', 'newLazyProxy'] as $how) {
        foreach ([0, ReflectionClass::SKIP_INITIALIZATION_ON_SERIALIZE] as $options) {
            $o = $r->$how(function ($o) use ($how, $c) { echo 'init '; if ($how == 'newLazyProxy') { return new $c; } $o->x = 5; }, $options);
            $r->getProperty('x')->setRawValueWithoutLazyInitialization($o, 7);
            echo $c, ' ', $how, ' ', str_replace("\0", '~', serialize($o)), ' ', $r->isUninitializedLazyObject($o) ? 'lazy' : 'initialized', "\n";
        }
    }
}
--EXPECT--
A newLazyGhost init O:1:"A":3:{s:1:"x";i:5;s:4:"~*~y";i:2;s:4:"~A~z";i:3;} initialized
A newLazyGhost O:1:"A":1:{s:1:"x";i:7;} lazy
A newLazyProxy init O:1:"A":3:{s:1:"x";i:1;s:4:"~*~y";i:2;s:4:"~A~z";i:3;} initialized
A newLazyProxy O:1:"A":1:{s:1:"x";i:7;} lazy
S newLazyGhost init O:1:"S":2:{s:1:"x";i:5;s:4:"~*~y";i:2;} initialized
S newLazyGhost O:1:"S":1:{s:1:"x";i:7;} lazy
S newLazyProxy init O:1:"S":2:{s:1:"x";i:1;s:4:"~*~y";i:2;} initialized
S newLazyProxy O:1:"S":1:{s:1:"x";i:7;} lazy
M newLazyGhost O:1:"M":1:{s:1:"m";i:7;} lazy
M newLazyGhost O:1:"M":1:{s:1:"m";i:7;} lazy
M newLazyProxy O:1:"M":1:{s:1:"m";i:7;} lazy
M newLazyProxy O:1:"M":1:{s:1:"m";i:7;} lazy
