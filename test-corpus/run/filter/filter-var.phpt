--TEST--
filter_var validates scalars, names and addresses
--FILE--
<?php
function show(mixed ...$results): void { echo implode(' ', array_map(json_encode(...), $results)), "\n"; }
foreach ([FILTER_VALIDATE_INT => [' 12 ', '-0', '+7', '01', '1.0', '', '9223372036854775808', true, null],
          FILTER_VALIDATE_BOOL => ['on', 'NO', 'yes', ' true', '', '2', 'off', false],
          FILTER_VALIDATE_FLOAT => ['1.5', '-1e3', '1,000', '.5', 'x', '1e999', ' 2 ', '1.', '1e', '-'],
          FILTER_VALIDATE_DOMAIN => ['example.org', 'a_b.c', '', '.a', 'a..b', 'a.', str_repeat('a', 64)],
          FILTER_VALIDATE_EMAIL => ['a@b.c', 'a@b', 'a b@c.d', '"a b"@c.de', 'a.b+c@d-e.fg', '.a@b.c', 'a@-b.c', 'a@[127.0.0.1]', 'a@b.1', '@b.c'],
          FILTER_VALIDATE_IP => ['127.0.0.1', '256.1.1.1', '::1', 'fe80::1', '1.2.3', '1:2', '01.2.3.4'],
          FILTER_VALIDATE_URL => ['http://a.b/c?d=e', 'a.b', 'mailto:x@y', 'http://', 'http://a_b', 'ftp://u:p@h:21/', 'http://[::1]/', 'urn:x', "http://a b", 'file:///x'],
         ] as $filter => $values) {
    show($filter, array_map(fn ($value) => filter_var($value, $filter), $values));
}
show(filter_var('0x1F', FILTER_VALIDATE_INT, FILTER_FLAG_ALLOW_HEX), filter_var('0o17', FILTER_VALIDATE_INT, FILTER_FLAG_ALLOW_OCTAL),
    filter_var('5', FILTER_VALIDATE_INT, ['options' => ['min_range' => 6]]), filter_var('x', FILTER_VALIDATE_INT, ['options' => ['default' => 3]]),
    filter_var('x', FILTER_VALIDATE_BOOL, FILTER_NULL_ON_FAILURE), filter_var('1,234.5', FILTER_VALIDATE_FLOAT, FILTER_FLAG_ALLOW_THOUSAND),
    filter_var('1,5', FILTER_VALIDATE_FLOAT, ['options' => ['decimal' => ',']]), filter_var('abc', FILTER_VALIDATE_REGEXP, ['options' => ['regexp' => '/^a/']]),
    filter_var(['1', ['x', '2']], FILTER_VALIDATE_INT, FILTER_REQUIRE_ARRAY), filter_var('1', FILTER_VALIDATE_INT, FILTER_FORCE_ARRAY),
    filter_var([1], FILTER_VALIDATE_INT), filter_var('ab', FILTER_CALLBACK, ['options' => strrev(...)]), filter_var(1.5),
    filter_var('http://a.b', FILTER_VALIDATE_URL, FILTER_FLAG_PATH_REQUIRED), filter_var('::1', FILTER_VALIDATE_IP, FILTER_FLAG_IPV4));
foreach ([['abc', FILTER_VALIDATE_INT], [[1], FILTER_VALIDATE_INT], [new stdClass, FILTER_VALIDATE_EMAIL], ['x', FILTER_VALIDATE_REGEXP], ['x', FILTER_CALLBACK]] as [$value, $filter]) {
    try {
        show(filter_var($value, $filter, FILTER_THROW_ON_FAILURE));
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
show(@filter_var('1', 99999));
--EXPECT--
257 [12,0,7,false,false,false,false,1,false]
258 [true,false,true,true,false,false,false,false]
259 [1.5,-1000,false,0.5,false,false,2,1,false,false]
277 ["example.org","a_b.c","",false,false,"a.",false]
274 ["a@b.c",false,false,false,"a.b+c@d-e.fg",false,false,"a@[127.0.0.1]",false,false]
275 ["127.0.0.1",false,"::1","fe80::1",false,false,false]
273 ["http:\/\/a.b\/c?d=e",false,"mailto:x@y",false,false,"ftp:\/\/u:p@h:21\/","http:\/\/[::1]\/",false,false,"file:\/\/\/x"]
31 15 false 3 null 1234.5 1.5 "abc" [1,[false,2]] [1] false "ba" "1.5" false false
Filter\FilterFailedException: filter validation failed: filter int not satisfied by 'abc'
Filter\FilterFailedException: filter validation failed: not a scalar value (got an array)
Filter\FilterFailedException: filter validation failed: object of type stdClass has no __toString() method
ValueError: filter_var(): "regexp" option is missing
TypeError: filter_var(): Option must be a valid callback
false
