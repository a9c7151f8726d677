<?php
use A\X;
use B\X;              // error
use function A\f, B\f;  // error
