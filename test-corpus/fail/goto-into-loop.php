<?php
goto inside;          // error
while (true) {
    inside:
    echo 1;
}
