--TEST--
Iterators around iterators
--FILE--
<?php
$numbers = new ArrayIterator(range(1, 6));
$even = new CallbackFilterIterator($numbers, fn($n) => $n % 2 === 0);
echo implode(',', iterator_to_array($even, false)), ' ', implode(',', iterator_to_array(new LimitIterator($numbers, 1, 2), false)), "\n";
$append = new AppendIterator();
$append->append(new ArrayIterator(['a']));
$append->append(new ArrayIterator(['b']));
foreach ($append as $key => $value) {
    echo $append->getIteratorIndex(), $key, $value, ' ';
}
$caching = new CachingIterator(new ArrayIterator(['x', 'y']));
foreach ($caching as $value) {
    echo $value, $caching->hasNext() ? ', ' : "\n";
}
$multiple = new MultipleIterator(MultipleIterator::MIT_KEYS_ASSOC);
$multiple->attachIterator(new ArrayIterator([1, 2]), 'l');
$multiple->attachIterator(new ArrayIterator([3, 4]), 'r');
foreach ($multiple as $row) {
    echo json_encode($row);
}
foreach (new LimitIterator(new InfiniteIterator(new ArrayIterator([1, 2])), 0, 5) as $value) {
    echo $value;
}
foreach (new RegexIterator(new ArrayIterator(['apple', 'bob']), '/^a/') as $value) {
    echo " $value\n";
}
$generator = new NoRewindIterator((function () { yield 1; yield 2; })());
$generator->next();
echo $generator->current(), iterator_count(new EmptyIterator()), iterator_apply($numbers, fn() => true), count(new IteratorIterator($numbers)->getInnerIterator()), "\n";
--EXPECT--
2,4,6 2,3
00a 10b x, y
{"l":1,"r":3}{"l":2,"r":4}12121 apple
2066
