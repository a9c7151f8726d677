package dev.phpc.compiler.resolve;

import dev.phpc.compiler.syntax.Arg;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.MagicConstantKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the file that an `include` with a constant path loads.
///
///     require_once dirname(__DIR__) . '/lib/a.php';      → lib/a.php
final class FindIncludeTargets {
    private static final int DEEPEST_CONSTANT = 8;

    private final List<ResolvedFile> files;
    private final ConstantTable constants;
    private final Map<String, ResolvedFile> byPath = new HashMap<>();

    FindIncludeTargets(List<ResolvedFile> files, ConstantTable constants) {
        this.files = files;
        this.constants = constants;
        files.forEach(file -> byPath.put(normalise(file.node().source().path()), file));
    }

    void find() {
        for (ResolvedFile file : files) {
            for (Expr.Include include : file.includes()) {
                String path = fold(include.path(), file, 0);
                ResolvedFile target = path == null ? null : byPath.get(normalise(path));
                if (target != null) {
                    file.setIncludeTargets(include, List.of(target));
                }
            }
        }
    }

    /// The string that an expression surely yields, or null.
    private String fold(Expr expr, ResolvedFile file, int depth) {
        return switch (expr) {
            case Expr.StringLiteral literal -> literal.value();
            case Expr.MagicConstant magic when magic.kind() == MagicConstantKind.FILE -> file.node().source().path();
            case Expr.MagicConstant magic when magic.kind() == MagicConstantKind.DIR -> parent(file.node().source().path(), 1);
            case Expr.Concat concat -> join(concat.operands(), file, depth);
            case Expr.Interpolated text -> join(text.parts(), file, depth);
            case Expr.FunctionCall call when CollectVariables.calledName(call.name()).equals("dirname") -> dirname(call.args(), file, depth);
            case Expr.ConstantFetch constant when depth < DEEPEST_CONSTANT -> constant(constant, depth);
            default -> null;
        };
    }

    private String join(List<Expr> parts, ResolvedFile file, int depth) {
        StringBuilder joined = new StringBuilder();
        for (Expr part : parts) {
            String text = fold(part, file, depth);
            if (text == null) {
                return null;
            }
            joined.append(text);
        }
        return joined.toString();
    }

    private String dirname(List<Arg> args, ResolvedFile file, int depth) {
        String path = args.isEmpty() ? null : fold(args.getFirst().value(), file, depth);
        if (path == null || args.size() > 2) {
            return null;
        }
        if (args.size() == 1) {
            return parent(path, 1);
        }
        return args.get(1).value() instanceof Expr.IntLiteral levels ? parent(path, levels.value()) : null;
    }

    private String constant(Expr.ConstantFetch fetch, int depth) {
        if (fetch.name().lastPart().equals("DIRECTORY_SEPARATOR")) {
            return "/";
        }
        List<ConstantCandidate> declared = constants.candidates(fetch.name().resolved());
        if (declared.isEmpty() && fetch.name().fallback() != null) {
            declared = constants.candidates(fetch.name().fallback());
        }
        return declared.size() == 1 ? fold(declared.getFirst().value(), declared.getFirst().file(), depth + 1) : null;
    }

    private static String parent(String path, long levels) {
        String result = path;
        for (long i = 0; i < levels; i++) {
            int slash = result.lastIndexOf('/');
            result = slash > 0 ? result.substring(0, slash) : slash == 0 ? "/" : ".";
        }
        return result;
    }

    private static String normalise(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/")) {
            if (part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..")) {
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return (path.startsWith("/") ? "/" : "") + String.join("/", parts);
    }
}
