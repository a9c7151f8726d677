package dev.phpc.compiler.syntax;

import java.lang.reflect.RecordComponent;
import java.util.List;

/// A syntax tree as text: a line for each node, with its line in the source and what it has besides other nodes.
///
///     echo $x + 1;   →   3 Echo
///                        3   Binary operator=ADD
///                        3     Variable name=x
///                        3     IntLiteral value=1
public final class PrintTree {
    private final StringBuilder out = new StringBuilder();

    private PrintTree() { }

    public static String of(FileNode file) {
        PrintTree printer = new PrintTree();
        printer.out.append(file.source().path()).append('\n');
        file.statements().forEach(statement -> printer.node((Record) statement, "", 1));
        return printer.out.toString();
    }

    private void node(Record node, String role, int depth) {
        if (node instanceof Node placed && placed.span() != null) {
            out.append(placed.span().line());
        }
        out.append(" ".repeat(Math.max(1, 6 - width(node)))).append("  ".repeat(depth - 1)).append(role).append(node.getClass().getSimpleName());
        for (RecordComponent part : node.getClass().getRecordComponents()) {
            Object value = value(node, part);
            if (isPlain(value) && !part.getName().equals("id")) {
                out.append(' ').append(part.getName()).append('=').append(text(value));
            }
        }
        out.append('\n');
        for (RecordComponent part : node.getClass().getRecordComponents()) {
            switch (value(node, part)) {
                case Record inside when isNested(inside) -> node(inside, part.getName() + ": ", depth + 1);
                case List<?> list -> list.forEach(each -> {
                    if (each instanceof Record inside && isNested(inside)) {
                        node(inside, "", depth + 1);
                    }
                });
                case null, default -> { }
            }
        }
    }

    private static int width(Record node) {
        return node instanceof Node placed && placed.span() != null ? Integer.toString(placed.span().line()).length() : 0;
    }

    /// Is the part shown in the line of its node? Names and identifiers are, places in the source nowhere.
    private static boolean isPlain(Object value) {
        return value != null && !(value instanceof Span) && !(value instanceof List<?>) && (!(value instanceof Record) || value instanceof Name || value instanceof Identifier || value instanceof Modifiers);
    }

    private static boolean isNested(Record value) {
        return !isPlain(value) && !(value instanceof Span);
    }

    private static String text(Object value) {
        String text = value instanceof Name name ? name.resolved() : value instanceof Modifiers modifiers ? Integer.toString(modifiers.bits()) : value.toString();
        return text.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static Object value(Record node, RecordComponent part) {
        try {
            return part.getAccessor().invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no access to " + part, e);
        }
    }
}
