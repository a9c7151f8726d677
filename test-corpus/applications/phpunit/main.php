<?php
// PHPUnit's own bin/phpunit wants ext/dom and ext/xmlwriter, which running tests does not need.
require 'PHPUnit/Autoload.php';
PHPUnit\TextUI\Command::main();
