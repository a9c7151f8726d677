<?php
echo 'fine';
echo "never closed;   // error
