--TEST--
What .= appends is evaluated part by part before the variable is read, and grows it once
--FILE--
<?php
class Appends {
    public function __toString(): string {
        global $log;
        $log .= '!';
        return 's';
    }
}
function table(int $rows): string {
    $html = '';
    for ($i = 0; $i < $rows; $i++) {
        $half = $i * 0.5;
        $html .= "row $i, {$half}" . ($i % 2 ? 'odd' : "even$i") . true . null . [1, 2][$i % 2] . "end\n";
    }
    return $html;
}
echo table(3), md5(table(100)), "\n";
$log = 'log';
$s = new Appends();
$log .= "1$s" . $s . "2$s";
echo $log, "\n";
function self(): void {
    $a = 'x';
    $a .= $a . $a . $a;
    $a .= "{$a}-$a" . strlen($a);
    $copy = $a;
    $a .= 'q' . 'r' . $copy;
    echo "$a $copy\n";
    $none .= $missing . 'z' . 'y';
    echo $none, "\n";
}
self();
$long = 'long' . str_repeat('y', 70);
$long .= "a$long[0]" . $long[1] . 'b';
echo strlen($long), substr($long, -6), "\n";
--EXPECTF--
row 0, 0even011end
row 1, 0.5odd12end
row 2, 1even211end
2fc994cd1e372b9f67e1c9a169ace952
log!!!1ss2s
xxxxxxxx-xxxx4qrxxxxxxxx-xxxx4 xxxxxxxx-xxxx4

Warning: Undefined variable $missing in %s on line 29

Warning: Undefined variable $none in %s on line 29
zy
78yyalob
