package dev.phpc.runtime.objects;

/// PHP's rules of who sees what.
public final class Visibility {
    private Visibility() {
    }

    /// A protected member first declared in `root` is visible from its subclasses, and from its superclasses.
    public static boolean allowsProtected(PhpClass root, PhpClass scope) {
        return scope != null && (scope.isSubclassOf(root) || root.isSubclassOf(scope));
    }

    /// Whether code in `scope` may call `method`.
    public static boolean allows(Routine method, PhpClass scope) {
        int flags = method.flags();
        if ((flags & (Modifiers.PRIVATE | Modifiers.PROTECTED)) == 0) {
            return true;
        }
        if ((flags & Modifiers.PRIVATE) != 0) {
            return scope == method.declaringClass();
        }
        Routine prototype = method.prototype();
        return allowsProtected(prototype == null ? method.declaringClass() : prototype.declaringClass(), scope);
    }

    /// Whether code in `scope` sees `constant`.
    public static boolean allows(ClassConstant constant, PhpClass scope) {
        if ((constant.flags & Modifiers.PRIVATE) != 0) {
            return scope == constant.declaring;
        }
        return (constant.flags & Modifiers.PROTECTED) == 0 || allowsProtected(constant.declaring, scope);
    }
}
