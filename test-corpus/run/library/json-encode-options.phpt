--TEST--
json_encode and its options
--FILE--
<?php
enum B: int { case One = 1; }
class S implements JsonSerializable { function jsonSerialize(): mixed { return ['s' => B::One]; } }
$v = ['a/b' => "<é\u{1F600}'\">", 'f' => 10.0, 'n' => '12', 'e' => [], 'o' => new stdClass, 's' => new S, 'l' => [1, [2]]];
foreach ([0, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE, JSON_PRESERVE_ZERO_FRACTION | JSON_NUMERIC_CHECK,
    JSON_HEX_TAG | JSON_HEX_QUOT | JSON_HEX_APOS | JSON_FORCE_OBJECT] as $flags) {
    echo json_encode($v, $flags), "\n";
}
foreach (["\xff", NAN, fopen('php://memory', 'r')] as $bad) {
    var_dump(json_encode([$bad]), json_last_error_msg(), json_encode([$bad], JSON_PARTIAL_OUTPUT_ON_ERROR));
}
$loop = new stdClass; $loop->self = $loop; var_dump(json_encode($loop), json_last_error());
--EXPECT--
{"a\/b":"<\u00e9\ud83d\ude00'\">","f":10,"n":"12","e":[],"o":{},"s":{"s":1},"l":[1,[2]]}
{
    "a/b": "<é😀'\">",
    "f": 10,
    "n": "12",
    "e": [],
    "o": {},
    "s": {
        "s": 1
    },
    "l": [
        1,
        [
            2
        ]
    ]
}
{"a\/b":"<\u00e9\ud83d\ude00'\">","f":10.0,"n":12,"e":[],"o":{},"s":{"s":1},"l":[1,[2]]}
{"a\/b":"\u003C\u00e9\ud83d\ude00\u0027\u0022\u003E","f":10,"n":"12","e":{},"o":{},"s":{"s":1},"l":{"0":1,"1":{"0":2}}}
bool(false)
string(56) "Malformed UTF-8 characters, possibly incorrectly encoded"
string(6) "[null]"
bool(false)
string(34) "Inf and NaN cannot be JSON encoded"
string(3) "[0]"
bool(false)
string(21) "Type is not supported"
string(6) "[null]"
bool(false)
int(6)
