package dev.phpc.runtime.link;

/// The glue of one family, loaded at its first use.
final class FamilyReference {
    private final String className;
    private final ClassLoader loader;
    private volatile BuiltinFamily family;

    FamilyReference(String className, ClassLoader loader) {
        this.className = className;
        this.loader = loader;
    }

    BuiltinFamily get() {
        BuiltinFamily known = family;
        return known != null ? known : load();
    }

    private BuiltinFamily load() {
        try {
            family = (BuiltinFamily) Class.forName(className, true, loader).getDeclaredConstructor().newInstance();
            return family;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("the index names glue that can't be loaded: " + className, e);
        }
    }
}
