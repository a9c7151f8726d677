--TEST--
Names are one token, so no space may divide them, and keywords may be in them
--FILE--
<?php
namespace Array\List\Function;
class Match_ {}
const New_ = 3;
function go() { return __FUNCTION__; }
echo \Array\List\Function\go(), ' ', namespace\New_, ' ', Match_::class, "\n";
--EXPECT--
Array\List\Function\go 3 Array\List\Function\Match_
