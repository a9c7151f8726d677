package dev.phpc.compiler.ir;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/// Classes of the IR as text, in the manner of Java. What has no name is numbered, so that the same input gives the same text.
///
///     method Object f(Context t0, long $x)
///         3: return Arithmetic.add(t0, box($x), 1L)
public final class PrintCode {
    private static final String INDENTATION = "    ";

    private final StringBuilder out = new StringBuilder();
    private final Map<Local, String> locals = new IdentityHashMap<>();
    private final Map<Label, String> labels = new IdentityHashMap<>();
    private int line;

    private PrintCode() { }

    public static String of(JvmClass source) {
        StringBuilder text = new StringBuilder("class " + source.name() + " extends " + source.superName() + "\n");
        source.fields().forEach(field -> text.append(INDENTATION).append("field ").append(type(field.type())).append(' ').append(field.name()).append('\n'));
        for (JvmMethod method : source.methods()) {
            text.append(new PrintCode().method(method));
        }
        return text.toString();
    }

    private String method(JvmMethod method) {
        StringJoiner parameters = new StringJoiner(", ", "(", ")");
        method.parameters().forEach(parameter -> parameters.add(type(parameter.type()) + " " + name(parameter)));
        out.append(INDENTATION).append("method ").append(type(MethodRef.ofStatic("", "", method.descriptor()).returnType())).append(' ').append(method.name()).append(parameters).append('\n');
        statement(method.body(), 2);
        return out.toString();
    }

    private String name(Local local) {
        return locals.computeIfAbsent(local, _ -> local.name() == null ? "t" + locals.size() : local.name().equals("this") ? "this" : "$" + local.name());
    }

    private String name(Label label) {
        return labels.computeIfAbsent(label, _ -> "L" + labels.size());
    }

    private static String type(JvmType type) {
        String name = type.internalName();
        return switch (name) {
            case "V" -> "void";
            case "Z" -> "boolean";
            case "I" -> "int";
            case "J" -> "long";
            case "D" -> "double";
            default -> name.startsWith("[") ? type(new JvmType(name.substring(1))) + "[]" : name.substring(name.lastIndexOf('/') + 1);
        };
    }

    private void write(int depth, String text) {
        out.append(INDENTATION.repeat(depth)).append(line > 0 ? line + ": " : "").append(text).append('\n');
    }

    private void statement(Code code, int depth) {
        switch (code) {
            case Code.Line(int at, Code inside) -> {
                line = at;
                statement(inside, depth);
            }
            case Code.Block(List<Code> statements) -> statements.forEach(each -> statement(each, depth));
            case Code.If(Code condition, Code then, Code otherwise) -> {
                write(depth, "if (" + value(condition) + ")");
                statement(then, depth + 1);
                if (otherwise != null) {
                    write(depth, "else");
                    statement(otherwise, depth + 1);
                }
            }
            case Code.Try(Code body, String exceptionType, Local caught, Code handler) -> {
                write(depth, "try");
                statement(body, depth + 1);
                write(depth, "catch (" + type(JvmType.of(exceptionType)) + " " + name(caught) + ")");
                statement(handler, depth + 1);
            }
            case Code.Mark(Label label) -> write(depth - 1, name(label) + ":");
            case Code.Discard(Code value) -> write(depth, value(value));
            default -> write(depth, value(code));
        }
    }

    private String list(List<Code> codes) {
        StringJoiner all = new StringJoiner(", ");
        codes.forEach(each -> all.add(value(each)));
        return all.toString();
    }

