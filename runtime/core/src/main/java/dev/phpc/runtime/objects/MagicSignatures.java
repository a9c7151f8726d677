package dev.phpc.runtime.objects;

import dev.phpc.runtime.Diagnostics;
import dev.phpc.runtime.FatalError;

/// What PHP asks of methods with magic names: how many arguments, of which types, static or not.
final class MagicSignatures {
    private final Routine method;

    private MagicSignatures(Routine method) {
        this.method = method;
    }

    static void check(PhpClass cls) {
        for (Routine method : cls.methods().values()) {
            if (method.declaringClass() == cls && method.name().startsWith("__")) {
                new MagicSignatures(method).check();
            }
        }
    }

    private void check() {
        switch (Names.lower(method.name())) {
            case "__construct", "__destruct" -> {
                mustBeInstance();
                if (Names.lower(method.name()).equals("__destruct")) {
                    takes(0);
                }
                if (method.returnType() != null) {
                    throw fatal("Method " + method.displayName() + "() cannot declare a return type");
                }
            }
            case "__clone" -> {
                mustBeInstance();
                takes(0);
                returns("void");
            }
            case "__get" -> {
                isPublicInstance(1);
                parameter(0, "string");
            }
            case "__set" -> {
                isPublicInstance(2);
                parameter(0, "string");
                returns("void");
            }
            case "__unset" -> {
                isPublicInstance(1);
                parameter(0, "string");
                returns("void");
            }
            case "__isset" -> {
                isPublicInstance(1);
                parameter(0, "string");
                returns("bool");
            }
            case "__call" -> {
                isPublicInstance(2);
                parameter(0, "string");
                parameter(1, "array");
            }
            case "__callstatic" -> {
                takes(2);
                mustBeStatic();
                shouldBePublic();
                parameter(0, "string");
                parameter(1, "array");
            }
            case "__tostring" -> {
                isPublicInstance(0);
                returns("string");
            }
            case "__debuginfo" -> {
                isPublicInstance(0);
                returns("?array");
            }
            case "__serialize", "__sleep" -> {
                isPublicInstance(0);
                returns("array");
            }
            case "__unserialize" -> {
                isPublicInstance(1);
                parameter(0, "array");
                returns("void");
            }
            case "__set_state" -> {
                takes(1);
                mustBeStatic();
                shouldBePublic();
                parameter(0, "array");
                returns("object");
            }
            case "__invoke" -> {
                mustBeInstance();
                shouldBePublic();
            }
            case "__wakeup" -> {
                isPublicInstance(0);
                returns("void");
            }
            default -> {
            }
        }
    }

    private void isPublicInstance(int count) {
        takes(count);
        mustBeInstance();
        shouldBePublic();
    }

    private void takes(int count) {
        if (method.parameters().length != count || method.isVariadic()) {
            throw fatal(count == 0 ? "Method " + method.displayName() + "() cannot take arguments"
                    : "Method " + method.displayName() + "() must take exactly " + count + " argument" + (count == 1 ? "" : "s"));
        }
        for (Parameter parameter : method.parameters()) {
            if (parameter.isByReference()) {
                throw fatal("Method " + method.displayName() + "() cannot take arguments by reference");
            }
        }
    }

    private void mustBeInstance() {
        if (method.isStatic()) {
            throw fatal("Method " + method.displayName() + "() cannot be static");
        }
    }

    private void mustBeStatic() {
        if (!method.isStatic()) {
            throw fatal("Method " + method.displayName() + "() must be static");
        }
    }

    private void shouldBePublic() {
        if (!method.has(Modifiers.PUBLIC) && method.has(Modifiers.PRIVATE | Modifiers.PROTECTED)) {
            method.declaringClass().context().raise(Diagnostics.WARNING,
                    "The magic method " + method.displayName() + "() must have public visibility");
        }
    }

    private void parameter(int position, String type) {
        Parameter parameter = method.parameter(position);
        if (parameter.type() != null && !accepts(parameter.type(), TypeConstraint.of(type))) {
            throw fatal(method.displayName() + "(): Parameter #" + (position + 1) + " ($" + parameter.name() + ") must be of type " + type
                    + " when declared");
        }
    }

    private static boolean accepts(TypeConstraint declared, TypeConstraint needed) {
        return (declared.mask() & needed.mask()) == needed.mask();
    }

    private void returns(String type) {
        TypeConstraint declared = method.returnType();
        if (declared == null || declared.has(TypeConstraint.NEVER)) {
            return;
        }
        TypeConstraint allowed = TypeConstraint.of(type);
        boolean classesFit = declared.classes().isEmpty() || allowed.has(TypeConstraint.OBJECT);
        boolean isStatic = declared.has(TypeConstraint.STATIC) && allowed.has(TypeConstraint.OBJECT);
        int mask = declared.mask() & ~(isStatic ? TypeConstraint.STATIC : 0);
        if (!classesFit || (mask & ~allowed.mask()) != 0) {
            throw fatal(method.displayName() + "(): Return type must be " + type + " when declared");
        }
    }

    private FatalError fatal(String message) {
        return LinkErrors.fatal(method.signature(), message);
    }
}
