--TEST--
Unicode normal forms, and strings as grapheme clusters
--FILE--
<?php
$s = "e\u{301}a\u{1F468}\u{200D}\u{1F469}bc";
function t(callable $f): void { try { $result = $f(); echo is_string($result) ? bin2hex($result) : json_encode($result), "\n"; } catch (Throwable $e) { echo get_class($e), ": ", $e->getMessage(), "\n"; } }
t(fn() => grapheme_strlen("\xff")); t(fn() => grapheme_substr($s, 10)); t(fn() => grapheme_substr($s, -10, 2)); t(fn() => grapheme_substr($s, 1, -10));  t(fn() => grapheme_substr($s, 0, -1));
t(fn() => grapheme_substr("\xff", 0, -1));
t(fn() => grapheme_strpos($s, "b")); t(fn() => grapheme_strpos($s, "")); t(fn() => grapheme_strpos($s, "b", 10)); t(fn() => grapheme_strpos($s, "b", -10)); t(fn() => grapheme_strpos($s, "c", -1)); t(fn() => grapheme_strpos("abc", "")); t(fn() => grapheme_strrpos("abcabc", "")); t(fn() => grapheme_strrpos("abcabc", "b", -2));t(fn() => grapheme_strrpos("abcabc", "b", 2)); t(fn() => grapheme_strpos("\xff", "a")); t(fn()=>grapheme_strpos($s, "e")); t(fn()=>grapheme_stripos($s, "C"));
t(fn() => grapheme_extract($s, 2)); t(fn() => grapheme_extract($s, 4, GRAPHEME_EXTR_MAXBYTES)); t(fn() => grapheme_extract($s, 2, GRAPHEME_EXTR_MAXCHARS));  t(fn() => grapheme_extract($s, 1, GRAPHEME_EXTR_COUNT, 1, $n)); 
t(function() use ($s) { $x = grapheme_extract($s, 1, GRAPHEME_EXTR_COUNT, 3, $n); return [$x, $n]; });
t(function() use ($s) { $x = grapheme_extract($s, 0, GRAPHEME_EXTR_COUNT, 3, $n); return [$x, $n]; });
t(function() use ($s) { $x = grapheme_extract("abc", 1, GRAPHEME_EXTR_COUNT, 3, $n); return [$x, $n]; });
t(function() use ($s) { $x = grapheme_extract("abc", 1, 9, 3, $n); return [$x, $n]; });
t(function() use ($s) { $x = grapheme_extract("abc", -1, 1, 3, $n); return [$x, $n]; });
t(function() use ($s) { $x = grapheme_extract("abc", 2, 0, -2, $n); return [$x, $n]; });
t(fn() => normalizer_normalize("e\u{301}") === "é"); t(fn() => normalizer_normalize("\xff")); t(fn() => normalizer_is_normalized("\xff")); t(fn() => normalizer_normalize("a", 7)); t(fn() => normalizer_is_normalized("a", 7)); t(fn() => Normalizer::normalize("a", 7));
t(fn() => [grapheme_strlen("\r\nab"), grapheme_substr("\r\nab", 1, 1)]);
--EXPECT--
null

65cc8161

65cc8161f09f91a8e2808df09f91a962
false
3
0
ValueError: grapheme_strpos(): Argument #3 ($offset) must be contained in argument #1 ($haystack)
ValueError: grapheme_strpos(): Argument #3 ($offset) must be contained in argument #1 ($haystack)
4
0
6
4
4
false
false
4
65cc8161
65cc8161
65cc81
cc81
["a",4]
["",3]
[false,3]
ValueError: grapheme_extract(): Argument #3 ($type) must be one of GRAPHEME_EXTR_COUNT, GRAPHEME_EXTR_MAXBYTES, or GRAPHEME_EXTR_MAXCHARS
[false,3]
["bc",3]
true
false
false
ValueError: normalizer_normalize(): Argument #2 ($form) must be a a valid normalization form
ValueError: normalizer_is_normalized(): Argument #2 ($form) must be a a valid normalization form
ValueError: Normalizer::normalize(): Argument #2 ($form) must be a a valid normalization form
[3,"a"]
