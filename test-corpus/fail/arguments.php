<?php
f(...$a, $b);                                   // error
f(a: 1, 2);                                     // error
f(a: 1, a: 2);                                  // error
f(..., 1);                                      // error
new A(...);                                     // error
