package dev.phpc.ext.reflection;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.link.BuiltinRoutine;
import dev.phpc.runtime.objects.ArgumentBinding;
import dev.phpc.runtime.objects.Closure;
import dev.phpc.runtime.objects.Initializer;
import dev.phpc.runtime.objects.Modifiers;
import dev.phpc.runtime.objects.Names;
import dev.phpc.runtime.objects.Parameter;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.Routine;
import dev.phpc.runtime.objects.Signature;

/// Functions, methods and parameters as text.
final class RoutineText {
    private final Context ctx;
    private final Routine routine;
    private final Closure closure;
    private final PhpClass of;
    private final String indent;
    private final StringBuilder text = new StringBuilder();

    private RoutineText(Context ctx, Routine routine, Closure closure, PhpClass of, String indent) {
        this.ctx = ctx;
        this.routine = routine;
        this.closure = closure;
        this.of = of;
        this.indent = indent;
    }

    /// `of` is the class whose method it is shown as, or null.
    static String of(Context ctx, Routine routine, Closure closure, PhpClass of, String indent) {
        return new RoutineText(ctx, routine, closure, of, indent).write();
    }

    private String write() {
        Signature signature = routine.signature();
        if (signature.doc() != null) {
            text.append(indent).append(signature.doc()).append('\n');
        }
        boolean isMethod = routine.declaringClass() != null && !routine.has(Modifiers.CLOSURE);
        text.append(indent).append(closure != null || routine.has(Modifiers.CLOSURE) ? "Closure [ " : isMethod ? "Method [ " : "Function [ ");
        origin(isMethod);
        modifiers(isMethod);
        text.append(isMethod || closure != null && closure.scope != null ? "method " : "function ");
        if (routine.returnsReference()) {
            text.append('&');
        }
        text.append(routine.name()).append(" ] {\n");
        if (signature.file() != null) {
            text.append(indent).append("  @@ ").append(signature.file()).append(' ').append(signature.line()).append(" - ")
                    .append(signature.endLine()).append('\n');
        }
        boundVariables();
        parameters();
        if (routine.returnType() != null) {
            text.append(indent).append(routine.has(Modifiers.TENTATIVE_RETURN) ? "  - Tentative return [ " : "  - Return [ ")
                    .append(routine.returnType()).append(" ]\n");
        }
        return text.append(indent).append("}\n").toString();
    }

    private void origin(boolean isMethod) {
        text.append(routine.signature().file() != null ? "<user" : "<internal");
        if (routine.has(Modifiers.DEPRECATED)) {
            text.append(", deprecated");
        }
        if (routine instanceof BuiltinRoutine builtin && !(of != null && of.isEnum())) {
            text.append(':').append(builtin.extension());
        }
        if (isMethod && of != null) {
            inheritance();
        }
        if (isMethod && Names.lower(routine.name()).equals("__construct")) {
            text.append(", ctor");
        }
        text.append("> ");
    }

    private void inheritance() {
        PhpClass declaring = routine.declaringClass();
        if (declaring != of) {
            text.append(", inherits ").append(declaring.name());
        } else if (declaring.parent() != null) {
            Routine overridden = declaring.parent().method(Names.lower(routine.name()));
            if (overridden != null && !overridden.has(Modifiers.PRIVATE)) {
                text.append(", overwrites ").append(overridden.declaringClass().name());
            }
        }
        if (routine.prototype() != null && routine.prototype().declaringClass() != null) {
            text.append(", prototype ").append(routine.prototype().declaringClass().name());
        }
    }

    private void modifiers(boolean isMethod) {
        if (routine.isAbstract()) {
            text.append("abstract ");
        }
        if (routine.has(Modifiers.FINAL)) {
            text.append("final ");
        }
        if (routine.isStatic()) {
            text.append("static ");
        }
        if (isMethod || closure != null && closure.scope != null) {
            text.append(Modifiers.visibility(routine.flags())).append(' ');
        }
    }

    private void boundVariables() {
        if (closure == null || routine.signature().captured().isEmpty()) {
            return;
        }
        int number = 0;
        text.append('\n').append(indent).append("  - Bound Variables [").append(routine.signature().captured().size()).append("] {\n");
        for (String name : routine.signature().captured()) {
            text.append(indent).append("      Variable #").append(number++).append(" [ $").append(name).append(" ]\n");
        }
        text.append(indent).append("  }\n");
    }

    private void parameters() {
        int count = routine.parameters().length;
        if (count == 0 && routine.signature().file() != null && routine.returnType() == null) {
            return;
        }
        text.append('\n').append(indent).append("  - Parameters [").append(count).append("] {\n");
        for (int i = 0; i < count; i++) {
            text.append(indent).append("    ").append(parameter(ctx, routine, i)).append('\n');
        }
        text.append(indent).append("  }\n");
    }

    static String parameter(Context ctx, Routine routine, int position) {
        Parameter parameter = routine.parameter(position);
        boolean required = position < routine.requiredCount();
        StringBuilder text = new StringBuilder("Parameter #").append(position).append(" [ ").append(required ? "<required> " : "<optional> ");
        if (parameter.type() != null) {
            text.append(parameter.type()).append(' ');
        }
        if (parameter.isByReference()) {
            text.append('&');
        }
        if (parameter.isVariadic()) {
            text.append("...");
        }
        text.append('$').append(parameter.name());
        if (!required && !parameter.isVariadic()) {
            text.append(" = ").append(defaultText(ctx, routine, parameter));
        }
        return text.append(" ]").toString();
    }

    private static String defaultText(Context ctx, Routine routine, Parameter parameter) {
        if (routine.signature().file() == null) {
            return parameter.valueText() == null ? "<default>" : parameter.valueText();
        }
        if (isConstant(parameter)) {
            return parameter.valueText();
        }
        return parameter.value() instanceof Initializer && parameter.valueText() != null
                && (parameter.valueText().contains("(") || parameter.valueText().startsWith("new ") || isInTrait(routine)) ? parameter.valueText()
                : ValueText.of(ctx, ArgumentBinding.defaultValue(ctx, routine, null, parameter));
    }

    /// Whether the default is a constant, and no keyword such as `true`.
    static boolean isConstant(Parameter parameter) {
        Object value = parameter.value();
        return isConstantName(parameter.valueText()) && value != null && !(value instanceof Boolean);
    }

    /// In a trait the value of `self::class` is not known.
    private static boolean isInTrait(Routine routine) {
        return routine.traitOrigin() != null || routine.declaringClass() != null && routine.declaringClass().isTrait();
    }

    /// Whether the source of a default is the name of a constant or class constant.
    static boolean isConstantName(String text) {
        return text != null && text.matches("\\\\?[A-Za-z_\\x80-\\xff][\\w\\x80-\\xff\\\\]*(::\\w+)?") && !text.endsWith("::class");
    }
}
