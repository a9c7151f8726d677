--TEST--
A call that a method of the same file might answer, answered by one of another file that returns something else
--FILE--
<?php
eval('class Pipe { public function close() { echo "closed\n"; } } class Door { function close() { return "shut"; } }');
class Process {
    private $pipes;
    public function __construct($pipes) { $this->pipes = $pipes; }
    public function close(): int { $this->pipes->close(); $x = $this->pipes->close(); var_dump($x); return 3; }
}
var_dump((new Process(new Pipe))->close(), (new Process(new Door))->close(), (new Process(new Process(new Pipe)))->close());
--EXPECT--
closed
closed
NULL
string(4) "shut"
closed
closed
NULL
closed
closed
NULL
int(3)
int(3)
int(3)
int(3)
