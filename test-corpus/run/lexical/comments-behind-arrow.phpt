--TEST--
Behind -> a comment may stand, also one that looks like an attribute, and reserved words stay names
--FILE--
<?php
$o = (object) ['class' => 1, 'list' => (object) ['new' => 2]];
echo $o-> # one
    class, $o->/* two */class, $o?->#[Three]
    list-> // four
    new, "\n";
foreach (PhpToken::tokenize('<?php $o->#[A]' . "\n" . 'class;') as $token) {
    echo $token->getTokenName(), ' ';
}
--EXPECT--
112
T_OPEN_TAG T_VARIABLE T_OBJECT_OPERATOR T_COMMENT T_WHITESPACE T_STRING ; 
