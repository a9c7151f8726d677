package dev.phpc.compiler.syntax;

import dev.phpc.runtime.Conversions;
import java.util.List;
import java.util.Locale;

/// An expression as PHP itself writes it in assertion messages and default values: one space around operators, only the parentheses that are needed.
///
///     (1+2)*$a["x"]   →   (1 + 2) * $a['x']
///
/// Function and class bodies are left as they stand in the source.
public final class NormalizedSource {

    private static final int ANY = 0;

    private final SourceFile file;
    private final boolean resolved;
    private final StringBuilder out = new StringBuilder();

    private NormalizedSource(SourceFile file, boolean resolved) {
        this.file = file;
        this.resolved = resolved;
    }

    /// The text for an assertion's message, with names as they were written.
    public static String of(SourceFile file, Expr expr) {
        return new NormalizedSource(file, false).text(expr);
    }

    /// The text of a default value, with names resolved.
    public static String ofDefault(SourceFile file, Expr expr) {
        return new NormalizedSource(file, true).text(expr);
    }

    private String text(Expr expr) {
        write(expr, ANY);
        return out.toString();
    }

    private void asWritten(Node node) {
        out.append(file.text(), node.span().start(), node.span().end());
    }

    /// Writes `expr` as an operand of something that binds with `priority`.
    private void write(Expr expr, int priority) {
        switch (expr) {
            case Expr.NullLiteral _, Expr.BooleanLiteral _, Expr.NewAnonymous _, Expr.Closure _, Expr.Match _ -> asWritten(expr);
            case Expr.IntLiteral e -> integer(e);
            case Expr.FloatLiteral e -> out.append(withFraction(Conversions.doubleToString(e.value())));
            case Expr.StringLiteral e -> string(e);
            case Expr.MagicConstant _ -> out.append(file.text().substring(expr.span().start(), expr.span().end()).toUpperCase(Locale.ROOT));
            case Expr.Interpolated e -> interpolated(e.parts(), '"');
            case Expr.ShellExecute e -> interpolated(e.parts(), '`');
            case Expr.Variable e -> out.append('$').append(e.name());
            case Expr.DynamicVariable e -> dynamicVariable(e.name());
            case Expr.ConstantFetch e -> out.append(resolved ? e.name().resolved() : e.name().written());
            case Expr.ArrayLiteral e -> list('[', e.items(), ']');
            case Expr.Index e -> {
                write(e.base(), 260);
                out.append('[');
                if (e.index() != null) {
                    write(e.index(), ANY);
                }
                out.append(']');
            }
            case Expr.PropertyFetch e -> member(e.object(), e.nullsafe(), e.name());
            case Expr.ClassConstantFetch e -> staticMember(e.cls(), "::", e.name());
            case Expr.ClassNameFetch e -> {
                write(e.cls());
                out.append("::class");
            }
            case Expr.StaticPropertyFetch e -> staticMember(e.cls(), "::$", e.name());
            case Expr.FirstClassCallable e -> callable(e.call());
            case Expr.FunctionCall _, Expr.ValueCall _, Expr.MethodCall _, Expr.StaticCall _, Expr.Exit _, Expr.Clone _ -> call(expr);
            case Expr.New e -> {
                out.append("new ");
                write(e.cls());
                list('(', e.args(), ')');
            }
            case Expr.ArrowFunction e -> {
                out.append(e.isStatic() ? "static fn" : "fn").append(e.signature().byReference() ? "&" : "");
                list('(', e.signature().params(), ')');
                if (e.signature().returnType() != null) {
                    out.append(": ");
                    asWritten(e.signature().returnType());
                }
                out.append(" => ");
                write(e.body(), ANY);
            }
            case Expr.Isset e -> isset(e.places(), priority);
            case Expr.Empty e -> function("empty", e.operand());
            case Expr.Eval e -> function("eval", e.code());
            case Expr.Include e -> function(e.kind().name().toLowerCase(Locale.ROOT), e.path());
            default -> operator(expr, priority);
        }
    }

    private void integer(Expr.IntLiteral literal) {
        boolean isMagic = file.text().charAt(literal.span().start()) == '_';
        out.append(isMagic ? "__LINE__" : Long.toString(literal.value()));
    }

    private static String withFraction(String number) {
        return number.matches("-?\\d+") ? number + ".0" : number;
    }

    private void string(Expr.StringLiteral literal) {
        if (file.text().charAt(literal.span().start()) == '_') {
            out.append("__NAMESPACE__");
        } else {
            out.append('\'').append(literal.value().replace("\\", "\\\\").replace("'", "\\'")).append('\'');
        }
    }

