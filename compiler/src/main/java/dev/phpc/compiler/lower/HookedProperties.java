package dev.phpc.compiler.lower;

import dev.phpc.compiler.syntax.ClassRef;
import dev.phpc.compiler.syntax.Decl;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.MemberName;
import dev.phpc.compiler.syntax.Node;
import dev.phpc.compiler.syntax.PropertyHook;
import dev.phpc.compiler.syntax.RelativeClass;
import dev.phpc.compiler.syntax.Trees;
import java.util.List;

/// Which properties with hooks have storage of their own.
final class HookedProperties {
    private HookedProperties() { }

    /// A property is virtual if no hook of its own mentions it as `$this->name`, and the parent has no such property with storage.
    static boolean isVirtual(List<PropertyHook> hooks, String name) {
        return !hooks.isEmpty() && hooks.stream().noneMatch(hook -> usesBacking(hook, name));
    }

    private static boolean usesBacking(PropertyHook hook, String name) {
        if (!hook.isGet() && hook.expression() != null) {
            return true;
        }
        return mentions(hook, name);
    }

    /// In closures `$this->name` calls the hooks again.
    private static boolean mentions(Node node, String name) {
        return isBacking(node, name) || !(node instanceof Expr.Closure || node instanceof Expr.ArrowFunction || node instanceof Decl)
            && Trees.children(node).stream().anyMatch(child -> mentions(child, name));
    }

    /// `parent::$name`, of which `get()` or `set()` is called.
    private static boolean isParentsHook(Node node, String name) {
        return node instanceof Expr.StaticPropertyFetch fetch && fetch.cls() instanceof ClassRef.Relative relative
            && relative.kind() == RelativeClass.PARENT && fetch.name() instanceof MemberName.Fixed fixed && fixed.text().equals(name);
    }

    /// Named `name`, be it as `{'name'}`.
    private static boolean isNamed(MemberName member, String name) {
        return switch (member) {
            case MemberName.Fixed fixed -> fixed.text().equals(name);
            case MemberName.Computed computed -> computed.expression() instanceof Expr.StringLiteral text && text.value().equals(name);
        };
    }

    private static boolean isBacking(Node node, String name) {
        return node instanceof Expr.PropertyFetch fetch && fetch.object() instanceof Expr.Variable variable && variable.name().equals("this")
            && isNamed(fetch.name(), name) || isParentsHook(node, name);
    }
}
