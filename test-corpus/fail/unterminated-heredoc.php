<?php
echo <<<TEXT
some text
 no end
