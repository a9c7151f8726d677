--TEST--
A catch variable bound to a typed property takes no exception, not even as text
--FILE--
<?php
class Box { public string $text = "before"; }
$box = new Box;
$e = &$box->text;
try {
    try { throw new Exception("inner"); } catch (Exception $e) { echo "caught\n"; }
} catch (TypeError $error) {
    echo $error->getMessage(), "\n";
}
var_dump($box->text);
--EXPECT--
Cannot assign Exception to reference held by property Box::$text of type string
string(6) "before"
