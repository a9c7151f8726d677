package dev.phpc.runtime.declare.processor;

import dev.phpc.runtime.declare.ConstantExpression;
import dev.phpc.runtime.declare.Signature;
import dev.phpc.runtime.declare.TypeExpression;
import java.util.Set;

/// The Java expressions by which glue turns an argument into a Java parameter.
///
///     ?int $length = null   →   Arguments.given(args, count, 2)
///                                   ? Arguments.integerOrNull(ctx, "substr", 3, "length", args[2], strict) : null
final class ArgumentCode {
    private final String function;
    private final KnownConstants constants;
    private final Set<String> types;

    /// @param types collects the types that the glue has to hold as constants
    ArgumentCode(String function, KnownConstants constants, Set<String> types) {
        this.function = literal(function);
        this.constants = constants;
        this.types = types;
    }

    /// @param index position of the parameter, from 0
    /// @param javaType of the Java parameter, or of its elements if it is variadic
    String argument(int index, Signature.Parameter parameter, String javaType) {
        String where = "ctx, " + function + ", " + (index + 1);
        if (parameter.variadic()) {
            return variadic(parameter, javaType, where);
        }
        String converted = single(parameter, javaType, where + ", " + literal(parameter.name()) + ", args[" + index + "]");
        if (parameter.defaultValue() == null) {
            return converted;
        }
        boolean isUnknown = constants.fold(parameter.suppliedDefault()) instanceof ConstantExpression.Unknown;
        String given = isUnknown ? "Arguments.givenOrLast(" + where + ", " + literal(parameter.name()) + ", args, count)" : "Arguments.given(args, count, " + index + ")";
        return given + " ? " + converted + " : "
                + defaultValue(parameter.suppliedDefault(), javaType);
    }

    private String single(Signature.Parameter parameter, String javaType, String value) {
        TypeExpression type = parameter.acceptedType();
        boolean any = type == null || type.canonical().equals("mixed");
        if (parameter.preferReference() || any && !parameter.byReference()) {
            return "Arguments.mixed(" + value + ")";
        }
        if (parameter.byReference()) {
            return "Arguments.reference(" + value + (any ? "" : ", strict, " + constant(type)) + ")";
        }
        String method = method(type, javaType);
        if (method != null) {
            return "Arguments." + method + "(" + value + (method.startsWith("array") || method.startsWith("callable") ? ")" : ", strict)");
        }
        return (javaType.equals(JavaTypes.ANY) ? "" : "(" + javaType + ") ")
                + "Arguments.union(" + value + ", strict, " + constant(type) + ")";
    }

    /// The method of `Arguments` for a simple type, or null. A parameter whose Java type is nullable only because its default is
    /// `UNKNOWN` takes no null.
    private static String method(TypeExpression type, String javaType) {
        String suffix = type.allowsNull() ? "OrNull" : "";
        return switch (javaType) {
            case "long", "java.lang.Long" -> "integer" + suffix;
            case "double", "java.lang.Double" -> "floating" + suffix;
            case "boolean", "java.lang.Boolean" -> "bool" + suffix;
            case "java.lang.String" -> "string" + suffix;
            case JavaTypes.ARRAY -> "array" + suffix;
            case JavaTypes.CALLABLE -> "callable" + suffix;
            default -> null;
        };
    }

    private String variadic(Signature.Parameter parameter, String javaType, String where) {
        if (parameter.byReference() && !parameter.preferReference()) {
            return "Arguments.references(" + where + ", args)";
        }
        boolean any = parameter.type() == null || parameter.type().canonical().equals("mixed");
        return switch (javaType) {
            case "long" -> "Arguments.integers(" + where + ", args, strict)";
            case "double" -> "Arguments.floats(" + where + ", args, strict)";
            case "java.lang.String" -> "Arguments.strings(" + where + ", args, strict)";
            case JavaTypes.ARRAY -> "Arguments.arrays(" + where + ", args)";
            default -> any
                    ? "Arguments.rest(" + where + ", args, " + collectsNamed(parameter) + ")"
                    : "Arguments.unions(" + where + ", args, strict, " + constant(parameter.type()) + ")";
        };
    }

    private static boolean collectsNamed(Signature.Parameter parameter) {
        return parameter.attributes().stream().anyMatch(attribute -> attribute.name().equals("CollectsNamed"));
    }

    private String constant(TypeExpression type) {
        String text = type.canonical();
        types.add(text);
        return typeConstant(text);
    }

    /// The name of the glue's field for a type.
    static String typeConstant(String text) {
        return "TYPE_" + text.replace("?", "null_").replace("|", "_").replace("&", "_and_")
                .replace("\\", "_").replace("(", "").replace(")", "");
    }

    /// @throws IllegalArgumentException if the default can't be written in Java
    String defaultValue(ConstantExpression expression, String javaType) {
        return switch (constants.fold(expression)) {
            case ConstantExpression.Unknown unknown -> javaType.equals(JavaTypes.ANY) ? "Missing.ARGUMENT" : "null";
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
        StringBuilder literal = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> literal.append('\\').append(c);
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\0' -> literal.append("\\000");
                default -> {
                    if (c >= ' ' && c < 0x7f) {
                        literal.append(c);
                    } else {
                        literal.append("\\u").append(hex(c));
                    }
                }
            }
        }
        return literal.append('"').toString();
    }

    private static String hex(char c) {
        String digits = Integer.toHexString(c);
        return "0000".substring(digits.length()) + digits;
    }
}
