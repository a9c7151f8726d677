<?php
$a = [1, 2;  // error
echo "next";
$b = 5 5;    // error
