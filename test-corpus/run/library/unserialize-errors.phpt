--TEST--
unserialize tells where it fails
--FILE--
<?php
foreach (['i:1', 'a:2:{i:0;i:1;}', 's:9:"abc";', 'O:8:"stdClass":1:{i:0;i:1;}', 'b:2;', 'i:1;x', 'r:1;', 'E:3:"Q:R";', 'a:1:{i:0;R:9;}'] as $s) {
    var_dump(unserialize($s));
}
--EXPECTF--

Warning: unserialize(): Error at offset 0 of 3 bytes in %s on line 3
bool(false)

Warning: unserialize(): Unexpected end of serialized data in %s on line 3

Warning: unserialize(): Error at offset 13 of 14 bytes in %s on line 3
bool(false)

Warning: unserialize(): Error at offset 2 of 10 bytes in %s on line 3
bool(false)
object(stdClass)#1 (1) {
  ["0"]=>
  int(1)
}

Warning: unserialize(): Error at offset 0 of 4 bytes in %s on line 3
bool(false)

Warning: unserialize(): Extra data starting at offset 4 of 5 bytes in %s on line 3
int(1)

Warning: unserialize(): Error at offset 4 of 4 bytes in %s on line 3
bool(false)

Warning: unserialize(): Class 'Q' not found in %s on line 3

Warning: unserialize(): Error at offset 0 of 10 bytes in %s on line 3
bool(false)

Warning: unserialize(): Error at offset 13 of 14 bytes in %s on line 3
bool(false)
