--TEST--
A global constant has the attributes of its declaration, and one that is deprecated says so at each use
--FILE--
<?php
namespace N;
#[\Attribute(\Attribute::TARGET_CONSTANT)]
class Marks {
    function __construct(public string $how) {}
}
set_error_handler(function (int $level, string $message, string $file, int $line) { echo "line $line: $message\n"; return true; });
const WHY = 'use PLAIN';
#[\Deprecated(WHY . ' now', since: '2.0')]
const OLD = 3;
#[Marks('twice'), \Deprecated]
const PLAIN = 4;
foreach (['x', 'y'] as $_) {
    echo OLD, "\n";
}
echo \N\OLD + PLAIN, constant('N\OLD'), defined('N\OLD') ? 'defined' : '', "\n";
if (OLD === 3) {
    echo eval('namespace N; return OLD;'), "\n";
}
$old = new \ReflectionConstant('N\OLD');
echo json_encode([$old->isDeprecated(), $old->getAttributes()[0]->getName(), $old->getAttributes()[0]->getArguments()]), $old;
$marked = (new \ReflectionConstant('N\PLAIN'))->getAttributes(Marks::class);
echo count($marked), $marked[0]->newInstance()->how, "\n";
--EXPECT--
line 14: Constant N\OLD is deprecated since 2.0, use PLAIN now
3
line 14: Constant N\OLD is deprecated since 2.0, use PLAIN now
3
line 16: Constant N\OLD is deprecated since 2.0, use PLAIN now
line 16: Constant N\PLAIN is deprecated
7line 16: Constant N\OLD is deprecated since 2.0, use PLAIN now
3defined
line 17: Constant N\OLD is deprecated since 2.0, use PLAIN now
line 1: Constant N\OLD is deprecated since 2.0, use PLAIN now
3
[true,"Deprecated",{"0":"use PLAIN now","since":"2.0"}]Constant [ <deprecated> int N\OLD ] { 3 }
1twice