    private void operator(Expr expr, int priority) {
        switch (expr) {
            case Expr.Binary e -> {
                BinaryOperator operator = e.operator();
                infix(e.left(), " " + operator.symbol() + " ", e.right(), precedence(operator), isRight(operator), isNonAssociative(operator), priority);
            }
            case Expr.Concat e -> chain(e.operands(), " . ", 185, 186, priority);
            case Expr.Coalesce e -> chain(e.operands(), " ?? ", 110, 111, priority);
            case Expr.Pipe e -> infix(e.value(), " |> ", e.callable(), 183, false, false, priority);
            case Expr.Assign e -> infix(e.target(), " = ", e.value(), 90, true, false, priority);
            case Expr.AssignReference e -> infix(e.target(), " =& ", e.source(), 90, true, false, priority);
            case Expr.CompoundAssign e -> infix(e.target(), " " + e.operator().symbol() + "= ", e.value(), 90, true, false, priority);
            case Expr.CoalesceAssign e -> infix(e.target(), " ??= ", e.value(), 90, true, false, priority);
            case Expr.Destructure e -> within(priority > 90, () -> {
                pattern(e.pattern());
                out.append(" = ");
                write(e.value(), 90);
            });
            case Expr.Unary e -> prefix(switch (e.operator()) {
                case NOT -> "!";
                case MINUS -> "-";
                case PLUS -> "+";
                case BITWISE_NOT -> "~";
            }, e.operand(), 240, priority);
            case Expr.Cast e -> prefix("(" + castName(e.kind()) + ")", e.operand(), 240, priority);
            case Expr.Silence e -> prefix("@", e.operand(), 240, priority);
            case Expr.Print e -> prefix("print ", e.value(), 60, priority);
            case Expr.Throw e -> {
                out.append("throw ");
                write(e.exception(), ANY);
            }
            case Expr.YieldFrom e -> prefix("yield from ", e.source(), 85, priority);
            case Expr.IncDec e -> {
                String symbol = e.increment() ? "++" : "--";
                out.append(e.prefix() ? symbol : "");
                write(e.target(), 230);
                out.append(e.prefix() ? "" : symbol);
            }
            case Expr.InstanceOf e -> {
                write(e.value(), ANY);
                out.append(" instanceof ");
                write(e.cls());
            }
            case Expr.Ternary e -> within(priority > 100, () -> {
                write(e.condition(), 100);
                if (e.then() == null) {
                    out.append(" ?: ");
                } else {
                    out.append(" ? ");
                    write(e.then(), 101);
                    out.append(" : ");
                }
                write(e.otherwise(), 101);
            });
            default -> asWritten(expr);
        }
    }

