package dev.phpc.runtime.declare.processor;

import dev.phpc.runtime.declare.Signature;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/// Compares a Java method with the signature it carries.
final class MethodCheck {
    private final Signature signature;
    private final ExecutableElement method;
    private final boolean isMethod;
    private final List<String> problems = new ArrayList<>();

    private MethodCheck(Signature signature, ExecutableElement method, boolean isMethod) {
        this.signature = signature;
        this.method = method;
        this.isMethod = isMethod;
    }

    /// What does not agree, in words; empty when all does.
    static List<String> problems(Signature signature, ExecutableElement method, boolean isMethod) {
        MethodCheck check = new MethodCheck(signature, method, isMethod);
        check.modifiers();
        check.parameters();
        check.result();
        return check.problems;
    }

    private void modifiers() {
        boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
        boolean expected = !isMethod || signature.isStatic();
        if (isStatic != expected) {
            problems.add(expected ? "the Java method must be static" : "the Java method of an instance method must not be static");
        }
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            problems.add("the Java method must not be private: the glue beside it calls it");
        }
        if (!method.getThrownTypes().isEmpty()) {
            problems.add("the Java method must not declare exceptions: nobody above it could catch them");
        }
    }

    private void parameters() {
        List<? extends VariableElement> own = method.getParameters().stream().filter(this::carriesArgument).toList();
        if (own.size() != signature.parameters().size()) {
            problems.add("the signature has " + signature.parameters().size() + " parameters, the Java method " + own.size());
            return;
        }
        for (int i = 0; i < own.size(); i++) {
            parameter(signature.parameters().get(i), own.get(i).asType());
        }
    }

    private boolean carriesArgument(VariableElement parameter) {
        String type = parameter.asType().toString();
        boolean calledClass = type.equals(JavaTypes.CLASS) && isMethod && signature.isStatic();
        return !type.equals(JavaTypes.CONTEXT) && !calledClass;
    }

    private void parameter(Signature.Parameter parameter, TypeMirror actual) {
        TypeMirror type = parameter.variadic() ? JavaTypes.element(actual) : actual;
        String expected = JavaTypes.parameter(parameter);
        if (type == null && actual.getKind() != TypeKind.ERROR || type != null && !JavaTypes.matches(expected, type)) {
            problems.add("$" + parameter.name() + " needs the Java type " + expected + (parameter.variadic() ? "[]" : "") + ", not " + actual);
        }
    }

    private void result() {
        String expected = JavaTypes.result(signature);
        TypeMirror actual = method.getReturnType();
        boolean never = signature.returnType() != null && signature.returnType().toString().equals("never");
        if (!JavaTypes.matches(expected, actual) && !(never && actual.getKind() == TypeKind.VOID)) {
            problems.add("the result needs the Java type " + expected + ", not " + actual);
        }
    }
}
