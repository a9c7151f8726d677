--TEST--
sscanf counts dropped values, takes any width, ends at NUL, and refuses formats that assign no variable or one twice
--FILE--
<?php
echo json_encode(sscanf('12 7 x', '%*d %d %c')), sscanf('12 7', '%*d %d', $n), $n, "\n";
echo json_encode(sscanf("a\0b", '%s')), json_encode(sscanf('12 abc', '%99999999999d %s')), json_encode(sscanf(' a', '%c%c')), json_encode(sscanf('0x', '%x')), "\n";
echo json_encode(sscanf(']b-d:end', '%[]a-c-]%[^:]:%s')), json_encode(sscanf('100%', '%d%%')), "\n";
foreach ([['%s%', 1], ['%1$d %d', 2], ['%3$s', 2], ['%1$s%1$s', 1], ['%d', 2], ['%[abc', 1], ['%q', 1]] as [$format, $count]) {
    try {
        $count === 1 ? sscanf('1 2', $format, $a) : sscanf('1 2', $format, $a, $b);
    } catch (ValueError $e) {
        echo $format, ': ', $e->getMessage(), "\n";
    }
}
--EXPECT--
[7,"x"]27
["a"][12,"abc"]["",""][0]
["]b-","d","end"][100]
%s%: Different numbers of variable names and field specifiers
%1$d %d: cannot mix "%" and "%n$" conversion specifiers
%3$s: "%n$" argument index out of range
%1$s%1$s: Variable is assigned by multiple "%n$" conversion specifiers
%d: Variable is not assigned by any conversion specifiers
%[abc: Unmatched [ in format string
%q: Bad scan conversion character "q"
