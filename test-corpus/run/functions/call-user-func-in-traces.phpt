--TEST--
Traces show call_user_func only where a namespace leaves open which function that is
--INI--
zend.exception_ignore_args=1
--FILE--
<?php
namespace App {
    use function call_user_func_array;
    class Thrower { static function boom(int ...$numbers) { throw new \Exception(implode(',', $numbers)); } }
    foreach ([
        fn () => \call_user_func([Thrower::class, 'boom'], 1, 2),
        fn () => call_user_func_array('App\Thrower::boom', [3, 4]),
        fn () => call_user_func('App\Thrower::boom', 5),
    ] as $call) {
        try {
            $call();
        } catch (\Exception $e) {
            echo $e->getMessage(), ': ', implode(' < ', array_column($e->getTrace(), 'function')), "\n";
        }
    }
}
--EXPECTF--
1,2: boom < {closure:%s:6}
3,4: boom < {closure:%s:7}
5: boom < call_user_func < {closure:%s:8}
