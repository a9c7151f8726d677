--TEST--
Magic constants know where they are
--FILE--
<?php
namespace App\Sub;
trait T { function t() { return [__CLASS__, __TRAIT__, __METHOD__, __FUNCTION__]; } }
class C { use T; function m() { return [__CLASS__, __METHOD__, __FUNCTION__, __NAMESPACE__, __LINE__]; } }
function f() { $g = function () { return [__FUNCTION__, __METHOD__, __CLASS__]; }; return [__FUNCTION__, ...$g()]; }
echo json_encode([(new C)->m(), (new C)->t(), f(), __LINE__, basename(__FILE__, '.php'), __DIR__ === dirname(__FILE__)]), "\n";
echo C::class, ' ', namespace\C::class, ' ', \strlen::class, "\n";
--EXPECT--
[["App\\Sub\\C","App\\Sub\\C::m","m","App\\Sub",4],["App\\Sub\\C","App\\Sub\\T","App\\Sub\\T::t","t"],["App\\Sub\\f","{closure:App\\Sub\\f():5}","{closure:App\\Sub\\f():5}",""],6,"magic-constants",true]
App\Sub\C App\Sub\C strlen
