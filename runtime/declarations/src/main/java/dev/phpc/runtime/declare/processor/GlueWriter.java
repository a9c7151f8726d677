package dev.phpc.runtime.declare.processor;

import dev.phpc.runtime.declare.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/// Writes the class that stands between PHP calls and a family's Java methods:
///
///     public final class Substrings__Glue extends BuiltinFamily {
///         public Object dispatch(int id, Context ctx, Object receiver, Object[] args, boolean strict)   // dispatch
///         private static Object call$3(…)                                                        // arity, coercion, defaults
///         public static String substr(String string, long offset, Long length)                   // what compiled code links to
///
/// A call from PHP always passes through a method of the last kind, and Java code never does; so in a stack trace its
/// frames, named for the PHP functions, are the calls PHP shows.
final class GlueWriter {
    private final Family family;
    private final KnownConstants constants;
    private final Set<String> types = new TreeSet<>();
    private final StringBuilder out = new StringBuilder();

    GlueWriter(Family family, KnownConstants constants) {
        this.family = family;
        this.constants = constants;
    }

    /// @throws IllegalArgumentException if a default can't be written in Java
    String source() {
        line("package " + family.packageName() + ";");
        line("");
        line("import dev.phpc.runtime.Arguments;");
        line("import dev.phpc.runtime.Context;");
        line("import dev.phpc.runtime.Missing;");
        line("import dev.phpc.runtime.PhpArray;");
        line("import dev.phpc.runtime.link.BuiltinFamily;");
        line("import dev.phpc.runtime.objects.PhpClass;");
        line("import dev.phpc.runtime.objects.PhpObject;");
        line("import dev.phpc.runtime.objects.TypeConstraint;");
        line("");
        line("@SuppressWarnings({\"all\", \"unchecked\"})");
        line("public final class " + family.glueSimpleName() + " extends BuiltinFamily {");
        line("    @Override public Object dispatch(int id, Context ctx, Object receiver, Object[] args, boolean strict) {");
        dispatchBody();
        line("    }");
        create();
        constant();
        concrete().forEach(this::entry);
        concrete().forEach(this::bridge);
        types.forEach(text -> line("    private static final TypeConstraint " + ArgumentCode.typeConstant(text)
                + " = TypeConstraint.of(" + ArgumentCode.literal(text) + ");"));
        line("}");
        return out.toString();
    }

    private void dispatchBody() {
        if (concrete().isEmpty()) {
            line("        throw unknown(id);");
            return;
        }
        line("        return switch (id) {");
        concrete().forEach(routine -> line("            case " + routine.id() + " -> call$" + routine.id() + "(ctx, receiver, args, strict);"));
        line("            default -> throw unknown(id);");
        line("        };");
    }

    private List<Routine> concrete() {
        return family.routines().stream().filter(routine -> !routine.isAbstract()).toList();
    }

    private void create() {
        boolean instantiable = family.isClass() && !family.isInterface()
                && !family.type().getModifiers().contains(javax.lang.model.element.Modifier.ABSTRACT);
        if (instantiable) {
            line("    @Override public PhpObject instantiate(PhpClass cls) {");
            line("        return new " + javaName() + "(cls);");
            line("    }");
        }
    }

    private void constant() {
        List<Family.Constant> dynamic = family.constants().stream().filter(constant -> constant.id() >= 0).toList();
        if (dynamic.isEmpty()) {
            return;
        }
        line("    @Override public Object constantValue(int id) {");
        line("        return switch (id) {");
        dynamic.forEach(constant -> line("            case " + constant.id() + " -> " + javaName() + "." + constant.field().getSimpleName() + ";"));
        line("            default -> throw unknown(id);");
        line("        };");
        line("    }");
    }

    private void entry(Routine routine) {
        Signature signature = routine.signature();
        line("    private static Object call$" + routine.id() + "(Context ctx, Object receiver, Object[] args, boolean strict) {");
        String name = ArgumentCode.literal(routine.displayName());
        if (signature.deprecation() != null) {
            String kind = routine.className() == null ? "Function " : "Method ";
            line("        ctx.deprecated(" + ArgumentCode.literal(kind + routine.displayName() + "() is " + signature.deprecation()) + ");");
        }
        int required = signature.requiredParameters();
        int maximum = signature.maximumParameters();
        String count = signature.isVariadic() ? "Arguments.count(args)" : "args.length";
        String wrong = maximum < 0 ? (required == 0 ? "" : "count < " + required)
                : required == maximum ? "count != " + required
                : required == 0 ? "count > " + maximum
                : "count < " + required + " || count > " + maximum;
        line("        int count = " + count + ";");
        if (!wrong.isEmpty()) {
            line("        if (" + wrong + ") throw Arguments.wrongCount(ctx, " + name + ", " + required + ", " + maximum + ", args);");
        }
        String call = routine.bridge() + "(" + String.join(", ", arguments(routine)) + ")";
        if (JavaTypes.result(signature).equals("void")) {
            line("        " + call + ";");
            line("        return null;");
        } else {
            line("        return " + call + ";");
        }
        line("    }");
    }

    private List<String> arguments(Routine routine) {
        ArgumentCode code = new ArgumentCode(routine.displayName(), constants, types);
        List<String> arguments = new ArrayList<>();
        if (routine.isInstanceMethod()) {
            arguments.add("(" + javaName() + ") receiver");
        }
        int index = 0;
        for (VariableElement parameter : routine.method().getParameters()) {
            String type = parameter.asType().toString();
            if (type.equals(JavaTypes.CONTEXT)) {
                arguments.add("ctx");
            } else if (type.equals(JavaTypes.CLASS)) {
                arguments.add("Arguments.calledClass(receiver)");
            } else {
                Signature.Parameter declared = routine.signature().parameters().get(index);
                String javaType = declared.variadic() ? JavaTypes.element(parameter.asType()).toString() : type;
                arguments.add("\n            " + code.argument(index, declared, javaType));
                index++;
            }
        }
        return arguments;
    }

    private void bridge(Routine routine) {
        List<String> parameters = new ArrayList<>();
        List<String> arguments = new ArrayList<>();
        if (routine.isInstanceMethod()) {
            parameters.add(javaName() + " self");
        }
        for (VariableElement parameter : routine.method().getParameters()) {
            parameters.add(parameter.asType() + " " + parameter.getSimpleName());
            arguments.add(parameter.getSimpleName().toString());
        }
        TypeMirror result = routine.method().getReturnType();
        String target = routine.isInstanceMethod() ? "self" : javaName();
        line("    public static " + result + " " + routine.bridge() + "(" + String.join(", ", parameters) + ") {");
        line("        " + (result.toString().equals("void") ? "" : "return ")
                + target + "." + routine.method().getSimpleName() + "(" + String.join(", ", arguments) + ");");
        line("    }");
    }

    private String javaName() {
        return family.type().getQualifiedName().toString();
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
