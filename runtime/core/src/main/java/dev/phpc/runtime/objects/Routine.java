package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;

import dev.phpc.runtime.Ref;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.List;

/// A function, method or closure body that can be called. Methods are cloned for the class they are declared in, for each
/// request, so that a routine knows its class.
public abstract class Routine implements Cloneable {
    private Parameter[] parameters;
    private TypeConstraint returnType;
    private Signature signature;
    private boolean takesReferences;
    private boolean isPlain;
    private TypeConstraint[] types;
    private PhpClass declaringClass;
    private PhpClass traitOrigin;
    private int index = -1;
    private Routine prototype;
    private Routine source;
    private Ref[] statics;

    protected Routine(Signature signature) {
        this.signature = signature;
        this.parameters = signature.parameters().toArray(Parameter[]::new);
        this.returnType = signature.returnType();
        for (Parameter parameter : parameters) {
            takesReferences |= parameter.isByReference();
        }
        classify();
    }

    private void classify() {
        isPlain = !takesReferences && !has(Modifiers.VARIADIC | Modifiers.SCOPED | Modifiers.EXTRA_ARGUMENTS | Modifiers.DEPRECATED);
    }

    /// The general entry: checks arity, coerces, fills in defaults. `receiver` is the object, the [PhpClass] of a static call,
    /// the [Closure], or null. Arguments of by-reference parameters are `Ref`s; [Missing#ARGUMENT] stands for one that was left out;
    /// an [ArgumentList] may come last.
    public abstract Object call(Context ctx, Object receiver, Object[] args);

    public final Signature signature() {
        return signature;
    }

    public final String name() {
        return signature.name();
    }

    /// The parameters with `self` and `parent` in their types resolved; [#signature] has them as written.
    public final Parameter[] parameters() {
        return parameters;
    }

    public final Parameter parameter(int position) {
        return parameters[position];
    }

    /// The parameter an argument at `position` goes to, which may be the variadic one; null when there is none.
    public final Parameter parameterFor(int position) {
        if (position < parameters.length) {
            return parameters[position];
        }
        return isVariadic() ? parameters[parameters.length - 1] : null;
    }

    /// The line on which a call that has begun takes the argument at `position`.
    final int lineOf(int position) {
        Parameter parameter = parameterFor(position);
        return parameter == null || parameter.line() == 0 ? signature().line() : parameter.line();
    }

    /// Whether some parameter is declared with `&`.
    public final boolean takesReferences() {
        return takesReferences;
    }

    /// Whether the body takes one value for each parameter, and nothing else, and nobody has to be told about the call.
    final boolean isPlain() {
        return isPlain;
    }

    /// The types of the parameters, null for those without: put together at the first call.
    final TypeConstraint[] types() {
        return types != null ? types : collectTypes();
    }

    private TypeConstraint[] collectTypes() {
        TypeConstraint[] collected = new TypeConstraint[parameters.length];
        for (int i = 0; i < collected.length; i++) {
            collected[i] = parameters[i].type();
        }
        // Functions belong to all requests: who sees the array must see its elements.
        VarHandle.storeStoreFence();
        types = collected;
        return collected;
    }

    public final int requiredCount() {
        return signature.requiredCount();
    }

    public final TypeConstraint returnType() {
        return returnType;
    }

    public final int flags() {
        return signature.flags();
    }

    public final boolean has(int flag) {
        return (signature.flags() & flag) != 0;
    }

    public final boolean isStatic() {
        return has(Modifiers.STATIC);
    }

    public final boolean isAbstract() {
        return has(Modifiers.ABSTRACT);
    }

    public final boolean isVariadic() {
        return has(Modifiers.VARIADIC);
    }

    public final boolean returnsReference() {
        return has(Modifiers.RETURNS_REFERENCE);
    }

    public final List<AttributeDeclaration> attributes() {
        return signature.attributes();
    }

    /// The class whose declaration holds this method (for a trait's method the using class), or null for a function.
    public final PhpClass declaringClass() {
        return declaringClass;
    }

    /// The trait this method was taken from, or null.
    public final PhpClass traitOrigin() {
        return traitOrigin;
    }

    /// The method this one redeclares: visibility and constructors are judged by the first declaration.
    public final Routine prototype() {
        return prototype;
    }

    /// The place in the method table of its class and all subclasses, or -1 for a function. Two classes run the same method exactly when
    /// their tables hold the same routine there.
    public final int index() {
        return index;
    }

    /// `name` for functions, `Class::name` for methods, as messages write it.
    public final String displayName() {
        return declaringClass == null || has(Modifiers.CLOSURE) ? name() : declaringClass.name() + "::" + name();
    }

    /// Whether both run the same code, for whichever class.
    boolean hasSameBody(Routine other) {
        return this == other;
    }

    /// For a method taken from a trait the trait's own, which several classes share; otherwise this.
    final Routine source() {
        return source == null ? this : source.source();
    }

    /// The static variables of a trait's method, which every class that uses the trait has for itself; null before their declarations ran.
    public final Ref staticVariable(int number) {
        return statics == null || number >= statics.length ? null : statics[number];
    }

    public final Ref newStaticVariable(int number, Object initial) {
        statics = statics == null ? new Ref[number + 1] : Arrays.copyOf(statics, Math.max(statics.length, number + 1));
        return statics[number] = new Ref(Lifetimes.retain(initial));
    }

    /// The method of a trait in the class that uses it.
    final Routine boundFrom(PhpClass using, PhpClass trait, Routine original) {
        Routine copy = declaredIn(using, trait);
        copy.source = original;
        copy.statics = null;
        return copy;
    }

    /// The same declaration with `self` meaning `scope`.
    final Routine asSeenIn(PhpClass scope) {
        Routine copy = copy();
        copy.parameters = signature.parameters().toArray(Parameter[]::new);
        copy.returnType = signature.returnType();
        copy.resolveTypes(scope);
        return copy;
    }

    final Routine declaredIn(PhpClass declaring, PhpClass origin) {
        Routine copy = copy();
        copy.declaringClass = declaring;
        copy.parameters = signature.parameters().toArray(Parameter[]::new);
        copy.returnType = signature.returnType();
        copy.resolveTypes(declaring);
        copy.traitOrigin = origin;
        return copy;
    }

    private void resolveTypes(PhpClass scope) {
        if (returnType != null) {
            returnType = returnType.in(scope);
        }
        for (int i = 0; i < parameters.length; i++) {
            TypeConstraint type = parameters[i].type();
            TypeConstraint resolved = type == null ? null : type.in(scope);
            if (resolved != type) {
                parameters = parameters.clone();
                parameters[i] = parameters[i].withType(resolved);
            }
        }
        types = null;
    }

    final Routine renamed(String name, int flags) {
        Routine copy = copy();
        copy.signature = signature.renamed(name, flags);
        copy.classify();
        return copy;
    }

    final void setDeclaringClass(PhpClass cls) {
        declaringClass = cls;
    }

    final void place(int index) {
        this.index = index;
    }

    final void prototypeIs(Routine prototype) {
        this.prototype = prototype;
    }

    /// A copy with a place of its own: an abstract method of an interface as it stands in the table of a class.
    final Routine placed() {
        return copy();
    }

    /// The same routine with that return type: `__toString` has one even where none is written.
    final Routine returning(String type) {
        Routine copy = copy();
        copy.signature = signature.withReturnType(type);
        copy.returnType = copy.signature.returnType();
        return copy;
    }

    private Routine copy() {
        try {
            return (Routine) clone();
        } catch (CloneNotSupportedException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
