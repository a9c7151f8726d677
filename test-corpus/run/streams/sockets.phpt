--TEST--
Sockets: server and client, pairs, select, names
--FILE--
<?php
$s = stream_socket_server('tcp://127.0.0.1:0', $e, $m); $name = stream_socket_get_name($s, false); $c = stream_socket_client("tcp://$name"); $a = stream_socket_accept($s, 1, $peer); var_dump($peer === stream_socket_get_name($c, false), fwrite($c, "hello\n"), fgets($a));
$r = [$c]; $w = $x = null; var_dump(stream_select($r, $w, $x, 0), fwrite($a, 'x')); $r = [$c]; var_dump(stream_select($r, $w, $x, 1), $r === [$c], fread($c, 9), stream_socket_shutdown($a, STREAM_SHUT_WR), fread($c, 1), feof($c)); stream_set_timeout($a, 0, 1000); var_dump(fread($a, 1), stream_get_meta_data($a)['timed_out'], @stream_socket_accept($s, 0));
[$p, $q] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0); fwrite($p, 'ab'); var_dump(stream_socket_recvfrom($q, 1, STREAM_PEEK), fread($q, 5), stream_socket_sendto($q, 'zz'), fread($p, 5));
[$host, $port] = explode(':', $name); $f = fsockopen($host, (int) $port); var_dump(is_resource($f)); fclose($s); var_dump(@fsockopen('127.0.0.1', 1, $e, $m), $e, $m, @stream_socket_client('foo://x'), error_get_last()['message']);
var_dump(gethostbyname('127.0.0.1'), gethostbynamel('127.0.0.1'), in_array('tcp', stream_get_transports()), getservbyname('http', 'tcp'), getservbyport(443, 'tcp'), getprotobyname('tcp'), getprotobynumber(17));
--EXPECT--
bool(true)
int(6)
string(6) "hello
"
int(0)
int(1)
int(1)
bool(true)
string(1) "x"
bool(true)
string(0) ""
bool(true)
bool(false)
bool(true)
bool(false)
string(1) "a"
string(2) "ab"
int(2)
string(2) "zz"
bool(true)
bool(false)
int(111)
string(18) "Connection refused"
bool(false)
string(151) "stream_socket_client(): Unable to connect to foo://x (Unable to find the socket transport "foo" - did you forget to enable it when you configured PHP?)"
string(9) "127.0.0.1"
array(1) {
  [0]=>
  string(9) "127.0.0.1"
}
bool(true)
int(80)
string(5) "https"
int(6)
string(3) "udp"
