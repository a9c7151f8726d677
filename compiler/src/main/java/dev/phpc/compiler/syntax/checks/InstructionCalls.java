package dev.phpc.compiler.syntax.checks;

import dev.phpc.compiler.syntax.Arg;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.Name;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.NumericStrings;
import dev.phpc.runtime.PhpArray;
import java.util.List;
import java.util.Locale;

/// Calls for which PHP has instructions of their own. Their result is a value without a place, so that nothing in it can be written to.
///
///     trim($a)->b = 1;      compiles
///     strlen($a)->b = 1;    Fatal error: Cannot use result of built-in function in write context
final class InstructionCalls {

    private InstructionCalls() {}

    /// Is `expr` a call with a result that has no place? `scope` is where it stands.
    static boolean isOne(Expr expr, Scope scope) {
        return switch (expr) {
            case Expr.FirstClassCallable _ -> true;
            case Expr.Clone clone -> clone.args().size() == 1 && isPlain(clone.args());
            case Expr.FunctionCall call -> isPlain(call.args()) && isOne(call, scope);
            default -> false;
        };
    }

    /// `strlen` of anything.
    static boolean isLengthOfText(Expr.FunctionCall call) {
        return call.args().size() == 1 && isPlain(call.args()) && "strlen".equals(globalName(call.name()));
    }

    private static boolean isPlain(List<Arg> args) {
        return args.stream().allMatch(arg -> !arg.spread() && arg.name() == null);
    }

    /// In lower case; null within a namespace, where only the run decides which function is meant.
    private static String globalName(Name name) {
        return name.fallback() != null && name.resolved().indexOf('\\') >= 0 ? null : name.resolved().toLowerCase(Locale.ROOT);
    }

    private static boolean isOne(Expr.FunctionCall call, Scope scope) {
        List<Expr> args = call.args().stream().map(Arg::value).toList();
        return switch (globalName(call.name())) {
            case null -> false;
            case "strlen", "is_null", "is_bool", "is_long", "is_int", "is_integer", "is_float", "is_double", "is_string", "is_array", "is_object",
                 "is_resource", "is_scalar", "boolval", "intval", "floatval", "doubleval", "strval", "count", "sizeof", "gettype", "clone" -> args.size() == 1;
            case "get_class" -> args.size() <= 1;
            case "get_called_class" -> args.isEmpty();
            case "array_key_exists" -> args.size() == 2;
            case "func_num_args", "func_get_args" -> args.isEmpty() && scope.function() != null;
            case "array_slice" -> args.size() == 2 && scope.function() != null && isFuncGetArgs(args.getFirst())
                    && args.getLast() instanceof Expr.IntLiteral offset && offset.value() >= 0;
            case "defined" -> args.size() == 1 && isPlainConstantName(args.getFirst());
            case "in_array" -> isSearchInConstant(args, scope.constants());
            case "sprintf" -> isSimpleFormat(args, scope.constants());
            default -> false;
        };
    }

    private static boolean isFuncGetArgs(Expr expr) {
        return expr instanceof Expr.FunctionCall call && call.args().isEmpty() && "func_get_args".equals(globalName(call.name()));
    }

    private static boolean isPlainConstantName(Expr arg) {
        return switch (arg) {
            case Expr.StringLiteral name -> name.value().indexOf('\\') < 0 && name.value().indexOf(':') < 0;
            case Expr.Concat concat -> concat.operands().stream().allMatch(InstructionCalls::isPlainConstantName);
            case Expr.IntLiteral _, Expr.FloatLiteral _ -> true;
            default -> false;
        };
    }

    /// A search that PHP turns into a look-up: for strings that are no numbers, or strictly for strings and ints.
    private static boolean isSearchInConstant(List<Expr> args, ConstantValues constants) {
        if (args.size() < 2 || args.size() > 3 || !(args.get(1) instanceof Expr.ArrayLiteral) || !(constants.of(args.get(1)) instanceof PhpArray array)) {
            return false;
        }
        Object strict = args.size() == 2 ? (Object) false : strictness(args.get(2), constants);
        if (strict == ConstantValues.UNKNOWN) {
            return false;
        }
        boolean isStrict = Conversions.toBoolean(strict);
        for (int at = array.first(); at >= 0; at = array.next(at)) {
            Object value = array.valueAt(at);
            if (!(value instanceof String text && (isStrict || !NumericStrings.isNumeric(text)) || isStrict && value instanceof Long)) {
                return false;
            }
        }
        return true;
    }

    private static Object strictness(Expr arg, ConstantValues constants) {
        return Constants.isLiteral(arg) && !(arg instanceof Expr.Unary) || arg instanceof Expr.ConstantFetch ? constants.of(arg) : ConstantValues.UNKNOWN;
    }

    /// A known format of `%s`, `%d` and `%%` alone, with an argument for each.
    private static boolean isSimpleFormat(List<Expr> args, ConstantValues constants) {
        if (args.isEmpty() || !(constants.of(args.getFirst()) instanceof String format)) {
            return false;
        }
        int wanted = 0;
        for (int at = format.indexOf('%'); at >= 0; at = format.indexOf('%', at + 2)) {
            char kind = at + 1 < format.length() ? format.charAt(at + 1) : 0;
            if (kind != 's' && kind != 'd' && kind != '%') {
                return false;
            }
            wanted += kind == '%' ? 0 : 1;
        }
        return wanted == args.size() - 1;
    }
}
