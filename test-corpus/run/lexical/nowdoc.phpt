--TEST--
Nowdocs take everything literally
--FILE--
<?php
echo <<<'TEXT'
  $x {$y} \n \\ 'quoted'
TEXT;
echo "\n", <<<'E'
E . "end\n";
--EXPECT--
$x {$y} \n \\ 'quoted'
end
