--TEST--
HTML and URL escaping
--FILE--
<?php
var_dump(htmlspecialchars("<a href='x'>\"&amp;</a>"), htmlspecialchars_decode('&lt;b&gt; &amp;amp; &quot;'), html_entity_decode('&eacute;&euro;&#39;&#x41;&nbsp;'), htmlentities('café <b>'), strip_tags('<p>Hello <b>World</b><br/></p>', '<b>'), addslashes("O'Re\"il\\ly\0"), stripslashes('O\\\'R'), quotemeta('1+1=2?'), nl2br("a\nb"), urlencode('a b&c=d/é~'), rawurlencode('a b+c~'), urldecode('a%20b+c'), http_build_query(['a' => 1, 'b' => [1, 2], 'c' => ['k' => 'v w'], 'n' => null, 't' => true]), parse_url('https://user:pw@host:8080/p/a/t/h?query=1&b[]=2#frag'), parse_url('//host/x', PHP_URL_HOST));
--EXPECT--
string(53) "&lt;a href=&#039;x&#039;&gt;&quot;&amp;amp;&lt;/a&gt;"
string(11) "<b> &amp; ""
string(9) "é€'A "
string(21) "caf&eacute; &lt;b&gt;"
string(18) "Hello <b>World</b>"
string(15) "O\'Re\"il\\ly\0"
string(3) "O'R"
string(8) "1\+1=2\?"
string(9) "a<br />
b"
string(23) "a+b%26c%3Dd%2F%C3%A9%7E"
string(10) "a%20b%2Bc~"
string(5) "a b c"
string(42) "a=1&b%5B0%5D=1&b%5B1%5D=2&c%5Bk%5D=v+w&t=1"
array(8) {
  ["scheme"]=>
  string(5) "https"
  ["host"]=>
  string(4) "host"
  ["port"]=>
  int(8080)
  ["user"]=>
  string(4) "user"
  ["pass"]=>
  string(2) "pw"
  ["path"]=>
  string(8) "/p/a/t/h"
  ["query"]=>
  string(13) "query=1&b[]=2"
  ["fragment"]=>
  string(4) "frag"
}
string(4) "host"
