--TEST--
Text outside of PHP tags is printed, one line end after a closing tag is not
--FILE--
Hello <?php echo 'a' ?>

<?= 'b', 'c' ?> d
<?php if (true): ?>
  shown
<?php else: ?>
  hidden
<?php endif ?>
last <?= 1 + 1; ?>
--EXPECT--
Hello a
bc d
  shown
last 2
