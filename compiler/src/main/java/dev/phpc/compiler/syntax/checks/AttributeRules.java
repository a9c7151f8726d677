package dev.phpc.compiler.syntax.checks;

import dev.phpc.compiler.syntax.Arg;
import dev.phpc.compiler.syntax.Attribute;
import dev.phpc.compiler.syntax.AttributeGroup;
import dev.phpc.compiler.syntax.Signature;
import dev.phpc.compiler.syntax.TypeNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Arguments of attributes, and where PHP's own attributes may stand.
final class AttributeRules {

    enum Target {
        CLASS("class"), FUNCTION("function"), METHOD("method"), PROPERTY("property"), CLASS_CONSTANT("class constant"), PARAMETER("parameter"),
        CONSTANT("constant");

        private final String text;

        Target(String text) {
            this.text = text;
        }
    }

    private AttributeRules() {}

    /// `line` is that of the declaration to which the attributes belong: PHP reports their problems there.
    static void check(List<AttributeGroup> groups, Target target, int line, Report given, Scope scope) {
        Report report = given.onLine(line);
        if (groups.isEmpty()) {
            return;
        }
        List<Attribute> attributes = new ArrayList<>();
        groups.forEach(group -> attributes.addAll(group.attributes()));
        attributes.forEach(attribute -> arguments(attribute, scope, report));
        boolean delayed = attributes.stream().anyMatch(a -> a.name().resolved().equalsIgnoreCase("DelayedTargetValidation"));
        Set<String> seen = new HashSet<>();
        for (Attribute attribute : attributes) {
            Set<Target> allowed = allowed(attribute.name().resolved());
            if (allowed == null) {
                continue;
            }
            if (!delayed && !allowed.contains(target) && !(target == Target.PARAMETER && allowed.contains(Target.PROPERTY))) {
                misplaced(attribute, target, allowed, report);
            } else if (!seen.add(attribute.name().resolved().toLowerCase(Locale.ROOT))) {
                report.fatal("repeated-attribute", "Attribute \"" + attribute.name().resolved() + "\" must not be repeated", attribute.span());
            }
        }
    }

    private static void misplaced(Attribute attribute, Target target, Set<Target> allowed, Report report) {
        List<String> names = allowed.stream().map(t -> t.text).toList();
        report.fatal("misplaced-attribute", "Attribute \"" + attribute.name().resolved() + "\" cannot target " + target.text
                + " (allowed targets: " + String.join(", ", names) + ")", attribute.span());
    }

    /// The targets of one of PHP's own attributes, or null for any other.
    private static Set<Target> allowed(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "attribute", "allowdynamicproperties" -> EnumSet.of(Target.CLASS);
            case "returntypewillchange" -> EnumSet.of(Target.METHOD);
            case "sensitiveparameter" -> EnumSet.of(Target.PARAMETER);
            case "override" -> EnumSet.of(Target.METHOD, Target.PROPERTY);
            case "deprecated" -> EnumSet.of(Target.CLASS, Target.FUNCTION, Target.METHOD, Target.CLASS_CONSTANT, Target.CONSTANT);
            case "nodiscard" -> EnumSet.of(Target.FUNCTION, Target.METHOD);
            case "delayedtargetvalidation" -> EnumSet.allOf(Target.class);
            default -> null;
        };
    }

    private static void arguments(Attribute attribute, Scope scope, Report report) {
        Set<String> names = new HashSet<>();
        for (Arg arg : attribute.args()) {
            if (arg.spread()) {
                report.fatal("unpacking-in-attribute", "Cannot use unpacking in attribute argument list", arg.span());
                return;
            }
            if (arg.name() != null && !names.add(arg.name().text())) {
                report.fatal("repeated-named-argument", "Duplicate named parameter $" + arg.name().text(), arg.span());
                return;
            }
            ConstantExpressions.check(arg.value(), true, scope, report);
        }
        ArgumentOrder.check(attribute.args(), report);
    }

    /// The attributes of a function or closure.
    static void checkFunction(List<AttributeGroup> groups, Signature signature, int line, Report report, Scope scope) {
        check(groups, Target.FUNCTION, line, report, scope);
        checkNoDiscard(groups, signature, scope.noun(), report);
    }

    static void checkNoDiscard(List<AttributeGroup> groups, Signature signature, String noun, Report report) {
        Attribute attribute = find(groups, "NoDiscard");
        if (attribute == null || !(signature.returnType() instanceof TypeNode.Builtin builtin)) {
            return;
        }
        String kind = switch (builtin.keyword()) {
            case VOID -> "void";
            case NEVER -> "never returning";
            default -> null;
        };
        if (kind != null) {
            report.fatal("nothing-to-discard",
                    "A " + kind + " " + noun + " does not return a value, but #[\\NoDiscard] requires a return value", attribute.span());
        }
    }

    static Attribute find(List<AttributeGroup> groups, String name) {
        for (AttributeGroup group : groups) {
            for (Attribute attribute : group.attributes()) {
                if (attribute.name().resolved().equalsIgnoreCase(name)) {
                    return attribute;
                }
            }
        }
        return null;
    }
}
