--TEST--
Locals after an exception hold what was assigned before it
--FILE--
<?php
function f(int $stop) { $i = 0; $s = ''; $last = null; try { for (; $i < 5; $i++) { $s .= $i; if ($i === $stop) throw new Exception("at $i"); $last = $i * 1.5; } } catch (Exception $e) { $s .= '!' . $e->getMessage(); } finally { $s .= 'f'; } return [$i, $s, $last]; }
echo json_encode([f(2), f(9)]), "\n";
function g() { $x = 1; try { $x = 2; throw new Exception; } catch (Exception) { $y = $x; $x = 'caught'; } return [$x, $y]; }
echo json_encode(g()), "\n";
function h(array $a) { $sum = 0; foreach ($a as $v) { try { $sum += intdiv(12, $v); } catch (DivisionByZeroError) { continue; } } return $sum; }
var_dump(h([1, 0, 3]));
--EXPECT--
[[2,"012!at 2f",1.5],[5,"01234f",6]]
["caught",2]
int(16)
