package dev.phpc.compiler;

import dev.phpc.compiler.syntax.FileNode;
import dev.phpc.compiler.syntax.Node;
import dev.phpc.compiler.syntax.Trees;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Finds the file to name where a phase that sees the whole program has run out of stack.
final class DeepestFile {
    private DeepestFile() { }

    static FileNode of(List<FileNode> files) {
        FileNode deepest = files.getFirst();
        int most = 0;
        for (FileNode file : files) {
            int depth = depth(file);
            if (depth > most) {
                most = depth;
                deepest = file;
            }
        }
        return deepest;
    }

    private static int depth(FileNode file) {
        record At(Node node, int depth) { }
        Deque<At> left = new ArrayDeque<>();
        file.statements().forEach(statement -> left.push(new At(statement, 1)));
        int most = 0;
        while (!left.isEmpty()) {
            At at = left.pop();
            most = Math.max(most, at.depth);
            Trees.children(at.node).forEach(child -> left.push(new At(child, at.depth + 1)));
        }
        return most;
    }
}
