package dev.phpc.compiler.syntax.checks;

import dev.phpc.compiler.syntax.Decl;
import dev.phpc.compiler.syntax.Decl.ClassKind;
import dev.phpc.compiler.syntax.Decl.ClassLike;
import dev.phpc.compiler.syntax.ClassRef;
import dev.phpc.compiler.syntax.RelativeClass;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.MemberName;
import dev.phpc.compiler.syntax.Node;
import dev.phpc.compiler.syntax.Param;
import dev.phpc.compiler.syntax.PropertyHook;
import dev.phpc.compiler.syntax.Trees;
import dev.phpc.compiler.syntax.TypeNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The hooks of a property.
final class HookRules {

    private HookRules() {}

    static void check(Decl.Property property, Scope scope, Report report, Walk walk) {
        if (property.hooks().isEmpty()) {
            return;
        }
        String name = scope.className() + "::$" + property.name().text();
        Set<String> seen = new HashSet<>();
        boolean anyAbstract = false;
        for (PropertyHook hook : property.hooks()) {
            String kind = hook.name().text().toLowerCase(Locale.ROOT);
            anyAbstract |= hook.isAbstract();
            AttributeRules.check(hook.attributes(), AttributeRules.Target.METHOD, hook.name().span().line(), report, scope);
            if (!checkModifiers(property, hook, scope, report)) {
                return;
            }
            if (!kind.equals("get") && !kind.equals("set")) {
                report.fatal("unknown-hook", "Unknown hook \"" + hook.name().text() + "\" for property " + name + ", expected \"get\" or \"set\"",
                        hook.span());
                return;
            }
            checkParameters(property, hook, kind, name, scope, report);
            if (!seen.add(kind)) {
                report.fatal("redeclared-hook", "Cannot redeclare property hook \"" + hook.name().text() + "\"", hook.span());
                return;
            }
            Generators.checkHook(property, hook, scope, report);
            walk.hook(name + "::" + kind + "()", property.name().text(), hook, scope);
        }
        // A parent's storage may be there for it.
        if (property.defaultValue() != null && scope.cls().parent() == null && isVirtual(property, scope)) {
            report.fatal("virtual-default", "Cannot specify default value for virtual hooked property " + name, property.span());
        }
        if (property.modifiers().isAbstract() && !anyAbstract) {
            report.fatal("abstract-without-hook", "Abstract property " + name + " must specify at least one abstract hook", property.span());
        }
    }

    private static boolean checkModifiers(Decl.Property property, PropertyHook hook, Scope scope, Report report) {
        boolean inInterface = scope.cls().kind() == ClassKind.INTERFACE;
        boolean mayBeAbstract = inInterface || property.modifiers().isAbstract();
        String message = null;
        if (hook.modifiers().isFinal() && property.modifiers().isPrivate()) {
            message = "Property hook cannot be both final and private";
        } else if (inInterface && !hook.isAbstract()) {
            message = "Abstract property hook cannot have body";
        } else if (hook.isAbstract() && !mayBeAbstract) {
            message = "Non-abstract property hook must have a body";
        } else if (hook.isAbstract() && property.modifiers().isPrivate()) {
            message = "Property hook cannot be both abstract and private";
        } else if (hook.isAbstract() && hook.modifiers().isFinal()) {
            message = "Property hook cannot be both abstract and final";
        }
        if (message != null) {
            report.fatal("bad-hook", message, hook.span());
        }
        return message == null;
    }

    private static void checkParameters(Decl.Property property, PropertyHook hook, String kind, String name, Scope scope, Report report) {
        if (hook.params() == null) {
            return;
        }
        if (kind.equals("get")) {
            report.fatal("get-hook-parameters", "get hook of property " + name + " must not have a parameter list", hook.span());
            return;
        }
        if (hook.params().size() != 1) {
            report.fatal("set-hook-parameters", "set hook of property " + name + " must accept exactly one parameters", hook.span());
            return;
        }
        Param param = hook.params().getFirst();
        String problem = param.byReference() ? "must not be pass-by-reference" : param.variadic() ? "must not be variadic"
                : param.defaultValue() != null ? "must not have a default value" : null;
        if (problem != null) {
            report.fatal("set-hook-parameters", "Parameter $" + param.name().text() + " of set hook " + name + " " + problem, param.span());
            return;
        }
        if (!mayAccept(param.type(), property.type(), scope)) {
            report.fatal("set-hook-type", "Type of parameter $" + param.name().text() + " of hook " + name
                    + "::set must be compatible with property type", param.span());
        }
    }

