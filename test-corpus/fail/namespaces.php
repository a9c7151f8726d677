<?php
echo 'before';
namespace A;          // error
