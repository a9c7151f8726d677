--TEST--
array_column() reads arrays and objects, with an index
--FILE--
<?php
class Row {
    public function __construct(public int $id, public string $name, private int $hidden = 0) {}
}
$rows = [new Row(5, 'five'), ['id' => 3, 'name' => 'three'], ['id' => 9]];
echo json_encode([array_column($rows, 'name', 'id'), array_column($rows, 'id'), array_column($rows, 'hidden'), array_column($rows, null, 'id')]), "\n";
--EXPECT--
[{"5":"five","3":"three"},[5,3,9],[],{"5":{"id":5,"name":"five"},"3":{"id":3,"name":"three"},"9":{"id":9}}]
