--TEST--
Fixed-point numbers are rounded from their exact value; markup is escaped and stripped, long or short
--FILE--
<?php
foreach ([0.0, -0.0, 0.005, 1.005, 2.5, 0.125, -0.001, 1234567.891, 99999999.995, 1e15, 4.35, 1.255, -7.5, 5e-324, 1e22] as $number) {
    echo number_format($number, 2), ' ', sprintf('%.0f %.1f %.2f %.3f %.9f', $number, $number, $number, $number, $number), "\n";
}
$hash = '';
for ($i = 1; $i < 3000; $i++) {
    $number = ($i % 2 ? -1 : 1) * $i * 7919 / [2, 4, 8, 20, 200, 3, 16384][$i % 7];
    $hash .= sprintf('%.' . $i % 10 . 'f|', $number) . number_format($number, $i % 6);
}
echo md5($hash), "\n";
echo strip_tags("a<b>c</b> < d > e <!-- x > y --> f <?php echo '>' ?> g <a href='x>y'>h</a> i\0j <br/>k", '<b><br>'), "\n";
echo strip_tags('>x<'), strip_tags('a < b'), strip_tags('<p>x</p><a href="q">y</a>', ['a']), "\n";
foreach ([ENT_QUOTES, ENT_NOQUOTES, ENT_COMPAT, ENT_QUOTES | ENT_HTML5, ENT_QUOTES | ENT_XML1] as $flags) {
    echo htmlspecialchars("<a href=\"x\">'& &amp; z", $flags), htmlspecialchars("<'&amp;z", $flags, null, false), htmlspecialchars('plain', $flags), "\n";
}
ini_set('default_charset', 'ISO-8859-1');
echo bin2hex(htmlspecialchars("\xe9<")), ' ', htmlentities("\xe9<"), "\n";
ini_set('default_charset', 'UTF-8');
echo bin2hex(htmlspecialchars("\xe9<")), ' ', htmlentities("\xc3\xa9<"), "\n";
$text = '';
for ($i = 0; $i < 300; $i++) {
    $text .= chr($i & 127);
    $text .= "$i,$i" . 1.5 . true . null;
}
echo md5($text), ord($text[65]), "\n";
--EXPECT--
0.00 0 0.0 0.00 0.000 0.000000000
0.00 0 0.0 0.00 0.000 0.000000000
0.01 0 0.0 0.01 0.005 0.005000000
1.01 1 1.0 1.00 1.005 1.005000000
2.50 2 2.5 2.50 2.500 2.500000000
0.13 0 0.1 0.12 0.125 0.125000000
0.00 -0 -0.0 -0.00 -0.001 -0.001000000
1,234,567.89 1234568 1234567.9 1234567.89 1234567.891 1234567.891000000
100,000,000.00 100000000 100000000.0 100000000.00 99999999.995 99999999.995000005
1,000,000,000,000,000.00 1000000000000000 1000000000000000.0 1000000000000000.00 1000000000000000.000 1000000000000000.000000000
4.35 4 4.3 4.35 4.350 4.350000000
1.26 1 1.3 1.25 1.255 1.255000000
-7.50 -8 -7.5 -7.50 -7.500 -7.500000000
0.00 0 0.0 0.00 0.000 0.000000000
10,000,000,000,000,000,000,000.00 10000000000000000000000 10000000000000000000000.0 10000000000000000000000.00 10000000000000000000000.000 10000000000000000000000.000000000
73196bd061ea87cbef5ff4f2041676fc
a<b>c</b> < d > e  f  g h ij <br/>k
>xa < bx<a href="q">y</a>
&lt;a href=&quot;x&quot;&gt;&#039;&amp; &amp;amp; z&lt;&#039;&amp;zplain
&lt;a href="x"&gt;'&amp; &amp;amp; z&lt;'&amp;zplain
&lt;a href=&quot;x&quot;&gt;'&amp; &amp;amp; z&lt;'&amp;zplain
&lt;a href=&quot;x&quot;&gt;&apos;&amp; &amp;amp; z&lt;&apos;&amp;zplain
&lt;a href=&quot;x&quot;&gt;&apos;&amp; &amp;amp; z&lt;&apos;&amp;zplain
e9266c743b &eacute;&lt;
efbfbd266c743b &eacute;&lt;
3cd7134da2ff67ea159b88f76fc1d1c356
