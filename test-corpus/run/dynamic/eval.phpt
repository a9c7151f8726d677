--TEST--
eval declares, returns and sees the scope
--FILE--
<?php
$x = 5; echo eval('return $x * 2;'), "\n"; eval('$made = "in eval"; function ev() { return "ev"; } class Ev { const C = 1; }'); echo $made, ev(), Ev::C, "\n"; function f() { $local = 'l'; eval('$local .= "!"; $new = 1;'); return $local . $new; } echo f(), "\n"; var_dump(eval('echo "no return";')); try { eval('this is not php'); } catch (ParseError $e) { echo $e->getMessage(), ' ', $e->getLine(), "\n"; } try { eval("\n\nthrow new Exception('e');"); } catch (Exception $e) { echo $e->getLine(), basename($e->getFile()) !== '' ? strstr($e->getFile(), '(') : '', "\n"; } eval('?>html <?= $x ?><?php echo "\n";'); class T { private $p = 'priv'; function go() { return eval('return $this->p . self::class;'); } } echo (new T)->go(), "\n";
--EXPECT--
10
in evalev1
l!1
no returnNULL
syntax error, unexpected identifier "is" 1
3(2) : eval()'d code
html 5
privT
