package dev.phpc.runtime.objects;

import dev.phpc.runtime.FatalError;

/// What a property has to respect that redeclares an inherited one.
final class PropertyRules {
    private final PhpClass cls;
    private final PropertyInfo own;
    private final PropertyInfo inherited;

    private PropertyRules(PhpClass cls, PropertyInfo own, PropertyInfo inherited) {
        this.cls = cls;
        this.own = own;
        this.inherited = inherited;
    }

    static void check(PhpClass cls, PropertyInfo own, PropertyInfo inherited) {
        new PropertyRules(cls, own, inherited).check();
    }

    private void check() {
        if (inherited.has(Modifiers.PRIVATE)) {
            return;
        }
        if (inherited.has(Modifiers.FINAL)) {
            throw fatal("Cannot override final property " + PropertyErrors.path(inherited));
        }
        if (own.isStatic() != inherited.isStatic()) {
            throw fatal("Cannot redeclare " + staticness(inherited) + PropertyErrors.path(inherited) + " as " + staticness(own)
                    + PropertyErrors.path(own));
        }
        if (own.isReadonly() != inherited.isReadonly() && !prescribesOnlyGet()) {
            throw fatal("Cannot redeclare " + readonliness(inherited) + " property " + PropertyErrors.path(inherited) + " as "
                    + readonliness(own) + " " + PropertyErrors.path(own));
        }
        checkVisibility();
        checkSetVisibility();
        checkHook(own.get, inherited.get);
        checkHook(own.set, inherited.set);
        checkType();
    }

    private boolean prescribesOnlyGet() {
        return inherited.isVirtual() && inherited.set == null || inherited.get != null && inherited.get.isAbstract() && own.isReadonly();
    }

    private static String staticness(PropertyInfo property) {
        return property.isStatic() ? "static " : "non static ";
    }

    private static String readonliness(PropertyInfo property) {
        return property.isReadonly() ? "readonly" : "non-readonly";
    }

    private void checkVisibility() {
        if (OverrideRules.rank(own.flags) > OverrideRules.rank(inherited.flags)) {
            String required = Modifiers.visibility(inherited.flags);
            throw fatal("Access level to " + PropertyErrors.path(own) + " must be " + required + " (as in class " + inherited.declaring.name()
                    + ")" + (required.equals("public") ? "" : " or weaker"));
        }
    }

    private void checkSetVisibility() {
        boolean isWritable = !inherited.isVirtual() || inherited.set != null;
        if (!isWritable || setRank(own) <= setRank(inherited)) {
            return;
        }
        String required = !inherited.has(Modifiers.PROTECTED_SET | Modifiers.PRIVATE_SET) ? "omitted" : inherited.has(Modifiers.PRIVATE_SET) ? "private(set)" : "protected(set)";
        if (setRank(own) > 0 && own.has(Modifiers.SET_VISIBILITY)) {
            throw fatal("Set access level of " + PropertyErrors.path(own) + " must be " + required + " (as in class " + inherited.declaring.name()
                    + ")" + (required.equals("omitted") ? "" : " or weaker"));
        }
    }

    private static int setRank(PropertyInfo property) {
        return property.has(Modifiers.PRIVATE_SET) ? 2 : property.has(Modifiers.PROTECTED_SET) ? 1 : OverrideRules.rank(property.flags);
    }

    private void checkHook(Routine hook, Routine prescribed) {
        if (prescribed == null || hook == null || hook == prescribed) {
            return;
        }
        if (prescribed.has(Modifiers.FINAL)) {
            throw fatal("Cannot override final property hook " + prescribed.displayName() + "()");
        }
        SignatureCompatibility.check(cls, hook, prescribed);
    }

    private void checkType() {
        if (inherited.type == null) {
            if (own.type != null && isInvariant()) {
                throw fatal("Type of " + PropertyErrors.path(own) + " must be omitted to match the parent definition in class "
                        + inherited.declaring.name());
            }
            return;
        }
        TypeVariance types = new TypeVariance(cls);
        TypeVariance.Answer narrow = types.isSubtype(own.type, inherited.type);
        TypeVariance.Answer wide = types.isSubtype(inherited.type, own.type);
        if ((narrow == TypeVariance.Answer.UNKNOWN || wide == TypeVariance.Answer.UNKNOWN) && cls.context.classes().isEarly()) {
            throw new SignatureCompatibility.Undecided();
        }
        boolean narrower = own.type != null && narrow == TypeVariance.Answer.YES;
        boolean wider = own.type != null && wide == TypeVariance.Answer.YES;
        boolean fits = isGetOnly() ? narrower : isSetOnly() ? wider || own.type == null : narrower && wider;
        if (!fits) {
            String relation = isGetOnly() ? "subtype of " : isSetOnly() ? "supertype of " : "";
            throw fatal("Type of " + PropertyErrors.path(own) + " must be " + relation + inherited.type + " (as in class "
                    + inherited.declaring.name() + ")");
        }
    }

    private boolean isInvariant() {
        return !isGetOnly() && !isSetOnly();
    }

    private boolean isGetOnly() {
        return inherited.isVirtual() && inherited.get != null && inherited.set == null;
    }

    private boolean isSetOnly() {
        return inherited.isVirtual() && inherited.set != null && inherited.get == null;
    }

    /// A property that an interface or an abstract class prescribes must be readable and writable as it says.
    static void checkImplements(PhpClass cls, PropertyInfo own, PropertyInfo prescribed) {
        boolean lacksGet = prescribed.get != null && own.get == null && own.isVirtual();
        boolean lacksSet = prescribed.set != null && own.set == null && own.isVirtual();
        if ((lacksGet || lacksSet) && !cls.has(Modifiers.ABSTRACT | Modifiers.INTERFACE)) {
            throw LinkErrors.fatal(cls.declaration, "Class " + cls.name() + " contains 1 abstract method and must therefore be declared abstract"
                    + " or implement the remaining method (" + PropertyErrors.path(prescribed) + (lacksGet ? "::get)" : "::set)"));
        }
    }

    private FatalError fatal(String message) {
        return LinkErrors.fatal(cls.declaration, message);
    }
}
