package dev.phpc.runtime.declare.processor;

import dev.phpc.runtime.declare.ConstantExpression;
import dev.phpc.runtime.declare.Signature;
import dev.phpc.runtime.declare.TypeExpression;
import java.util.List;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/// Which Java type stands for a PHP type.
final class JavaTypes {
    static final String CONTEXT = "dev.phpc.runtime.Context";
    static final String REF = "dev.phpc.runtime.Ref";
    static final String ARRAY = "dev.phpc.runtime.PhpArray";
    static final String OBJECT = "dev.phpc.runtime.objects.PhpObject";
    static final String CALLABLE = "dev.phpc.runtime.objects.PhpCallable";
    static final String CLASS = "dev.phpc.runtime.objects.PhpClass";
    static final String ANY = "java.lang.Object";

    /// Stands for the Java class of some builtin class, whichever it is.
    static final String SOME_OBJECT = "PhpObject or a builtin's class";

    private JavaTypes() {}

    /// The Java type a parameter's element must have, before `[]` for a variadic one.
    static String parameter(Signature.Parameter parameter) {
        if (parameter.byReference()) {
            return parameter.preferReference() ? ANY : REF;
        }
        boolean absent = parameter.suppliedDefault() instanceof ConstantExpression.Unknown;
        return of(parameter.acceptedType(), absent);
    }

    static String result(Signature signature) {
        if (signature.name().equals("__construct") || signature.name().equals("__destruct")) {
            return "void";
        }
        if (signature.returnType() instanceof TypeExpression.Named named
                && (named.name().equals("void") || named.name().equals("never"))) {
            return "void";
        }
        String type = of(signature.returnType(), false);
        return type.equals(CALLABLE) ? ANY : type;
    }

    private static String of(TypeExpression type, boolean nullable) {
        return switch (type) {
            case null -> ANY;
            case TypeExpression.Named named -> named(named, nullable);
            case TypeExpression.Nullable inner -> of(inner.type(), true);
            case TypeExpression.Intersection intersection -> SOME_OBJECT;
            case TypeExpression.Union union -> {
                TypeExpression single = withoutNull(union);
                yield single == null ? ANY : of(single, true);
            }
        };
    }

    /// The other member of `T|null`, or null.
    static TypeExpression withoutNull(TypeExpression.Union union) {
        List<TypeExpression> rest = union.types().stream().filter(member -> !member.toString().equals("null")).toList();
        return rest.size() == 1 ? rest.getFirst() : null;
    }

    private static String named(TypeExpression.Named named, boolean nullable) {
        return switch (named.name()) {
            case "int" -> nullable ? "java.lang.Long" : "long";
            case "float" -> nullable ? "java.lang.Double" : "double";
            case "bool", "false", "true" -> nullable ? "java.lang.Boolean" : "boolean";
            case "string" -> "java.lang.String";
            case "array" -> ARRAY;
            case "callable" -> CALLABLE;
            case "mixed", "iterable" -> ANY;
            case "null" -> "void";
            default -> SOME_OBJECT;
        };
    }

    static boolean matches(String expected, TypeMirror actual) {
        if (actual.getKind() == TypeKind.ERROR) {
            return true;
        }
        String name = actual.toString();
        if (expected.equals(SOME_OBJECT)) {
            return !actual.getKind().isPrimitive() && actual.getKind() != TypeKind.VOID && !name.startsWith("java.lang.String");
        }
        return name.equals(expected);
    }

    static TypeMirror element(TypeMirror type) {
        return type instanceof ArrayType array ? array.getComponentType() : null;
    }
}
