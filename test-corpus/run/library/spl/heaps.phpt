--TEST--
Heaps and priority queues
--FILE--
<?php
class Longest extends SplHeap {
    protected function compare($a, $b): int {
        return strlen($a) <=> strlen($b);
    }
}
$heap = new Longest();
foreach (['aa', 'a', 'aaa'] as $word) {
    $heap->insert($word);
}
echo implode(' ', iterator_to_array($heap, false)), ' ', count($heap), "\n";
$queue = new SplPriorityQueue();
foreach (str_split('abcdefgh') as $i => $letter) {
    $queue->insert($letter, $i % 3);
}
$queue->setExtractFlags(SplPriorityQueue::EXTR_BOTH);
echo json_encode($queue->extract()), "\n";
$queue->setExtractFlags(SplPriorityQueue::EXTR_DATA);
echo implode('', iterator_to_array($queue, false)), "\n";
$min = new SplMinHeap();
$min->insert(3);
$min->insert(1);
$max = new SplMaxHeap();
$max->insert(3);
$max->insert(1);
echo $min->extract(), $max->extract(), "\n";
--EXPECT--
aaa aa a 0
{"data":"c","priority":2}
fehbgad
13
