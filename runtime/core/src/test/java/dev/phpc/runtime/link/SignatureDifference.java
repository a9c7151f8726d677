package dev.phpc.runtime.link;

import dev.phpc.runtime.declare.Signature;
import dev.phpc.runtime.declare.TypeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/// What one declaration says differently from PHP's own.
final class SignatureDifference {
    private final List<String> found = new ArrayList<>();

    private SignatureDifference() {}

    /// In words; empty if the two agree.
    static String between(Signature ours, Signature php) {
        SignatureDifference difference = new SignatureDifference();
        difference.check("name", ours.name(), php.name());
        difference.check("modifiers", modifiers(ours), modifiers(php));
        difference.check("return type", text(ours.returnType()), text(php.returnType()));
        difference.check("tentative", ours.tentative(), php.tentative());
        difference.check("deprecated", ours.attribute("Deprecated") != null, php.attribute("Deprecated") != null);
        difference.check("number of parameters", ours.parameters().size(), php.parameters().size());
        for (int i = 0; i < Math.min(ours.parameters().size(), php.parameters().size()); i++) {
            difference.parameter(ours.parameters().get(i), php.parameters().get(i));
        }
        return String.join("; ", difference.found);
    }

    private void parameter(Signature.Parameter ours, Signature.Parameter php) {
        String what = "$" + php.name() + " ";
        check(what + "name", ours.name(), php.name());
        check(what + "type", text(ours.type()), text(php.type()));
        check(what + "by reference", ours.byReference(), php.byReference());
        check(what + "prefers reference", ours.preferReference(), php.preferReference());
        check(what + "variadic", ours.variadic(), php.variadic());
        check(what + "default", ours.defaultValue(), php.defaultValue());
    }

    private void check(String what, Object ours, Object php) {
        if (!Objects.equals(ours, php)) {
            found.add(what + " " + ours + " instead of " + php);
        }
    }

    private static Object modifiers(Signature signature) {
        TreeSet<String> modifiers = new TreeSet<>(signature.modifiers());
        modifiers.remove("public");
        // The methods of an interface are abstract without saying so.
        modifiers.remove("abstract");
        return modifiers;
    }

    private static String text(TypeExpression type) {
        return type == null ? "none" : type.canonical();
    }
}
