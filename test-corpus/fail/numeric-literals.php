<?php
echo 08;                                        // error
echo 1__0;                                      // error
echo 0xG;                                       // error
