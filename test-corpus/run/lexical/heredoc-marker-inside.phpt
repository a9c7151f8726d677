--TEST--
A line that begins like the marker is text when a letter follows
--FILE--
<?php
echo <<<END
ENDING is not the end
 x END
END;
echo "\n";
--EXPECT--
ENDING is not the end
 x END
