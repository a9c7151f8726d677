--TEST--
Headers, status and cookies on a command line
--FILE--
<?php
ob_start();
header('Location: /elsewhere');
echo http_response_code(), ' ', http_response_code(500), ' ', http_response_code(), ' ', json_encode(headers_list()), "\n";
header("Two: lines\r\nare: refused");
var_dump(headers_sent($file, $line), $file, $line, setcookie('name', 'value', ['samesite' => 'Lax']));
foreach ([['', 'v'], ['a=b', 'v'], ['n', 'v', ['bogus' => 1]], ['n', 'v', 0, 'a;b']] as $arguments) {
    try {
        setcookie(...$arguments);
    } catch (ValueError $e) {
        echo $e->getMessage(), "\n";
    }
}
--EXPECTF--
302 302 500 []

Warning: Header may not contain more than a single header, new line detected in %s on line %d
bool(false)
string(0) ""
int(0)
bool(true)
setcookie(): Argument #1 ($name) must not be empty
setcookie(): Argument #1 ($name) cannot contain "=", ",", ";", " ", "\t", "\r", "\n", "\013", or "\014"
setcookie(): option "bogus" is invalid
setcookie(): "path" option cannot contain ",", ";", " ", "\t", "\r", "\n", "\013", or "\014"
