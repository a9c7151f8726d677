package dev.phpc.compiler.syntax.checks;

import dev.phpc.compiler.syntax.Decl;
import dev.phpc.compiler.syntax.Param;
import dev.phpc.compiler.syntax.TypeNode;
import dev.phpc.compiler.syntax.TypeNode.Keyword;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The signatures that PHP demands of methods such as `__get`.
final class MagicMethods {

    private enum Staticness {
        INSTANCE, STATIC
    }

    /// `params` are the types demanded of the parameters, or null where their number is free; `result` is the return type allowed, null where none
    /// may be declared.
    private record Shape(Staticness staticness, boolean isPublic, List<Keyword> params, String result) {}

    private static final String FREE = "";
    private static final Map<String, Shape> SHAPES = Map.ofEntries(
            Map.entry("__construct", new Shape(Staticness.INSTANCE, false, null, null)),
            Map.entry("__destruct", new Shape(Staticness.INSTANCE, false, List.of(), null)),
            Map.entry("__clone", new Shape(Staticness.INSTANCE, false, List.of(), "void")),
            Map.entry("__get", new Shape(Staticness.INSTANCE, true, List.of(Keyword.STRING), FREE)),
            Map.entry("__set", new Shape(Staticness.INSTANCE, true, List.of(Keyword.STRING, Keyword.MIXED), "void")),
            Map.entry("__unset", new Shape(Staticness.INSTANCE, true, List.of(Keyword.STRING), "void")),
            Map.entry("__isset", new Shape(Staticness.INSTANCE, true, List.of(Keyword.STRING), "bool")),
            Map.entry("__call", new Shape(Staticness.INSTANCE, true, List.of(Keyword.STRING, Keyword.ARRAY), FREE)),
            Map.entry("__callstatic", new Shape(Staticness.STATIC, true, List.of(Keyword.STRING, Keyword.ARRAY), FREE)),
            Map.entry("__tostring", new Shape(Staticness.INSTANCE, true, List.of(), "string")),
            Map.entry("__debuginfo", new Shape(Staticness.INSTANCE, true, List.of(), "?array")),
            Map.entry("__serialize", new Shape(Staticness.INSTANCE, true, List.of(), "array")),
            Map.entry("__unserialize", new Shape(Staticness.INSTANCE, true, List.of(Keyword.ARRAY), "void")),
            Map.entry("__set_state", new Shape(Staticness.STATIC, true, List.of(Keyword.ARRAY), "object")),
            Map.entry("__invoke", new Shape(Staticness.INSTANCE, true, null, FREE)),
            Map.entry("__sleep", new Shape(Staticness.INSTANCE, true, List.of(), "array")),
            Map.entry("__wakeup", new Shape(Staticness.INSTANCE, true, List.of(), "void")));

    private final Decl.Method method;
    private final Shape shape;
    private final String name;
    private final Report report;

    private MagicMethods(Decl.Method method, Shape shape, String name, Report report) {
        this.method = method;
        this.shape = shape;
        this.name = name;
        this.report = report;
    }

    static void check(Decl.Method method, Scope scope, Report report) {
        Shape shape = SHAPES.get(method.name().text().toLowerCase(Locale.ROOT));
        if (shape != null) {
            new MagicMethods(method, shape, scope.className() + "::" + method.name().text() + "()", report).check();
        }
    }

    private void check() {
        boolean fits = checkParameters() && checkStatic();
        if (!fits) {
            return;
        }
        if (shape.isPublic && !method.modifiers().isPublic()) {
            report.warning("hidden-magic-method", "The magic method " + name + " must have public visibility", method.span());
        }
        if (checkTypes()) {
            checkResult();
        }
    }

    private boolean fail(String message) {
        report.fatal("magic-method-signature", message, method.span());
        return false;
    }

    private boolean checkParameters() {
        if (shape.params == null) {
            return true;
        }
        List<Param> params = method.signature().params();
        int count = shape.params.size();
        if (params.size() != count) {
            return fail("Method " + name + (count == 0 ? " cannot take arguments" : " must take exactly " + count + " argument"
                    + (count == 1 ? "" : "s")));
        }
        for (Param param : params) {
            if (param.byReference()) {
                return fail("Method " + name + " cannot take arguments by reference");
            }
        }
        return true;
    }

    private boolean checkStatic() {
        if (shape.staticness == Staticness.STATIC && !method.modifiers().isStatic()) {
            return fail("Method " + name + " must be static");
        }
        if (shape.staticness == Staticness.INSTANCE && method.modifiers().isStatic()) {
            return fail("Method " + name + " cannot be static");
        }
        return true;
    }

    private boolean checkTypes() {
        if (shape.params == null) {
            return true;
        }
        for (int i = 0; i < shape.params.size(); i++) {
            Param param = method.signature().params().get(i);
            Keyword wanted = shape.params.get(i);
            if (param.type() != null && wanted != Keyword.MIXED && !includes(param.type(), wanted)) {
                return fail(name + ": Parameter #" + (i + 1) + " ($" + param.name().text() + ") must be of type " + TypeText.name(wanted)
                        + " when declared");
            }
        }
        return true;
    }

    private static boolean includes(TypeNode type, Keyword wanted) {
        return PropertyRules.contains(type, wanted) || PropertyRules.contains(type, Keyword.MIXED)
                || wanted == Keyword.ARRAY && PropertyRules.contains(type, Keyword.ITERABLE);
    }

    private void checkResult() {
        TypeNode type = method.signature().returnType();
        if (type == null || FREE.equals(shape.result)) {
            return;
        }
        if (shape.result == null) {
            fail("Method " + name + " cannot declare a return type");
        } else if (!allowed(type)) {
            fail(name + ": Return type must be " + shape.result + " when declared");
        }
    }

    private boolean allowed(TypeNode type) {
        return switch (type) {
            case TypeNode.Builtin t -> t.keyword() == Keyword.NEVER || results().contains(t.keyword());
            case TypeNode.Named _, TypeNode.Relative _, TypeNode.Intersection _ -> shape.result.equals("object");
            case TypeNode.Nullable t -> results().contains(Keyword.NULL) && allowed(t.type());
            case TypeNode.Union t -> t.types().stream().allMatch(this::allowed);
        };
    }

    private Set<Keyword> results() {
        return switch (shape.result) {
            case "void" -> EnumSet.of(Keyword.VOID);
            case "bool" -> EnumSet.of(Keyword.BOOL, Keyword.TRUE, Keyword.FALSE);
            case "string" -> EnumSet.of(Keyword.STRING);
            case "array" -> EnumSet.of(Keyword.ARRAY);
            case "?array" -> EnumSet.of(Keyword.ARRAY, Keyword.NULL);
            default -> EnumSet.of(Keyword.OBJECT);
        };
    }
}
