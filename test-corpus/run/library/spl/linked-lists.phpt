--TEST--
Lists, queues and stacks
--FILE--
<?php
$list = new SplDoublyLinkedList();
foreach ([1, 2, 3] as $value) {
    $list->push($value);
}
$list->add(1, 'new');
unset($list[0]);
foreach ($list as $i => $outer) {
    foreach ($list as $inner) {
        echo "$i:$outer/$inner ";
    }
}
$stack = new SplStack();
$stack[] = 'a';
$stack[] = 'b';
$queue = new SplQueue();
$queue->enqueue('x');
$queue->enqueue('y');
echo $stack->top(), $stack->pop(), $queue->dequeue(), count($queue), implode(',', iterator_to_array($stack)), "\n";
try {
    (new SplQueue())->dequeue();
} catch (RuntimeException $exception) {
    echo $exception->getMessage(), "\n";
}
--EXPECT--
0:new/new 0:new/2 0:new/3 1:2/new 1:2/2 1:2/3 2:3/new 2:3/2 2:3/3 bbx1a
Can't shift from an empty datastructure
