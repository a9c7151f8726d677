<?php
// Renders every Markdown file of some folders: php main.php FOLDER...

require 'Parsedown/Parsedown.php';

error_reporting(E_ALL & ~E_DEPRECATED);

$plain = new Parsedown;
$safe = Parsedown::instance('safe')->setSafeMode(true)->setBreaksEnabled(true)->setUrlsLinked(false);

foreach (array_slice($argv, 1) as $folder) {
    $files = [];
    foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator($folder, FilesystemIterator::SKIP_DOTS)) as $file) {
        if ($file->isFile() && $file->getExtension() === 'md') {
            $files[] = $file->getPathname();
        }
    }
    sort($files);
    foreach ($files as $file) {
        $text = file_get_contents($file);
        echo '== ', substr($file, strlen($folder)), "\n", $plain->text($text), "\n-- safe ", md5($safe->text($text)), "\n";
    }
}
