--TEST--
A stream wrapper written in PHP
--FILE--
<?php
class Store { public $context; private static array $files = []; private string $name; private int $at = 0;
  function stream_open($path, $mode, $options, &$opened) { $this->name = $path; if ($mode[0] === 'w') self::$files[$path] = ''; return isset(self::$files[$path]); }
  function stream_read($n) { $r = substr(self::$files[$this->name], $this->at, $n); $this->at += strlen($r); return $r; }
  function stream_write($d) { self::$files[$this->name] .= $d; return strlen($d); }
  function stream_eof() { return $this->at >= strlen(self::$files[$this->name]); }
  function stream_stat() { return ['size' => strlen(self::$files[$this->name])]; }
  function url_stat($p, $f) { return isset(self::$files[$p]) ? ['mode' => 0100644, 'size' => strlen(self::$files[$p])] : false; }
  function unlink($p) { unset(self::$files[$p]); return true; } function rename($a, $b) { self::$files[$b] = self::$files[$a]; unset(self::$files[$a]); return true; } }
var_dump(stream_wrapper_register('store', 'Store'), @stream_wrapper_register('store', 'Store'), in_array('store', stream_get_wrappers()));
var_dump(file_put_contents('store://a', "x\ny\n"), file_get_contents('store://a'), file('store://a', FILE_IGNORE_NEW_LINES), file_exists('store://a'), filesize('store://a'), rename('store://a', 'store://b'), is_file('store://b'), copy('store://b', 'store://c'), file_get_contents('store://c'), unlink('store://c'));
var_dump(@file_get_contents('store://none'), error_get_last()['message'], stream_wrapper_unregister('store'), @file_get_contents('store://b'), @stream_wrapper_restore('none'));
file_put_contents('php://output', "<done>\n");
--EXPECT--
bool(true)
bool(false)
bool(true)
int(4)
string(4) "x
y
"
array(2) {
  [0]=>
  string(1) "x"
  [1]=>
  string(1) "y"
}
bool(true)
int(4)
bool(true)
bool(true)
bool(true)
string(4) "x
y
"
bool(true)
bool(false)
string(88) "file_get_contents(store://none): Failed to open stream: "Store::stream_open" call failed"
bool(true)
bool(false)
bool(false)
<done>
