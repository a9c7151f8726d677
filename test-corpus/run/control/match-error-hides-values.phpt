--TEST--
Where traces hide arguments, an unhandled match case shows only its type
--INI--
zend.exception_ignore_args=1
--FILE--
<?php
foreach ([5, 'secret', null, 1.5] as $value) {
    try {
        echo match ($value) { true => 1 };
    } catch (\UnhandledMatchError $e) {
        echo $e->getMessage(), "\n";
    }
}
--EXPECT--
Unhandled match case of type int
Unhandled match case of type string
Unhandled match case of type null
Unhandled match case of type float
