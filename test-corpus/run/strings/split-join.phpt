--TEST--
explode, implode, str_split, strtok, sscanf
--FILE--
<?php
var_dump(explode(',', 'a,b,,c'), explode(',', 'a,b,c', 2), explode(',', 'a,b,c', -1), explode(',', ''), implode(', ', [1, null, 2.5, true, 'x']), implode([1, 2]), str_split('abcdef', 4), str_word_count('Hello World again'), str_word_count("Hello World", 1), count_chars('abca', 3), sscanf('age: 25 name: Bob', 'age: %d name: %s'), sscanf('12 apples', '%d %s', $num, $what), $num, $what);
for ($t = strtok('a b  c', ' '); $t !== false; $t = strtok(' ')) echo "[$t]";
echo "\n";
try { explode('', 'a'); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
array(4) {
  [0]=>
  string(1) "a"
  [1]=>
  string(1) "b"
  [2]=>
  string(0) ""
  [3]=>
  string(1) "c"
}
array(2) {
  [0]=>
  string(1) "a"
  [1]=>
  string(3) "b,c"
}
array(2) {
  [0]=>
  string(1) "a"
  [1]=>
  string(1) "b"
}
array(1) {
  [0]=>
  string(0) ""
}
string(14) "1, , 2.5, 1, x"
string(2) "12"
array(2) {
  [0]=>
  string(4) "abcd"
  [1]=>
  string(2) "ef"
}
int(3)
array(2) {
  [0]=>
  string(5) "Hello"
  [1]=>
  string(5) "World"
}
string(3) "abc"
array(2) {
  [0]=>
  int(25)
  [1]=>
  string(3) "Bob"
}
int(2)
int(12)
string(6) "apples"
[a][b][c]
explode(): Argument #1 ($separator) must not be empty
