<?php

require __DIR__ . '/measure.php';

final class TreeNode
{
    public ?TreeNode $left = null;
    public ?TreeNode $right = null;

    public static function build(int $depth): self
    {
        $node = new self();
        if ($depth > 0) {
            $node->left = self::build($depth - 1);
            $node->right = self::build($depth - 1);
        }
        return $node;
    }

    public function count(): int
    {
        return 1 + ($this->left?->count() ?? 0) + ($this->right?->count() ?? 0);
    }
}

measure(function () {
    $deepest = 13;
    $longLived = TreeNode::build($deepest);
    $lines = [];
    for ($depth = 4; $depth <= $deepest; $depth += 3) {
        $trees = 1 << ($deepest - $depth + 4);
        $nodes = 0;
        for ($i = 0; $i < $trees; $i++) {
            $nodes += TreeNode::build($depth)->count();
        }
        $lines[] = "$trees trees of depth $depth: $nodes";
    }
    $lines[] = 'long lived: ' . $longLived->count();
    return implode("\n", $lines);
});
