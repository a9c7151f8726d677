--TEST--
Declared types as objects
--FILE--
<?php
class A {
    function g(): static|array|A|false {}
    function h(): (A&Countable)|null {}
    function i(?self $x, iterable $y, ?iterable $z, callable|object|int|null $w) {}
}
$show = fn($type) => get_class($type) . ' ' . $type . ($type->allowsNull() ? ' nullable' : '');
foreach (['g', 'h'] as $name) {
    $type = (new ReflectionMethod('A', $name))->getReturnType();
    echo $show($type), ': ', implode(', ', array_map($show, $type->getTypes())), "\n";
}
foreach ((new ReflectionMethod('A', 'i'))->getParameters() as $parameter) {
    echo $show($parameter->getType()), "\n";
}
--EXPECT--
ReflectionUnionType A|static|array|false: ReflectionNamedType A, ReflectionNamedType static, ReflectionNamedType array, ReflectionNamedType false
ReflectionUnionType (A&Countable)|null nullable: ReflectionIntersectionType A&Countable, ReflectionNamedType null nullable
ReflectionNamedType ?A nullable
ReflectionNamedType iterable
ReflectionNamedType ?iterable nullable
ReflectionUnionType callable|object|int|null nullable
