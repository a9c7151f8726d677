--TEST--
The printf family with every conversion
--FILE--
<?php
printf("[%d] [%5d] [%-5d] [%05d] [%+d] [%+d] [%u]\n", 42, 42, 42, 42, 42, -42, 3);
printf("[%s] [%10s] [%-10s] [%'*10s] [%.2s]\n", 'abc', 'abc', 'abc', 'abc', 'abc');
printf("[%f] [%.2f] [%10.3f] [%-10.1f] [%e] [%.3E] [%g] [%G]\n", 1.5, 2.345, 3.14159, 2.25, 12345.678, 0.00012, 0.00001234, 1e20);
printf("[%x] [%X] [%o] [%b] [%c] [%%]\n", 255, 255, 8, 5, 65);
printf("[%2\$s %1\$s %2\$05d]\n", 'a', '7');
echo sprintf('%s %s', true, null), vsprintf('%04d-%02d', [2026, 3]), "\n";
try { sprintf('%d'); } catch (ArgumentCountError $e) { echo $e->getMessage(), "\n"; }
try { sprintf('%z', 1); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
echo number_format(1234567.891, 2), number_format(1234567.891, 2, ',', '.'), number_format(0.5), number_format(-1234.567, 1), "\n";
printf("%s %d %.1f %s\n", 1.0, '12abc', '1.25', [1] ? 'x' : '');
printf("%'.10d|%+05.1f|%5.5s|%-6s|\n", 42, 1.25, 'abcdefgh', 'ab');
--EXPECT--
[42] [   42] [42   ] [00042] [+42] [-42] [3]
[abc] [       abc] [abc       ] [*******abc] [ab]
[1.500000] [2.35] [     3.142] [2.2       ] [1.234568e+4] [1.200E-4] [1.234e-5] [1.0E+20]
[ff] [FF] [10] [101] [A] [%]
[7 a 00007]
1 2026-03
2 arguments are required, 1 given
Unknown format specifier "z"
1,234,567.891.234.567,891-1,234.6
1 12 1.2 x
........42|+01.2|abcde|ab    |
