--TEST--
A syntax error quotes the first line of a token without the quotes at its ends
--FILE--
<?php
$sources = [
    "f('a' b'c');", "f(1 (float) 2);", '"$a[&]";', "1 'one\ntwo';", "1 \"one'\n\";", "1 b\"x\";", "1 <<<'X'\nX;", "1 <<<X\nX;",
    '$f = #[A] new B;', '$f = #[A] static 1;', 'foreach (f() as new A) { }', 'unset(new $a->b);', 'clone($a A, []);', 'clone($a, $b A);',
];
foreach ($sources as $source) {
    try {
        eval($source);
    } catch (ParseError $error) {
        echo $error->getMessage(), "\n";
    }
}
--EXPECT--
syntax error, unexpected quoted string "b'c", expecting ")"
syntax error, unexpected token "(float)", expecting ")"
syntax error, unexpected invalid token "&", expecting "-" or identifier or variable or number
syntax error, unexpected single-quoted string "one"
syntax error, unexpected double-quoted string "one"
syntax error, unexpected quoted string "b"x"
syntax error, unexpected heredoc start "<<<'X"
syntax error, unexpected heredoc start "<<<X"
syntax error, unexpected token "new", expecting "function" or "fn" or "static" or "#["
syntax error, unexpected integer "1", expecting "function" or "fn"
syntax error, unexpected token ")", expecting "("
syntax error, unexpected token ")", expecting "("
syntax error, unexpected identifier "A"
syntax error, unexpected identifier "A", expecting ")"
