<?php
f() = 1;                        // error
5++;                            // error
$a?->b = 1;                     // error
isset(f());                     // error
[] = $x;                        // error
