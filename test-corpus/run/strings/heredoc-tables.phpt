--TEST--
Text tables built from formats
--FILE--
<?php
$rows = [['Apple', 1.5, 10], ['Kiwi', 0.25, 200], ['Watermelon', 12.0, 1]]; foreach ($rows as [$n, $p, $q]) printf("%-12s|%8.2f|%5d|%10s\n", $n, $p, $q, number_format($p * $q, 2)); echo str_repeat('-', 40), "\n"; echo <<<TXT
  Total: {$rows[0][1]}
  Max:   {$rows[2][0]}
  TXT, "\n", vsprintf("%2\$s-%1\$s\n", ['a', 'b']), strtr('Hello :name, :n items', [':name' => 'Bob', ':n' => 3]), "\n";
--EXPECT--
Apple       |    1.50|   10|     15.00
Kiwi        |    0.25|  200|     50.00
Watermelon  |   12.00|    1|     12.00
----------------------------------------
Total: 1.5
Max:   Watermelon
b-a
Hello Bob, 3 items
