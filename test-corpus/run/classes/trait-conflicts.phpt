--TEST--
insteadof and as
--FILE--
<?php
trait X { function say() { return 'X'; } private function secret() { return 'secret'; } static function st() { return 'stX'; } }
trait Y { function say() { return 'Y'; } function extra() { return 'extra'; } }
trait Z { use X, Y { X::say insteadof Y; Y::say as protected sayY; } function both() { return $this->say() . $this->sayY(); } }
class A { use Z { secret as public open; extra as private; both as final combined; st as other; } function callExtra() { return $this->extra(); } }
class B { use X { say as greet; } function say() { return 'own' . $this->greet(); } }
$a = new A;
echo $a->both(), $a->open(), $a->callExtra(), $a->combined(), A::other(), (new B)->say(), "\n";
foreach (['sayY', 'extra', 'secret'] as $m) { try { $a->$m(); } catch (Error $e) { echo $e->getMessage(), "\n"; } }
--EXPECT--
XYsecretextraXYstXownX
Call to protected method A::sayY() from global scope
Call to private method A::extra() from global scope
Call to private method A::secret() from global scope
