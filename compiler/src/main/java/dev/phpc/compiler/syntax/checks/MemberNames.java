package dev.phpc.compiler.syntax.checks;

import dev.phpc.compiler.syntax.Decl.ClassLike;
import dev.phpc.compiler.syntax.Identifier;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The members that a class has so far, to find the ones declared twice.
final class MemberNames {

    private final String className;
    private final Report report;
    private final Map<String, Identifier> methods = new HashMap<>();
    private final Map<String, Identifier> properties = new HashMap<>();
    private final Map<String, Identifier> constants = new HashMap<>();

    MemberNames(ClassLike cls, Report report) {
        this.className = Scope.nameOf(cls);
        this.report = report;
    }

    void method(Identifier name) {
        Identifier earlier = methods.putIfAbsent(name.text().toLowerCase(Locale.ROOT), name);
        repeated("redeclared-method", earlier, name, "Cannot redeclare " + className + "::" + name.text() + "()");
    }

    void property(Identifier name) {
        Identifier earlier = properties.putIfAbsent(name.text(), name);
        repeated("redeclared-property", earlier, name, "Cannot redeclare " + className + "::$" + name.text());
    }

    void constant(Identifier name) {
        Identifier earlier = constants.putIfAbsent(name.text(), name);
        repeated("redeclared-constant", earlier, name, "Cannot redefine class constant " + className + "::" + name.text());
    }

    private void repeated(String slug, Identifier earlier, Identifier name, String message) {
        if (earlier != null) {
            report.fatal(slug, message, name.span(), earlier.span(), "first declared here");
        }
    }
}
