package dev.phpc.compiler.resolve;

import dev.phpc.compiler.syntax.Arg;
import dev.phpc.compiler.syntax.BinaryOperator;
import dev.phpc.compiler.syntax.ClassRef;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.UnaryOperator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Decides conditions whose answer is the same in every request:
///
///     PHP_VERSION_ID >= 80000, version_compare(PHP_VERSION, '8.0', '<'), function_exists('strlen')
///
/// Only what exists is certain: a function that the builtins lack may still be declared later.
final class FoldGuards {
    private static final long VERSION_ID = 80500;
    private static final Map<String, Set<String>> CLASS_GUARDS = Map.of(
            "class_exists", Set.of("class", "enum"), "interface_exists", Set.of("interface"), "enum_exists", Set.of("enum"));

    private final Builtins builtins;

    FoldGuards(Builtins builtins) {
        this.builtins = builtins;
    }

    /// True, false, or null if that is not certain.
    Boolean fold(Expr condition) {
        return switch (condition) {
            case Expr.BooleanLiteral literal -> literal.value();
            case Expr.Unary not when not.operator() == UnaryOperator.NOT -> negate(fold(not.operand()));
            case Expr.Binary binary -> fold(binary);
            case Expr.FunctionCall call -> fold(call);
            case Expr.Silence silence -> fold(silence.operand());
            default -> null;
        };
    }

    private static Boolean negate(Boolean value) {
        return value == null ? null : Boolean.valueOf(!value);
    }

    private Boolean fold(Expr.Binary binary) {
        BinaryOperator operator = binary.operator();
        if (operator == BinaryOperator.LOGICAL_AND || operator == BinaryOperator.LOGICAL_OR) {
            boolean absorbing = operator == BinaryOperator.LOGICAL_OR;
            Boolean left = fold(binary.left());
            Boolean right = fold(binary.right());
            if (left != null && left == absorbing) {
                return absorbing;
            }
            return left != null && right != null ? Boolean.valueOf(right) : null;
        }
        Long left = number(binary.left());
        Long right = number(binary.right());
        return left == null || right == null ? null : compare(operator.symbol(), left.compareTo(right));
    }

    private static Boolean compare(String operator, int order) {
        return switch (operator) {
            case "<", "lt" -> order < 0;
            case "<=", "le" -> order <= 0;
            case ">", "gt" -> order > 0;
            case ">=", "ge" -> order >= 0;
            case "==", "===", "eq" -> order == 0;
            case "!=", "!==", "<>", "ne" -> order != 0;
            default -> null;
        };
    }

    private Long number(Expr expr) {
        return switch (expr) {
            case Expr.IntLiteral literal -> literal.value();
            case Expr.ConstantFetch constant -> switch (globalName(constant)) {
                case "PHP_VERSION_ID" -> builtins.constant("PHP_VERSION_ID") instanceof Long id ? id : VERSION_ID;
                case "PHP_MAJOR_VERSION" -> VERSION_ID / 10000;
                case "PHP_MINOR_VERSION" -> VERSION_ID / 100 % 100;
                case "PHP_INT_SIZE" -> 8L;
                default -> null;
            };
            default -> null;
        };
    }

    private static String globalName(Expr.ConstantFetch constant) {
        return constant.name().fallback() == null ? constant.name().resolved() : constant.name().fallback();
    }

    private Boolean fold(Expr.FunctionCall call) {
        String name = CollectVariables.calledName(call.name());
        List<Arg> args = call.args();
        if (name.equals("version_compare") && args.size() == 3) {
            return versionCompare(args);
        }
        String text = args.isEmpty() ? null : named(args.getFirst().value());
        if (text == null) {
            return null;
        }
        if (CLASS_GUARDS.containsKey(name)) {
            Builtins.Type type = builtins.type(LowerCase.of(text));
            return known(type != null && CLASS_GUARDS.get(name).contains(type.head().kind()));
        }
        return switch (name) {
            case "function_exists" -> known(builtins.function(LowerCase.of(text)) != null);
            case "defined" -> known(builtins.hasConstant(text));
            default -> null;
        };
    }

    /// The name in `'\Foo'` or `Foo::class`, or null.
    private static String named(Expr expr) {
        return switch (expr) {
            case Expr.StringLiteral literal -> literal.value().startsWith("\\") ? literal.value().substring(1) : literal.value();
            case Expr.ClassNameFetch fetch when fetch.cls() instanceof ClassRef.Named cls -> cls.name().resolved();
            default -> null;
        };
    }

    private static Boolean known(boolean exists) {
        return exists ? Boolean.TRUE : null;
    }

    private static Boolean versionCompare(List<Arg> args) {
        boolean running = args.get(0).value() instanceof Expr.ConstantFetch constant && globalName(constant).equals("PHP_VERSION");
        if (!running || !(args.get(1).value() instanceof Expr.StringLiteral version)
                || !(args.get(2).value() instanceof Expr.StringLiteral operator)) {
            return null;
        }
        long id = versionId(version.value());
        return id < 0 || id / 100 == VERSION_ID / 100 ? null : compare(operator.value(), Long.compare(VERSION_ID, id));
    }

    /// `8.1` → 80100; −1 for anything but numbers and dots.
    private static long versionId(String version) {
        if (!version.matches("\\d{1,2}(\\.\\d{1,2}){0,2}")) {
            return -1;
        }
        String[] parts = version.split("\\.");
        long id = 0;
        for (int i = 0; i < 3; i++) {
            id = id * 100 + (i < parts.length ? Long.parseLong(parts[i]) : 0);
        }
        return id;
    }
}
