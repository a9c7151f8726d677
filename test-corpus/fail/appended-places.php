<?php
unset($list[][1]);                      // error
unset($list[]->name);                   // error
$list[] ??= 1;                          // error
$list[][1] ??= 2;                       // error
strlen($list[]);                        // error
clone $list[];                          // error
trim($list[]);
foreach ($list[] as &$each) { }
$function = fn&() => $list[];
[&$first] = $list[];
