--TEST--
get and set hooks, backed and virtual
--FILE--
<?php
class U { public string $name = 'x' { get => ucfirst($this->name); set(string|int $v) { if ($v === '') throw new ValueError('empty'); $this->name = trim((string) $v); } } public string $full { get { return "$this->name!"; } } public int $n = 1 { set => $value * 2; } private array $log = []; public array $items { &get => $this->log; } }
$u = new U; $u->name = '  bob '; echo $u->name, $u->full, $u->n, "\n";
$u->n = 5; echo $u->n, "\n"; $u->n += 1; echo $u->n, "\n";
$u->items[] = 'via ref'; echo json_encode($u->items), "\n";
try { $u->name = ''; } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
try { $u->full = 'x'; } catch (Error $e) { echo $e->getMessage(), "\n"; }
echo json_encode($u), "\n"; var_dump($u, isset($u->full));
foreach ($u as $k => $v) echo $k, ' '; echo "\n";
--EXPECT--
BobBob!1
10
22
["via ref"]
empty
Property U::$full is read-only
{"name":"Bob","full":"Bob!","n":22,"items":["via ref"]}
object(U)#1 (3) {
  ["name"]=>
  string(3) "bob"
  ["n"]=>
  int(22)
  ["log":"U":private]=>
  array(1) {
    [0]=>
    string(7) "via ref"
  }
}
bool(true)
name full n items
