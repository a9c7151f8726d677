package dev.phpc.runtime.declare.processor;

import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/// JVM method descriptors of the glue's methods.
final class Descriptors {
    private final Elements elements;
    private final Types types;

    Descriptors(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    String of(Routine routine, TypeElement declaring) {
        StringBuilder descriptor = new StringBuilder("(");
        if (routine.isInstanceMethod()) {
            descriptor.append(of(declaring.asType()));
        }
        for (VariableElement parameter : routine.method().getParameters()) {
            descriptor.append(of(parameter.asType()));
        }
        return descriptor.append(')').append(of(routine.method().getReturnType())).toString();
    }

    private String of(TypeMirror type) {
        return switch (type.getKind()) {
            case VOID -> "V";
            case LONG -> "J";
            case DOUBLE -> "D";
            case BOOLEAN -> "Z";
            case INT -> "I";
            case ARRAY -> "[" + of(((ArrayType) type).getComponentType());
            case DECLARED -> {
                DeclaredType erased = (DeclaredType) types.erasure(type);
                yield "L" + elements.getBinaryName((TypeElement) erased.asElement()).toString().replace('.', '/') + ";";
            }
            default -> "Ljava/lang/Object;";
        };
    }
}
