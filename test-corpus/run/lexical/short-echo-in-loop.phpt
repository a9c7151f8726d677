--TEST--
Short echo tags in loops with alternative syntax
--FILE--
<ul>
<?php foreach (['x' => 1, 'y' => 2] as $k => $v): ?>
  <li><?= $k ?>=<?= $v ?></li>
<?php endforeach; ?>
</ul>
<?php for ($i = 0; $i < 2; $i++): ?><?= $i ?>,<?php endfor ?>

<?php while ($i-- > 0): echo $i; endwhile;
switch ($i): case -1: echo "minus"; break; default: echo "other"; endswitch ?>
--EXPECT--
<ul>
  <li>x=1</li>
  <li>y=2</li>
</ul>
0,1,
10minus