    private static String castName(CastKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static int precedence(BinaryOperator operator) {
        return switch (operator) {
            case LOGICAL_XOR -> 40;
            case LOGICAL_OR -> 120;
            case LOGICAL_AND -> 130;
            case BITWISE_OR -> 140;
            case BITWISE_XOR -> 150;
            case BITWISE_AND -> 160;
            case EQUAL, NOT_EQUAL, IDENTICAL, NOT_IDENTICAL -> 170;
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, SPACESHIP -> 180;
            case CONCAT -> 185;
            case SHIFT_LEFT, SHIFT_RIGHT -> 190;
            case ADD, SUBTRACT -> 200;
            case MULTIPLY, DIVIDE, MODULO -> 210;
            case POWER -> 250;
        };
    }

    private static boolean isRight(BinaryOperator operator) {
        return operator == BinaryOperator.POWER;
    }

    private static boolean isNonAssociative(BinaryOperator operator) {
        int precedence = precedence(operator);
        return precedence == 170 || precedence == 180;
    }

    private void infix(Expr left, String symbol, Expr right, int own, boolean toTheRight, boolean neither, int priority) {
        within(priority > own, () -> {
            write(left, toTheRight || neither ? own + 1 : own);
            out.append(symbol);
            write(right, toTheRight ? own : own + 1);
        });
    }

    private void chain(List<Expr> operands, String symbol, int own, int inner, int priority) {
        within(priority > own, () -> {
            for (int i = 0; i < operands.size(); i++) {
                out.append(i == 0 ? "" : symbol);
                write(operands.get(i), i == 0 && own == 185 ? own : inner);
            }
        });
    }

    private void prefix(String symbol, Expr operand, int own, int priority) {
        within(priority > own, () -> {
            out.append(symbol);
            write(operand, own + 1);
        });
    }

    private void within(boolean parentheses, Runnable inside) {
        out.append(parentheses ? "(" : "");
        inside.run();
        out.append(parentheses ? ")" : "");
    }

    private void function(String name, Expr argument) {
        out.append(name).append('(');
        write(argument, ANY);
        out.append(')');
    }

    /// PHP takes `isset($a, $b)` for `isset($a) && isset($b)`.
    private void isset(List<Expr> places, int priority) {
        within(places.size() > 1 && priority > 130, () -> {
            for (int i = 0; i < places.size(); i++) {
                out.append(i == 0 ? "" : " && ");
                function("isset", places.get(i));
            }
        });
    }

    private void callable(Expr call) {
        call(call);
        out.setLength(out.length() - 1);
        out.append("...)");
    }

    private void call(Expr expr) {
        List<Arg> args = switch (expr) {
            case Expr.FunctionCall e -> {
                out.append(resolved ? "\\" + e.name().resolved() : e.name().written());
                yield e.args();
            }
            case Expr.ValueCall e -> {
                write(e.callee(), 260);
                yield e.args();
            }
            case Expr.MethodCall e -> {
                member(e.object(), e.nullsafe(), e.name());
                yield e.args();
            }
            case Expr.StaticCall e -> {
                staticMember(e.cls(), "::", e.name());
                yield e.args();
            }
            case Expr.Exit e -> {
                out.append("\\exit");
                yield e.args();
            }
            case Expr.Clone e -> {
                out.append("\\clone");
                yield e.args();
            }
            default -> throw new IllegalArgumentException("not a call: " + expr);
        };
        list('(', args, ')');
    }

    private void member(Expr object, boolean nullsafe, MemberName name) {
        write(object, 260);
        out.append(nullsafe ? "?->" : "->");
        write(name);
    }

    private void staticMember(ClassRef cls, String separator, MemberName name) {
        write(cls);
        out.append(separator);
        write(name);
    }

    private void write(MemberName name) {
        switch (name) {
            case MemberName.Fixed fixed -> out.append(fixed.text());
            case MemberName.Computed(_, _, Expr.Variable variable) -> write(variable, ANY);
            case MemberName.Computed computed -> {
                out.append('{');
                write(computed.expression(), ANY);
                out.append('}');
            }
        }
    }

    private void write(ClassRef cls) {
        switch (cls) {
            case ClassRef.Named named -> out.append(resolved ? "\\" + named.name().resolved() : named.name().written());
            case ClassRef.Relative relative -> out.append(relative.kind().name().toLowerCase(Locale.ROOT));
            case ClassRef.Computed computed -> write(computed.expression(), 260);
        }
    }

    private void dynamicVariable(Expr name) {
        if (name instanceof Expr.Variable || name instanceof Expr.DynamicVariable) {
            out.append('$');
            write(name, ANY);
        } else {
            out.append("${");
            write(name, ANY);
            out.append('}');
        }
    }

    private void list(char opening, List<? extends Node> nodes, char closing) {
        out.append(opening);
        for (int i = 0; i < nodes.size(); i++) {
            out.append(i == 0 ? "" : ", ");
            switch (nodes.get(i)) {
                case Arg arg -> {
                    out.append(arg.name() == null ? "" : arg.name().text() + ": ").append(arg.spread() ? "..." : "");
                    write(arg.value(), ANY);
                }
                case ArrayItem item -> {
                    key(item.key());
                    out.append(item.spread() ? "..." : "").append(item.byReference() ? "&" : "");
                    write(item.value(), 80);
                }
                case Param param -> parameter(param);
                default -> asWritten(nodes.get(i));
            }
        }
        out.append(closing);
    }

    private void key(Expr key) {
        if (key != null) {
            write(key, 80);
            out.append(" => ");
        }
    }

    private void parameter(Param param) {
        if (param.type() != null) {
            asWritten(param.type());
            out.append(' ');
        }
        out.append(param.byReference() ? "&" : "").append(param.variadic() ? "..." : "").append('$').append(param.name().text());
        if (param.defaultValue() != null) {
            out.append(" = ");
            write(param.defaultValue(), ANY);
        }
    }

    private void pattern(Pattern.Destructuring list) {
        out.append('[');
        for (int i = 0; i < list.items().size(); i++) {
            out.append(i == 0 ? "" : ", ");
            Pattern.Item item = list.items().get(i);
            if (item == null) {
                continue;
            }
            key(item.key());
            out.append(item.byReference() ? "&" : "");
            switch (item.pattern()) {
                case Pattern.Target target -> write(target.target(), 80);
                case Pattern.Destructuring nested -> pattern(nested);
            }
        }
        out.append(']');
    }

    private void interpolated(List<Expr> parts, char quote) {
        out.append(quote);
        for (int i = 0; i < parts.size(); i++) {
            boolean bare = i + 1 == parts.size() || !continuesName(parts.get(i + 1));
            switch (parts.get(i)) {
                case Expr.StringLiteral text -> out.append(StringEscapes.escaped(text.value(), quote));
                case Expr.Variable variable when bare -> write(variable, ANY);
                default -> {
                    out.append('{');
                    write(parts.get(i), ANY);
                    out.append('}');
                }
            }
        }
        out.append(quote);
    }

    private static boolean continuesName(Expr next) {
        if (!(next instanceof Expr.StringLiteral text)) {
            return false;
        }
        char c = text.value().charAt(0);
        return c == '_' || c == '[' || c >= 0x7f || Character.isLetterOrDigit(c) || text.value().startsWith("->");
    }
}
