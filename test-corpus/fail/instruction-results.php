<?php
function f($o, $list) {
    trim($o)->a = 1;
    strlen($o)->a = 1;                              // error
    unset((clone $o)->a);                           // error
    f(...)[0]++;                                    // error
    func_get_args()[0] = 1;                         // error
    in_array($o, $list)[0] = 1;
    in_array($o, ['1'])[0] = 1;
    in_array($o, ['one', 'two'])[0] = 1;            // error
    in_array($o, ['one', 2], true)[0] = 1;          // error
    sprintf('%s%%', $o)->a = 1;                     // error
    sprintf('%5s', $o)->a = 1;
    defined('A\B')->a = 1;
    defined('A' . 'B')->a = 1;                      // error
    is_int(value: $o)->a = 1;
    is_int(...$list)->a = 1;
    count($list)->a->b ??= 1;                       // error
    $reference = &gettype($o);                      // error
    foreach (intval($o) as &$each) { }              // error
    [&$first] = boolval($o)[0];                     // error
    $made = [&strval($o)->a];                       // error
}
