--TEST--
json_encode with flags, objects and depth
--FILE--
<?php
class J implements JsonSerializable { function __construct(private $v) {} function jsonSerialize(): mixed { return ['v' => $this->v]; } }
class P { public $a = 1; protected $b = 2; private $c = 3; public $n = null; }
echo json_encode(['a' => 1, 'b' => [1, 2], 'c' => [], 'd' => new stdClass, 'e' => new J([1]), 'f' => new P, 'g' => 1.0, 'h' => 'é/"\\' . "\n\t\x01", 'i' => 0.1, 'j' => [1 => 'x']]), "\n";
echo json_encode(['é/<>&\'', 1.0, '12'], JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_PRESERVE_ZERO_FRACTION | JSON_NUMERIC_CHECK), "\n", json_encode(['k' => [1, ['x' => []]], 'e' => []], JSON_PRETTY_PRINT), "\n", json_encode([], JSON_FORCE_OBJECT), json_encode("\xff"), json_last_error_msg(), json_encode("a\xff", JSON_INVALID_UTF8_SUBSTITUTE), json_encode("a\xff", JSON_PARTIAL_OUTPUT_ON_ERROR), "\n";
try { json_encode(NAN, JSON_THROW_ON_ERROR); } catch (JsonException $e) { echo $e->getMessage(), $e->getCode(), "\n"; }
var_dump(json_encode([[1]], 0, 1), json_last_error());
--EXPECT--
{"a":1,"b":[1,2],"c":[],"d":{},"e":{"v":[1]},"f":{"a":1,"n":null},"g":1,"h":"\u00e9\/\"\\\n\t\u0001","i":0.1,"j":{"1":"x"}}
["é/\u003C\u003E\u0026\u0027",1.0,12]
{
    "k": [
        1,
        {
            "x": []
        }
    ],
    "e": []
}
{}Malformed UTF-8 characters, possibly incorrectly encoded"a\ufffd"null
Inf and NaN cannot be JSON encoded7
bool(false)
int(1)
