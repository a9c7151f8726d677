package dev.phpc.compiler.syntax.checks;

import dev.phpc.compiler.syntax.ArrayItem;
import dev.phpc.compiler.syntax.ClassRef;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.MagicConstantKind;
import dev.phpc.compiler.syntax.Name;
import dev.phpc.compiler.syntax.Span;
import dev.phpc.runtime.ArrayKeys;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.PhpArray;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// The values that PHP works out while it compiles: those of literals, of constants that it knows, and of arrays and operators on them.
///
///     ['a' . 'b' => 1, [1]]   →   a PhpArray
///     [[] => 1]               →   Fatal error: Illegal offset type
///
/// What would warn or throw is left to run time. The texts of magic constants are not those of PHP: only that they are known matters.
final class ConstantValues {

    /// Stands for a value that is known at run time only; null is PHP's null.
    static final Object UNKNOWN = new Object();

    private final Function<String, Object> builtin;
    private final Report report;
    private final Map<Integer, Object> arrays = new HashMap<>();

    /// `builtin` finds the value of a builtin constant, or null.
    ConstantValues(Function<String, Object> builtin, Report report) {
        this.builtin = builtin;
        this.report = report;
    }

    /// The value of an expression in ordinary code. PHP looks for it within arrays, but neither chooses branches nor reads elements or casts.
    Object inCode(Expr expr) {
        return switch (expr) {
            case Expr.Ternary _, Expr.Coalesce _, Expr.Index _, Expr.Cast _ -> UNKNOWN;
            case Expr.FunctionCall call -> InstructionCalls.isLengthOfText(call) && argument(call) instanceof String text ? (Object) (long) text.length() : UNKNOWN;
            default -> of(expr);
        };
    }

    /// Is the value of an expression in ordinary code known, and no string?
    boolean isNonString(Expr expr) {
        Object value = inCode(expr);
        return value != UNKNOWN && !(value instanceof String);
    }

    private Object argument(Expr.FunctionCall call) {
        return inCode(call.args().getFirst().value());
    }

    /// The value of a constant expression or of a part of an array, [#UNKNOWN] if there is none yet. Reports what no run can make right.
    Object of(Expr expr) {
        return switch (expr) {
            case null -> UNKNOWN;
            case Expr.NullLiteral _ -> null;
            case Expr.BooleanLiteral e -> e.value();
            case Expr.IntLiteral e -> e.value();
            case Expr.FloatLiteral e -> e.value();
            case Expr.StringLiteral e -> e.value();
            case Expr.MagicConstant e -> e.kind() == MagicConstantKind.CLASS ? UNKNOWN : e.kind().name();
            case Expr.ConstantFetch e -> constant(e.name());
            case Expr.ClassNameFetch e -> e.cls() instanceof ClassRef.Named named ? named.name().resolved() : UNKNOWN;
            case Expr.ArrayLiteral e -> array(e);
            case Expr.Unary e -> ConstantOperators.unary(e.operator(), of(e.operand()));
            case Expr.Binary e -> binary(e);
            case Expr.Concat e -> concat(e.operands());
            case Expr.Coalesce e -> coalesce(e.operands());
            case Expr.Ternary e -> ternary(e);
            case Expr.Cast e -> ConstantOperators.cast(e.kind(), of(e.operand()));
            case Expr.Index e -> element(of(e.base()), of(e.index()));
            default -> UNKNOWN;
        };
    }

    private Object constant(Name name) {
        boolean inNamespace = name.fallback() != null && name.resolved().indexOf('\\') >= 0;
        return switch ((inNamespace ? name.fallback() : name.resolved()).toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            case "null" -> null;
            default -> {
                Object value = inNamespace ? null : builtin.apply(name.resolved());
                yield value == null ? UNKNOWN : value;
            }
        };
    }

    private Object binary(Expr.Binary expr) {
        Object left = of(expr.left());
        Object right = of(expr.right());
        return ConstantOperators.binary(expr.operator(), left, right);
    }

    private Object concat(List<Expr> operands) {
        List<Object> values = operands.stream().map(this::of).toList();
        StringBuilder text = new StringBuilder();
        for (Object value : values) {
            if (value == UNKNOWN || value instanceof PhpArray) {
                return UNKNOWN;
            }
            text.append(ConstantOperators.text(value));
        }
        return text.toString();
    }

    private Object coalesce(List<Expr> operands) {
        List<Object> values = operands.stream().map(this::of).toList();
        return values.stream().filter(value -> value != null).findFirst().orElse(null);
    }

    private Object ternary(Expr.Ternary expr) {
        Object condition = of(expr.condition());
        if (condition == UNKNOWN) {
            of(expr.then());
            of(expr.otherwise());
            return UNKNOWN;
        }
        if (!Conversions.toBoolean(condition)) {
            return of(expr.otherwise());
        }
        return expr.then() == null ? condition : of(expr.then());
    }

    private static Object element(Object container, Object offset) {
        if (container instanceof PhpArray array && (offset instanceof Long || offset instanceof String)) {
            Object key = offset instanceof String text ? ArrayKeys.normalize(text) : offset;
            return array.has(key) ? array.get(key) : UNKNOWN;
        }
        return container instanceof String text && offset instanceof Long at && at >= 0 && at < text.length()
                ? String.valueOf(text.charAt(at.intValue())) : UNKNOWN;
    }

    private Object array(Expr.ArrayLiteral literal) {
        if (!arrays.containsKey(literal.id())) {
            arrays.put(literal.id(), build(literal));
        }
        return arrays.get(literal.id());
    }

    private Object build(Expr.ArrayLiteral literal) {
        boolean known = true;
        for (ArrayItem item : literal.items()) {
            if (item == null) {
                return UNKNOWN;
            }
            Object value = of(item.value());
            Object key = item.key() == null ? null : of(item.key());
            known &= value != UNKNOWN && key != UNKNOWN && !item.byReference();
        }
        return known ? filled(literal) : UNKNOWN;
    }

    private Object filled(Expr.ArrayLiteral literal) {
        PhpArray array = new PhpArray();
        for (ArrayItem item : literal.items()) {
            Object value = of(item.value());
            boolean added = item.spread() ? addAll(array, value, item.span())
                    : item.key() == null ? append(array, value) : put(array, of(item.key()), value, item.span());
            if (!added) {
                return UNKNOWN;
            }
        }
        return array.share();
    }

    private boolean addAll(PhpArray array, Object value, Span span) {
        if (!(value instanceof PhpArray elements)) {
            report.fatal("unpacking-of-literal", "Only arrays and Traversables can be unpacked, " + Conversions.valueName(value) + " given", span);
            return false;
        }
        for (int at = elements.first(); at >= 0; at = elements.next(at)) {
            if (elements.keyAt(at) instanceof String key) {
                array.put(key, elements.valueAt(at));
            } else if (!append(array, elements.valueAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean append(PhpArray array, Object value) {
        if (array.has(Long.MAX_VALUE)) {
            return false;
        }
        array.append(value);
        return true;
    }

    private boolean put(PhpArray array, Object key, Object value, Span span) {
        switch (key) {
            case Long at -> array.put(at.longValue(), value);
            case String at -> array.put(at, value);
            case Boolean at -> array.put(at ? 1L : 0L, value);
            case Double at when at.longValue() == at && Conversions.isLongRange(at) -> array.put(at.longValue(), value);
            case PhpArray _ -> {
                report.fatal("illegal-offset", "Illegal offset type", span);
                return false;
            }
            case null, default -> {
                return false;
            }
        }
        return true;
    }
}
