--TEST--
With zend.multibyte a script may say in which encoding it is written
--INI--
zend.multibyte=1
internal_encoding=UTF-8
--FILE--
<?php
declare(encoding="ISO-8859-1");
declare(strict_types=1);
echo bin2hex("Müll 'x'"), ' ', bin2hex('Müll'), "\n";
echo bin2hex(<<<END
  ü{$argc}
  END), "\n";
?>
Müll
<?= bin2hex(eval('return "Müll";')), "\n";
eval('declare(encoding="no-such");');
--EXPECTF--
4dc3bc6c6c20277827 4dc3bc6c6c
c3bc31
MÃ¼ll
4dc3bc6c6c

Warning: Unsupported encoding [no-such] in %s(11) : eval()'d code on line 1
