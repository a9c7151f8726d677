package dev.phpc.runtime.objects;

/// What a method has to respect that redeclares an inherited one.
final class OverrideRules {
    private OverrideRules() {
    }

    static void check(PhpClass cls, Routine own, Routine inherited) {
        boolean isConstructor = Names.lower(own.name()).equals("__construct");
        if (inherited.has(Modifiers.PRIVATE) && !inherited.isAbstract() && !(isConstructor && inherited.has(Modifiers.FINAL))) {
            return;
        }
        checkModifiers(cls, own, inherited);
        boolean obeysPrototype = isConstructor && !inherited.isAbstract() && inherited.prototype() != null;
        if (!isFreeConstructor(isConstructor, inherited)) {
            checkVisibility(cls, own, obeysPrototype ? inherited.prototype() : inherited);
        }
        SignatureCompatibility.check(cls, own, obeysPrototype ? inherited.prototype() : inherited);
    }

    private static boolean isFreeConstructor(boolean isConstructor, Routine inherited) {
        return isConstructor && !inherited.isAbstract() && (inherited.prototype() == null || !inherited.prototype().isAbstract());
    }

    static void checkModifiers(PhpClass cls, Routine own, Routine inherited) {
        if (inherited.has(Modifiers.FINAL)) {
            throw LinkErrors.fatal(place(cls, own), "Cannot override final method " + inherited.displayName() + "()");
        }
        if (own.isStatic() != inherited.isStatic()) {
            throw LinkErrors.fatal(place(cls, own), own.isStatic()
                    ? "Cannot make non static method " + inherited.displayName() + "() static in class " + own.declaringClass().name()
                    : "Cannot make static method " + inherited.displayName() + "() non static in class " + own.declaringClass().name());
        }
        if (own.isAbstract() && !inherited.isAbstract()) {
            throw LinkErrors.fatal(place(cls, own), "Cannot make non abstract method " + inherited.displayName() + "() abstract in class "
                    + own.declaringClass().name());
        }
    }

    private static void checkVisibility(PhpClass cls, Routine own, Routine inherited) {
        if (rank(own.flags()) > rank(inherited.flags())) {
            String required = Modifiers.visibility(inherited.flags());
            throw LinkErrors.fatal(place(cls, own), "Access level to " + own.displayName() + "() must be " + required + " (as in class "
                    + declaring(inherited).name() + ")" + (required.equals("public") ? "" : " or weaker"));
        }
    }

    /// Constructors are judged by the abstract one that asked for them.
    private static PhpClass declaring(Routine inherited) {
        boolean isAsked = inherited.prototype() != null && inherited.prototype().isAbstract() && Names.lower(inherited.name()).equals("__construct");
        return (isAsked ? inherited.prototype() : inherited).declaringClass();
    }

    /// 0 for public, 1 for protected, 2 for private.
    static int rank(int flags) {
        return Modifiers.has(flags, Modifiers.PRIVATE) ? 2 : Modifiers.has(flags, Modifiers.PROTECTED) ? 1 : 0;
    }

    /// The signature whose position an error shows.
    static Signature place(PhpClass cls, Routine own) {
        return own.declaringClass() == cls && own.signature().file() != null ? own.signature()
                : Signature.of(own.name(), 0).withPosition(cls.declaration().file(), cls.declaration().line(), 0);
    }
}
