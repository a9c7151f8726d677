--TEST--
Traits make classes stringable, promoted references are kept, defaults know their function
--FILE--
<?php
namespace N;
trait Text { public function __toString(): string { return 'text'; } }
class Note { use Text; }
var_dump(new Note instanceof \Stringable);
class Bound { public function __construct(public array &$list) { } }
$list = [];
$bound = new Bound($list);
$list[] = 1;
echo json_encode($bound->list), "\n";
class Made { public function __construct(public $name) { } }
function make($x = new Made(__FUNCTION__)) { return $x->name; }
echo make(), "\n";
define('N\true', 'constant');
var_dump(namespace\true, true, TRUE);
class Kept { public int $typed; private $own = 1; protected $shared = 2; static function vars() { return get_class_vars(Kept::class); } }
echo json_encode([Kept::vars(), get_class_vars('N\Kept')]), "\n";
--EXPECT--
bool(true)
[1]
N\make
string(8) "constant"
bool(true)
bool(true)
[{"typed":null,"own":1,"shared":2},{"typed":null}]
