--TEST--
Files and directories as objects
--FILE--
<?php
$directory = sys_get_temp_dir() . '/phpc-spl-' . getmypid();
mkdir("$directory/sub", 0777, true);
file_put_contents("$directory/b.csv", "1,one\n2,\"two\"\n");
touch("$directory/sub/a.txt");
foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator($directory, FilesystemIterator::SKIP_DOTS), RecursiveIteratorIterator::SELF_FIRST) as $file) {
    $found[] = substr($file->getPathname(), strlen($directory)) . ($file->isDir() ? '/' : '.' . $file->getExtension());
}
sort($found);
echo implode(' ', $found), "\n";
$file = new SplFileObject("$directory/b.csv");
$file->setFlags(SplFileObject::READ_CSV | SplFileObject::READ_AHEAD | SplFileObject::SKIP_EMPTY | SplFileObject::DROP_NEW_LINE);
foreach ($file as $number => $row) {
    echo $number, json_encode($row), ' ';
}
$file->setFlags(0);
$file->seek(1);
echo $file->current(), count(new GlobIterator("$directory/*.csv")), "\n";
$temporary = new SplTempFileObject();
$temporary->fwrite("x\ny\n");
foreach ($temporary as $line) {
    echo json_encode($line);
}
unset($file);
array_map(unlink(...), ["$directory/b.csv", "$directory/sub/a.txt"]);
array_map(rmdir(...), ["$directory/sub", $directory]);
try {
    new SplFileObject('/nowhere/at/all');
} catch (RuntimeException $exception) {
    echo $exception->getMessage(), "\n";
}
--EXPECT--
/b.csv.csv /sub/ /sub/a.txt.txt
0["1","one"] 1["2","two"] 2,"two"
1
"x\n""y\n"SplFileObject::__construct(/nowhere/at/all): Failed to open stream: No such file or directory
