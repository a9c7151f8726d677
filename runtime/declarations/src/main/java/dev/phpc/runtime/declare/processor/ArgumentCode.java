package dev.phpc.runtime.declare.processor;

import dev.phpc.runtime.declare.ConstantExpression;
import dev.phpc.runtime.declare.Signature;
import dev.phpc.runtime.declare.TypeExpression;
import dev.phpc.runtime.declare.TypeMask;

/// The Java expressions by which glue turns an argument into a Java parameter.
///
///     ?int $length = null   →   count > 2 && args[2] != Missing.ARGUMENT
///                                   ? Arguments.integerOrNull(ctx, "substr", 3, "length", args[2], strict) : null
final class ArgumentCode {
    private final String function;
    private final KnownConstants constants;

    ArgumentCode(String function, KnownConstants constants) {
        this.function = literal(function);
        this.constants = constants;
    }

    /// @param index position of the parameter, from 0
    /// @param javaType of the Java parameter, or of its elements if it is variadic
    String argument(int index, Signature.Parameter parameter, String javaType) {
        String where = "ctx, " + function + ", " + (index + 1) + ", " + literal(parameter.name());
        if (parameter.variadic()) {
            return variadic(index, parameter, javaType, where);
        }
        String converted = single(parameter, javaType, where, "args[" + index + "]");
        if (parameter.defaultValue() == null) {
            return converted;
        }
        return "count > " + index + " && args[" + index + "] != Missing.ARGUMENT ? " + converted + " : "
                + defaultValue(parameter.defaultValue(), javaType);
    }

    private String single(Signature.Parameter parameter, String javaType, String where, String value) {
        String plain = "(" + where + ", " + value + ")";
        String checked = "(" + where + ", " + value + ", strict)";
        if (parameter.preferReference() || JavaTypes.isUnchecked(parameter)) {
            return "Arguments.mixed" + plain;
        }
        TypeExpression type = parameter.type();
        String union = type == null ? "" : ", strict, " + TypeMask.of(type) + ", " + literal(type.canonical()) + ")";
        if (parameter.byReference()) {
            return type == null || type.canonical().equals("mixed")
                    ? "Arguments.reference" + plain
                    : "Arguments.reference(" + where + ", " + value + union;
        }
        return switch (javaType) {
            case "long" -> "Arguments.integer" + checked;
            case "double" -> "Arguments.floating" + checked;
            case "boolean" -> "Arguments.bool" + checked;
            case "java.lang.Long" -> (type.allowsNull() ? "Arguments.integerOrNull" : "(Long) Arguments.integer") + checked;
            case "java.lang.Double" -> (type.allowsNull() ? "Arguments.floatingOrNull" : "(Double) Arguments.floating") + checked;
            case "java.lang.Boolean" -> (type.allowsNull() ? "Arguments.boolOrNull" : "(Boolean) Arguments.bool") + checked;
            case "java.lang.String" -> (type.allowsNull() ? "Arguments.stringOrNull" : "Arguments.string") + checked;
            case JavaTypes.ARRAY -> (type.allowsNull() ? "Arguments.arrayOrNull" : "Arguments.array") + plain;
            case JavaTypes.CALLABLE -> (type.allowsNull() ? "Arguments.callableOrNull" : "Arguments.callable") + plain;
            default -> general(type, javaType, where, value, union);
        };
    }

    private String general(TypeExpression type, String javaType, String where, String value, String union) {
        if (type == null || type.canonical().equals("mixed")) {
            return "Arguments.mixed(" + where + ", " + value + ")";
        }
        String cast = javaType.equals(JavaTypes.ANY) ? "" : "(" + javaType + ") ";
        return cast + "Arguments.union(" + where + ", " + value + union;
    }

    private String variadic(int index, Signature.Parameter parameter, String javaType, String where) {
        String range = "(" + where + ", args, count, strict)";
        if (parameter.byReference() && !parameter.preferReference()) {
            return "Arguments.references" + range;
        }
        return switch (javaType) {
            case "long" -> "Arguments.integers" + range;
            case "double" -> "Arguments.floats" + range;
            case "java.lang.String" -> "Arguments.strings" + range;
            case JavaTypes.ARRAY -> "Arguments.arrays" + range;
            default -> "Arguments.rest(" + where + ", args, count, strict, "
                    + (parameter.type() == null ? TypeMask.MIXED : TypeMask.of(parameter.type())) + ", "
                    + literal(parameter.type() == null ? "mixed" : parameter.type().canonical()) + ", "
                    + parameter.attributes().stream().anyMatch(attribute -> attribute.name().equals("CollectsNamed")) + ")";
        };
    }

    /// @throws IllegalArgumentException if the default can't be written in Java
    String defaultValue(ConstantExpression expression, String javaType) {
        return switch (constants.fold(expression)) {
            case ConstantExpression.Unknown unknown -> "null";
            case ConstantExpression.Literal(Object value) -> literal(value, javaType);
            case ConstantExpression.ArrayLiteral(var entries) when entries.isEmpty() -> "PhpArray.EMPTY";
            case ConstantExpression.ArrayLiteral array ->
                    throw new IllegalArgumentException("a default array with elements is not supported");
            case ConstantExpression.Constant(String name) -> cast(javaType) + "Arguments.constant(ctx, " + literal(name) + ")";
            case ConstantExpression.ClassConstant(String type, String name) ->
                    cast(javaType) + "Arguments.classConstant(ctx, " + literal(type) + ", " + literal(name) + ")";
            case ConstantExpression.Negation negation ->
                    throw new IllegalArgumentException("the default is not constant here: the constants it names must be declared in this module");
            case ConstantExpression.BitwiseOr or ->
                    throw new IllegalArgumentException("the default is not constant here: the constants it names must be declared in this module");
        };
    }

    private static String cast(String javaType) {
        return switch (javaType) {
            case "long" -> "(long) (Long) ";
            case "double" -> "(double) (Double) ";
            case "boolean" -> "(boolean) (Boolean) ";
            case JavaTypes.ANY -> "";
            default -> "(" + javaType + ") ";
        };
    }

    private static String literal(Object value, String javaType) {
        return switch (value) {
            case null -> "null";
            case Long number when javaType.equals("long") -> number + "L";
            case Long number when javaType.equals("double") -> number + ".0";
            case Long number -> (javaType.equals(JavaTypes.ANY) ? "(Object) " : "") + "Long.valueOf(" + number + "L)";
            case Double number when javaType.equals("double") -> number.toString();
            case Double number -> (javaType.equals(JavaTypes.ANY) ? "(Object) " : "") + "Double.valueOf(" + number + ")";
            case Boolean truth when javaType.equals("boolean") -> truth.toString();
            case Boolean truth -> (javaType.equals(JavaTypes.ANY) ? "(Object) " : "") + "Boolean." + (truth ? "TRUE" : "FALSE");
            case String text -> literal(text);
            default -> throw new IllegalArgumentException("no literal: " + value);
        };
    }

    /// A Java string literal; characters outside printable ASCII as escapes.
    static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                literal.append('\\').append(c);
            } else if (c >= ' ' && c < 0x7f) {
                literal.append(c);
            } else {
                literal.append("\\u").append(hex(c));
            }
        }
        return literal.append('"').toString().replace("\\u000a", "\\n").replace("\\u000d", "\\r");
    }

    private static String hex(char c) {
        String digits = Integer.toHexString(c);
        return "0000".substring(digits.length()) + digits;
    }
}
