--TEST--
opendir, scandir, dir, glob, chdir
--FILE--
<?php
$d = realpath(sys_get_temp_dir()) . '/corpus-dir-' . getmypid(); mkdir("$d/a/b", 0777, true); foreach (['x.txt', 'y.txt', '.h', 'z.md'] as $n) touch("$d/$n");
echo json_encode(scandir($d)), json_encode(scandir($d, SCANDIR_SORT_DESCENDING)), "\n"; $h = opendir($d); $n = []; while (($e = readdir($h)) !== false) $n[] = $e; sort($n); echo json_encode($n), "\n"; rewinddir($h); var_dump(is_string(readdir($h))); closedir($h);
$o = dir($d); $c = 0; while ($o->read() !== false) $c++; var_dump($c, get_class($o), $o->path === $d); $o->rewind(); $o->close();
var_dump(chdir($d), getcwd() === $d); echo json_encode([glob('*.txt'), glob('{a,z}*', GLOB_BRACE), glob('*', GLOB_ONLYDIR | GLOB_MARK), glob('[!x]*.txt'), glob('none*'), glob('none*', GLOB_NOCHECK)]), "\n";
var_dump(fnmatch('*.t?t', 'a.txt'), fnmatch('[a-c]*', 'dog'), fnmatch('*', '.h', FNM_PERIOD), fnmatch('A*', 'abc', FNM_CASEFOLD), fnmatch('*/b', 'a/x/b', FNM_PATHNAME));
chdir('/'); foreach (array_merge(glob("$d/*.*"), ["$d/.h"]) as $f) unlink($f); rmdir("$d/a/b"); rmdir("$d/a"); var_dump(rmdir($d), @scandir($d), @opendir($d));
try { scandir(''); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
[".","..",".h","a","x.txt","y.txt","z.md"]["z.md","y.txt","x.txt","a",".h","..","."]
[".","..",".h","a","x.txt","y.txt","z.md"]
bool(true)
int(7)
string(9) "Directory"
bool(true)
bool(true)
bool(true)
[["x.txt","y.txt"],["a","z.md"],["a\/"],["y.txt"],[],["none*"]]
bool(true)
bool(false)
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
bool(false)
scandir(): Argument #1 ($directory) must not be empty
