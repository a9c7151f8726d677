--TEST--
Comments of all kinds, ended by a closing tag too
--FILE--
<?php
# hash comment
// slashes ?> html <?php /* block
* still */ echo 'a' /* in */ . /** doc */ 'b', "\n"; # end
#[Attribute] class A {}
echo A::class, "\n"; // last ?>
tail
--EXPECT--
html ab
A
tail
