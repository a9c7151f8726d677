<?php
$x = 1;
$f = function () use ($x, $x) { };              // error
$g = function () use ($this) { };               // error
$h = function ($y) use ($y) { };                // error
