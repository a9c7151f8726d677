<?php
a:
echo 1;
a:                    // error
goto nowhere;         // error
