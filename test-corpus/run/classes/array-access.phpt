--TEST--
Objects as arrays
--FILE--
<?php
class C implements ArrayAccess, Countable, IteratorAggregate { private $d = []; function offsetExists(mixed $o): bool { echo "exists(" . json_encode($o) . ") "; return isset($this->d[$o]); } function offsetGet(mixed $o): mixed { echo "get(" . json_encode($o) . ") "; return $this->d[$o] ?? null; } function offsetSet(mixed $o, mixed $v): void { echo "set(" . json_encode($o) . ") "; if ($o === null) $this->d[] = $v; else $this->d[$o] = $v; } function offsetUnset(mixed $o): void { echo "unset($o) "; unset($this->d[$o]); } function count(): int { return count($this->d); } function getIterator(): Iterator { return new ArrayIterator($this->d); } }
$c = new C; $c['a'] = 1; $c[] = 2; $c['a'] .= 'x'; $c['n'] ??= 'new';
echo $c['a'], isset($c['zz']) ? 1 : 0, empty($c['a']) ? 1 : 0, $c['q'] ?? 'none';
unset($c['a']); echo count($c), "\n"; $c['l']['m'] = 1; echo "\n";
foreach ($c as $k => $v) echo "$k=$v ";
--EXPECTF--
set("a") set(null) get("a") set("a") exists("n") set("n") get("a") 1xexists("zz") 0exists("a") get("a") 0exists("q") noneunset(a) 2
get("l") 
Notice: Indirect modification of overloaded element of C has no effect in %s on line 5

0=2 n=new
