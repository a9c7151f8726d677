<?php
echo <<<TEXT
    indented
  less           // error
    TEXT;
