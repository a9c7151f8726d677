package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.resolve.FunctionNode;
import dev.phpc.compiler.syntax.Decl;
import dev.phpc.compiler.syntax.MagicConstantKind;
import dev.phpc.compiler.syntax.PropertyHook;
import dev.phpc.runtime.link.ClassLookup;

/// What functions are called, as `__FUNCTION__`, `__METHOD__` and stack traces have it.
final class FunctionNames {
    private final Body body;

    FunctionNames(Body body) {
        this.body = body;
    }

    Code magic(MagicConstantKind kind) {
        return switch (kind) {
            case CLASS -> className();
            case TRAIT -> Coerce.string(body.cls() != null && body.cls().traitName() != null ? body.cls().traitName() : "");
            case FUNCTION -> Coerce.string(function());
            case METHOD -> Coerce.string(method());
            case PROPERTY -> Coerce.string(body.hookedProperty() == null ? "" : body.hookedProperty());
            case FILE, DIR -> throw new IllegalArgumentException(kind + " belongs to the unit");
        };
    }

    /// In a closure the class is known when it runs, in a trait when it is used.
    private Code className() {
        boolean fixed = body.cls() == null ? body.kind() != BodyKind.CLOSURE && body.kind() != BodyKind.FILE && body.kind() != BodyKind.INITIALIZER
            : body.cls().name() != null && !body.cls().isTrait() && body.kind() != BodyKind.CLOSURE;
        if (fixed) {
            return Coerce.string(body.cls() == null ? "" : body.cls().name());
        }
        return RuntimeCalls.call(ClassLookup.class, "nameOrEmpty", body.scopeClass());
    }

    private String function() {
        FunctionNode function = body.namedFunction();
        if (function == null) {
            return "";
        }
        return switch (function.kind()) {
            case FILE, INITIALIZERS -> "";
            case FUNCTION, METHOD -> function.name();
            case CLOSURE, ARROW_FUNCTION -> closureName(function);
            case PROPERTY_HOOK -> "$" + body.hookedProperty() + "::" + function.name();
        };
    }

    private String method() {
        FunctionNode function = body.namedFunction();
        if (function == null) {
            return "";
        }
        return switch (function.kind()) {
            case METHOD, PROPERTY_HOOK -> body.cls() == null ? function() : body.cls().writtenName() + "::" + function();
            default -> function();
        };
    }

    /// `{closure:Class::method():12}`, `{closure:function():12}` or `{closure:/path/to/file.php:12}`.
    String closureName(FunctionNode function) {
        return "{closure:" + enclosing(function.enclosing()) + ":" + function.node().span().line() + "}";
    }

    private String enclosing(FunctionNode function) {
        if (function == null || function.kind() == dev.phpc.compiler.resolve.FunctionKind.FILE || function.node() == null) {
            return body.unit().path();
        }
        return switch (function.node()) {
            case Decl.Function _ -> function.name() + "()";
            case Decl.Method _ -> (function.owner() == null || function.owner().isAnonymous() ? "class@anonymous" : function.owner().name()) + "::" + function.name() + "()";
            case PropertyHook hook -> (function.owner() == null ? "" : function.owner().name()) + "::" + hook.name().text() + "()";
            default -> closureName(function);
        };
    }
}
