<?php
// Parses and pretty-prints every PHP file of some folders: php main.php FOLDER...

declare(strict_types=1);

require 'PhpParser/autoload.php';

use PhpParser\Lexer\Emulative;
use PhpParser\NodeDumper;
use PhpParser\NodeTraverser;
use PhpParser\NodeVisitor\CloningVisitor;
use PhpParser\NodeVisitor\NameResolver;
use PhpParser\ParserFactory;
use PhpParser\PrettyPrinter\Standard;

error_reporting(E_ALL & ~E_DEPRECATED);

$lexer = new Emulative(['usedAttributes' => ['comments', 'startLine', 'endLine', 'startTokenPos', 'endTokenPos']]);
$parser = (new ParserFactory)->create(ParserFactory::PREFER_PHP7, $lexer);
$printer = new Standard;
$dumper = new NodeDumper(['dumpComments' => true]);

foreach (array_slice($argv, 1) as $folder) {
    $files = [];
    foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator($folder, FilesystemIterator::SKIP_DOTS)) as $file) {
        if ($file->getExtension() === 'php') {
            $files[] = $file->getPathname();
        }
    }
    sort($files);
    foreach ($files as $file) {
        $source = file_get_contents($file);
        $tree = $parser->parse($source);
        echo '== ', substr($file, strlen($folder)), "\n", $printer->prettyPrintFile($tree), "\n";

        $changed = (new NodeTraverser)->traverse($tree);
        $cloning = new NodeTraverser;
        $cloning->addVisitor(new CloningVisitor);
        $cloning->addVisitor(new NameResolver);
        $copy = $cloning->traverse($changed);
        echo '-- tree ', md5($dumper->dump($copy)), ', json ', md5((string) json_encode($copy)), ', as it was ', $printer->printFormatPreserving($tree, $tree, $lexer->getTokens()) === $source ? 'yes' : 'no', "\n";
    }
}