    private String value(Code code) {
        return switch (code) {
            case null -> "";
            case Code.Constant(Object value, JvmType _) -> constant(value);
            case Code.Constructed(String name, JvmType _, MethodRef builder) -> "constant " + name + " = " + method(builder) + "()";
            case Code.Load(Local local) -> name(local);
            case Code.Invoke(MethodRef method, List<Code> arguments) -> method(method) + "(" + list(arguments) + ")";
            case Code.InvokeDynamic dynamic -> "dynamic " + dynamic.name() + dynamic.constants() + "(" + list(dynamic.arguments()) + ")";
            case Code.GetField(String owner, String name, JvmType _, Code target) -> (target == null ? type(JvmType.of(owner)) : value(target)) + "." + name;
            case Code.New(String owner, String _, List<Code> arguments) -> "new " + type(JvmType.of(owner)) + "(" + list(arguments) + ")";
            case Code.NewArray(JvmType elementType, List<Code> elements) -> "new " + type(elementType) + "[] {" + list(elements) + "}";
            case Code.EmptyArray(JvmType elementType, int length) -> "new " + type(elementType) + "[" + length + "]";
            case Code.ArrayElement(Code array, int index, JvmType _) -> value(array) + "[" + index + "]";
            case Code.Primitive(Code.Operator operator, Code left, Code right, JvmType _) -> "(" + value(left) + " " + operator + " " + value(right) + ")";
            case Code.Compare(Code.Relation relation, Code left, Code right) -> "(" + value(left) + " " + relation + " " + value(right) + ")";
            case Code.Not(Code operand) -> "!" + value(operand);
            case Code.And(List<Code> operands) -> chain(operands, " && ");
            case Code.Or(List<Code> operands) -> chain(operands, " || ");
            case Code.Conditional(Code condition, Code then, Code otherwise, JvmType _) -> "(" + value(condition) + " ? " + value(then) + " : " + value(otherwise) + ")";
            case Code.Sequence(List<Code> statements, Code value) -> "{" + list(statements) + "; " + value(value) + "}";
            case Code.InstanceOf(Code operand, JvmType tested) -> value(operand) + " instanceof " + type(tested);
            case Code.Cast(Code operand, JvmType type) -> "(" + type(type) + ") " + value(operand);
            case Code.Widen(Code operand, JvmType type) -> "(" + type(type) + ") " + value(operand);
            case Code.Line(int _, Code inside) -> value(inside);
            case Code.Store(Local local, Code value) -> name(local) + " = " + value(value);
            case Code.PutField(String owner, String name, JvmType _, Code target, Code value) ->
                (target == null ? type(JvmType.of(owner)) : value(target)) + "." + name + " = " + value(value);
            case Code.PutElement(Code array, int index, Code value) -> value(array) + "[" + index + "] = " + value(value);
            case Code.Discard(Code value) -> value(value);
            case Code.Block(List<Code> statements) -> "{" + list(statements) + "}";
            case Code.If(Code condition, Code then, Code otherwise) -> "if (" + value(condition) + ") " + value(then) + (otherwise == null ? "" : " else " + value(otherwise));
            case Code.Mark(Label label) -> name(label) + ":";
            case Code.Jump(Label target) -> "goto " + name(target);
            case Code.JumpIf(Code condition, boolean when, Label target) -> (when ? "if " : "unless ") + value(condition) + " goto " + name(target);
            case Code.IntSwitch(Code selector, List<Integer> keys, List<Label> targets, Label otherwise) -> {
                StringJoiner cases = new StringJoiner(", ", "switch (" + value(selector) + ") {", ", else " + name(otherwise) + "}");
                for (int i = 0; i < keys.size(); i++) {
                    cases.add(keys.get(i) + ": " + name(targets.get(i)));
                }
                yield cases.toString();
            }
            case Code.Return(Code value) -> value == null ? "return" : "return " + value(value);
            case Code.Throw(Code value) -> "throw " + value(value);
            case Code.Try(Code body, String exceptionType, Local caught, Code handler) ->
                "try {" + value(body) + "} catch (" + type(JvmType.of(exceptionType)) + " " + name(caught) + ") {" + value(handler) + "}";
        };
    }

    private String chain(List<Code> operands, String operator) {
        StringJoiner chain = new StringJoiner(operator, "(", ")");
        operands.forEach(operand -> chain.add(value(operand)));
        return chain.toString();
    }

    private static String method(MethodRef method) {
        return type(JvmType.of(method.owner())) + "." + method.name();
    }

    private static String constant(Object value) {
        return switch (value) {
            case String text -> "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
            case Long number -> number + "L";
            case null, default -> String.valueOf(value);
        };
    }
}