    /// Could a parameter of type `wide` accept everything of type `narrow`? Classes are not known here, so those are taken to be compatible.
    private static boolean mayAccept(TypeNode wide, TypeNode narrow, Scope scope) {
        if (wide == null) {
            return narrow == null;
        }
        String wideText = TypeText.of(wide, scope.cls());
        if (narrow == null) {
            return wideText.equals("mixed");
        }
        if (wideText.equals("mixed")) {
            return true;
        }
        List<String> accepted = List.of(wideText.startsWith("?") ? new String[] {wideText.substring(1), "null"} : wideText.split("\\|"));
        String narrowText = TypeText.of(narrow, scope.cls());
        String[] needed = narrowText.startsWith("?") ? new String[] {narrowText.substring(1), "null"} : narrowText.split("\\|");
        boolean acceptsClasses = accepted.stream().anyMatch(HookRules::isClass);
        for (String type : needed) {
            boolean covered = accepted.contains(type) || isClass(type) && (acceptsClasses || accepted.contains("object"))
                    || type.equals("int") && accepted.contains("float") || (type.equals("true") || type.equals("false")) && accepted.contains("bool");
            if (!covered) {
                return false;
            }
        }
        return true;
    }

    private static boolean isClass(String type) {
        return Character.isUpperCase(type.charAt(0)) || type.charAt(0) == '(' || type.indexOf('\\') >= 0 || !ClassNames.isReserved(type)
                && !type.equals("array") && !type.equals("callable");
    }

    /// A property is virtual if no hook uses the value stored for it.
    private static boolean isVirtual(Decl.Property property, Scope scope) {
        if (scope.cls().kind() == ClassKind.INTERFACE || property.modifiers().isAbstract()) {
            return property.hooks().stream().noneMatch(hook -> uses(hook, property.name().text()));
        }
        for (PropertyHook hook : property.hooks()) {
            boolean storesResult = !hook.isGet() && hook.expression() != null;
            if (storesResult || uses(hook, property.name().text())) {
                return false;
            }
        }
        return true;
    }

    private static boolean uses(Node node, String name) {
        if (node instanceof Expr.PropertyFetch fetch && WriteContext.isThis(fetch.object())
                && isNamed(fetch.name(), name)) {
            return true;
        }
        if (node instanceof Expr.StaticPropertyFetch fetch && fetch.cls() instanceof ClassRef.Relative relative
                && relative.kind() == RelativeClass.PARENT && fetch.name() instanceof MemberName.Fixed(_, _, String text) && text.equals(name)) {
            return true;
        }
        return switch (node) {
            case Expr.Closure _, Expr.ArrowFunction _, Decl _ -> false;
            default -> Trees.children(node).stream().anyMatch(child -> uses(child, name));
        };
    }

    private static boolean isNamed(MemberName member, String name) {
        return switch (member) {
            case MemberName.Fixed fixed -> fixed.text().equals(name);
            case MemberName.Computed computed -> computed.expression() instanceof Expr.StringLiteral text && text.value().equals(name);
        };
    }

    /// A class with abstract hooks must be abstract itself.
    static void checkAbstract(ClassLike cls, Report report) {
        if (cls.kind() != ClassKind.CLASS || cls.modifiers().isAbstract()) {
            return;
        }
        List<String> missing = new ArrayList<>();
        for (Decl.Member member : cls.members()) {
            if (member instanceof Decl.Property property && property.modifiers().isAbstract()) {
                for (PropertyHook hook : property.hooks()) {
                    if (hook.isAbstract()) {
                        missing.add(Scope.nameOf(cls) + "::$" + property.name().text() + "::" + hook.name().text().toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        if (!missing.isEmpty()) {
            String plural = missing.size() == 1 ? "" : "s";
            report.fatal("abstract-hooks", "Class " + Scope.nameOf(cls) + " contains " + missing.size() + " abstract method" + plural
                    + " and must therefore be declared abstract or implement the remaining method" + plural + " ("
                    + String.join(", ", missing) + ")", cls.span());
        }
    }
}
