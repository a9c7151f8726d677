<?php
// Renders every Markdown file of some folders, with and without GitHub's extensions: php main.php FOLDER...

declare(strict_types=1);

foreach (['League/CommonMark', 'Dflydev/DotAccessData', 'League/Config', 'Nette', 'Psr/EventDispatcher'] as $library) {
    if (stream_resolve_include_path("$library/autoload.php") !== false) {
        require_once "$library/autoload.php";
    }
}

use League\CommonMark\Environment\Environment;
use League\CommonMark\Extension\Attributes\AttributesExtension;
use League\CommonMark\Extension\CommonMark\CommonMarkCoreExtension;
use League\CommonMark\Extension\DescriptionList\DescriptionListExtension;
use League\CommonMark\Extension\Footnote\FootnoteExtension;
use League\CommonMark\Extension\GithubFlavoredMarkdownExtension;
use League\CommonMark\Extension\HeadingPermalink\HeadingPermalinkExtension;
use League\CommonMark\Extension\SmartPunct\SmartPunctExtension;
use League\CommonMark\Extension\TableOfContents\TableOfContentsExtension;
use League\CommonMark\MarkdownConverter;

error_reporting(E_ALL & ~E_DEPRECATED);

$core = new Environment(['html_input' => 'escape', 'allow_unsafe_links' => false]);
$core->addExtension(new CommonMarkCoreExtension);
$all = new Environment(['heading_permalink' => ['symbol' => '#'], 'table_of_contents' => ['min_heading_level' => 2]]);
foreach ([new CommonMarkCoreExtension, new GithubFlavoredMarkdownExtension, new AttributesExtension, new DescriptionListExtension, new FootnoteExtension,
    new HeadingPermalinkExtension, new TableOfContentsExtension, new SmartPunctExtension] as $extension) {
    $all->addExtension($extension);
}
$plain = new MarkdownConverter($core);
$rich = new MarkdownConverter($all);

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
        echo '== ', substr($file, strlen($folder)), "\n";
        foreach ([$plain, $rich] as $converter) {
            try {
                echo $converter->convert($text)->getContent(), "\n";
            } catch (League\CommonMark\Exception\CommonMarkException $e) {
                echo get_class($e), ': ', $e->getMessage(), "\n";
            }
        }
    }
}
