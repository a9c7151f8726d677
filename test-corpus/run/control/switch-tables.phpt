--TEST--
A switch over many ints or strings finds its case as if they were compared one by one
--FILE--
<?php
function text($value): string
{
    switch ($value) {
        case 'add': return 'sum';
        case 'sub': return 'difference';
        case 'mul': return 'product';
        case 'div': return 'quotient';
        case 'AaAa': return 'first of a hash';
        case 'BBBB': return 'second of a hash';
        case 'add': return 'never';
        default: return 'none';
    }
}

function whole($value): string
{
    switch ($value) {
        case -1: return 'minus one';
        case 0: return 'zero';
        case 1: return 'one';
        case PHP_INT_SIZE: return 'eight';
        case 2:
        case 3: $text = 'some';
        default: return ($text ?? 'any') . ' number';
        case 2147483647: return 'large';
    }
}

function typed(int $value): string
{
    switch ($value) {
        case 10: return 'a';
        case 20: return 'b';
        case 30: return 'c';
        case 40: return 'd';
        case 50: break;
        case 60: return 'f';
    }
    return 'left';
}

class Name
{
    public function __toString(): string
    {
        return 'mul';
    }
}

foreach (['add', 'sub', 'div', 'ADD', 'add ', '', 'AaAa', 'BBBB', 'AaBB', 0, null, true, false, 1.5, [], new Name] as $value) {
    echo json_encode($value), ' ', text($value), "\n";
}
foreach ([-1, 0, 1, 2, 3, 4, 8, '8', '1', ' 1', '1 ', '1x', '', 'x', 1.0, 1.5, null, true, false, 2147483647, 4294967296, 4294967297, []] as $value) {
    echo json_encode($value), ' ', whole($value), "\n";
}
foreach ([10, 30, 50, 60, 70, 4294967306, PHP_INT_MIN] as $value) {
    echo $value, ' ', typed($value), "\n";
}
--EXPECT--
"add" sum
"sub" difference
"div" quotient
"ADD" none
"add " none
"" none
"AaAa" first of a hash
"BBBB" second of a hash
"AaBB" none
0 none
null none
true sum
false none
1.5 none
[] none
{} product
-1 minus one
0 zero
1 one
2 some number
3 some number
4 any number
8 eight
"8" eight
"1" one
" 1" one
"1 " one
"1x" any number
"" any number
"x" any number
1 one
1.5 any number
null zero
true minus one
false zero
2147483647 large
4294967296 any number
4294967297 any number
[] any number
10 a
30 c
50 left
60 f
70 left
4294967306 left
-9223372036854775808 left
