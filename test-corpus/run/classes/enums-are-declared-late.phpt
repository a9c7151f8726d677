--TEST--
Enums and classes with __toString are not there before control gets to them
--FILE--
<?php
function suit() { return Suit::Hearts; }
foreach (['Suit', 'Text', 'Plain', 'Child'] as $class) {
    var_dump(class_exists($class));
}
try {
    suit();
} catch (Error $error) {
    echo $error->getMessage(), "\n";
}
enum Suit { case Hearts; }
class Text { function __toString() { return 't'; } }
class Plain { }
class Child extends Plain { }
var_dump(suit(), (string) new Text);
--EXPECT--
bool(false)
bool(false)
bool(true)
bool(true)
Class "Suit" not found
enum(Suit::Hearts)
string(1) "t"
