package dev.phpc.ext.reflection;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.objects.ClassConstant;
import dev.phpc.runtime.objects.Enums;
import dev.phpc.runtime.objects.Modifiers;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.PropertyInfo;
import dev.phpc.runtime.objects.Routine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Classes as text.
final class ClassText {
    private final Context ctx;
    private final PhpClass cls;
    private final PhpObject object;
    private final StringBuilder text = new StringBuilder();

    private ClassText(Context ctx, PhpClass cls, PhpObject object) {
        this.ctx = ctx;
        this.cls = cls;
        this.object = object;
    }

    /// `object` is shown with its own properties; null for just the class.
    static String of(Context ctx, PhpClass cls, PhpObject object) {
        return new ClassText(ctx, cls, object).write();
    }

    private String write() {
        head();
        if (!cls.isBuiltin()) {
            text.append("  @@ ").append(cls.declaration().file()).append(' ').append(cls.declaration().line()).append('-')
                    .append(cls.declaration().endLine()).append('\n');
        }
        if (cls.isEnum()) {
            cases();
        }
        constants();
        properties("Static properties", property -> property.isStatic());
        methods("Static methods", method -> method.isStatic());
        properties("Properties", property -> !property.isStatic());
        dynamicProperties();
        methods("Methods", method -> !method.isStatic());
        return text.append("}\n").toString();
    }

    private void head() {
        if (cls.declaration().doc() != null) {
            text.append(cls.declaration().doc()).append('\n');
        }
        String kind = cls.kind();
        text.append(object != null ? "Object of class" : (char) (kind.charAt(0) - 32) + kind.substring(1)).append(" [ ");
        text.append(cls.isBuiltin() ? "<internal:" + cls.declaration().extension() + "> " : "<user> ");
        boolean isConcrete = !cls.isInterface() && !cls.isTrait() && !cls.isEnum();
        if (isConcrete && (cls.isNamed("traversable") || hasHooks())) {
            text.append("<iterateable> ");
        }
        if (isConcrete && cls.isAbstract()) {
            text.append("abstract ");
        }
        if (isConcrete && cls.isFinal()) {
            text.append("final ");
        }
        if (cls.has(Modifiers.READONLY_CLASS)) {
            text.append("readonly ");
        }
        text.append(kind).append(' ').append(cls.name());
        if (cls.isEnum() && cls.declaration().enumType() != null) {
            text.append(": ").append(cls.declaration().enumType());
        }
        if (cls.parent() != null) {
            text.append(" extends ").append(cls.parent().name());
        }
        if (cls.interfaces().length > 0) {
            List<String> names = new ArrayList<>();
            for (PhpClass one : cls.interfaces()) {
                names.add(one.name());
            }
            text.append(cls.isInterface() ? " extends " : " implements ").append(String.join(", ", names));
        }
        text.append(" ] {\n");
    }

    /// Hooks give a class an iterator of its own.
    private boolean hasHooks() {
        return cls.properties().values().stream().anyMatch(PropertyInfo::isHooked);
    }

    private void cases() {
        List<ClassConstant> cases = cls.constants().values().stream().filter(ClassConstant::isCase).toList();
        section("Enum cases", cases.size());
        for (ClassConstant constant : cases) {
            text.append("    Case ").append(constant.name);
            if (cls.declaration().enumType() != null) {
                text.append(" = ").append(Conversions.toString(ctx, Enums.backingValue(ctx, constant)));
            }
            text.append('\n');
        }
        text.append("  }\n");
    }

    private void section(String name, int count) {
        text.append("\n  - ").append(name).append(" [").append(count).append("] {\n");
    }

    private void constants() {
        List<ClassConstant> constants = cls.constants().values().stream().filter(constant -> !constant.isCase()).toList();
        section("Constants", constants.size());
        for (ClassConstant constant : constants) {
            if (constant.declaration.doc() != null) {
                text.append("    ").append(constant.declaration.doc()).append('\n');
            }
            text.append("    ").append(PropertyText.of(ctx, constant)).append('\n');
        }
        text.append("  }\n");
    }

    private void properties(String name, Predicate<PropertyInfo> which) {
        List<PropertyInfo> shown = cls.properties().values().stream().filter(which)
                .filter(property -> !property.has(Modifiers.PRIVATE) || property.declaring == cls).toList();
        section(name, shown.size());
        for (PropertyInfo property : shown) {
            if (property.declaration.doc() != null) {
                text.append("    ").append(property.declaration.doc()).append('\n');
            }
            text.append("    ").append(PropertyText.of(ctx, property)).append('\n');
        }
        text.append("  }\n");
    }

    private void dynamicProperties() {
        if (object == null) {
            return;
        }
        PhpArray dynamic = object.dynamic == null ? PhpArray.EMPTY : object.dynamic;
        section("Dynamic properties", dynamic.size());
        for (int at = dynamic.first(); at >= 0; at = dynamic.next(at)) {
            text.append("    ").append(PropertyText.dynamic(dynamic.keyAt(at).toString())).append('\n');
        }
        text.append("  }\n");
    }

    private void methods(String name, Predicate<Routine> which) {
        List<Routine> shown = cls.methods().values().stream().filter(which)
                .filter(method -> !method.has(Modifiers.PRIVATE) || method.declaringClass() == cls).toList();
        section(name, shown.size());
        String separator = "";
        for (Routine method : shown) {
            text.append(separator).append(RoutineText.of(ctx, method, null, cls, "    "));
            separator = "\n";
        }
        text.append("  }\n");
    }
}
