package dev.phpc.ext.reflection;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Missing;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpClassConstant;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.declare.PhpProperty;
import dev.phpc.runtime.objects.ClassConstant;
import dev.phpc.runtime.objects.Instantiation;
import dev.phpc.runtime.objects.LazyObjects;
import dev.phpc.runtime.objects.Magic;
import dev.phpc.runtime.objects.Modifiers;
import dev.phpc.runtime.objects.Names;
import dev.phpc.runtime.objects.Objects;
import dev.phpc.runtime.objects.PhpCallable;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.PropertyInfo;
import dev.phpc.runtime.objects.Routine;
import dev.phpc.runtime.objects.StaticMembers;

/// A class, interface, trait or enum.
@dev.phpc.runtime.declare.PhpClass("#[NotSerializable] #[NotCloneable] class ReflectionClass implements Reflector")
public class ReflectionClass extends PhpObject {
    @PhpClassConstant("IS_IMPLICIT_ABSTRACT")
    static final long IS_IMPLICIT_ABSTRACT = 16;
    @PhpClassConstant("IS_EXPLICIT_ABSTRACT")
    static final long IS_EXPLICIT_ABSTRACT = Modifiers.ABSTRACT;
    @PhpClassConstant("IS_FINAL")
    static final long IS_FINAL = Modifiers.FINAL;
    @PhpClassConstant("IS_READONLY")
    static final long IS_READONLY = Modifiers.READONLY_CLASS;
    @PhpClassConstant("SKIP_INITIALIZATION_ON_SERIALIZE")
    static final long SKIP_INITIALIZATION_ON_SERIALIZE = LazyObjects.SKIP_INITIALIZATION_ON_SERIALIZE;
    @PhpClassConstant("SKIP_DESTRUCTOR")
    static final long SKIP_DESTRUCTOR = LazyObjects.SKIP_DESTRUCTOR;

    @PhpProperty("public string $name")
    static final int NAME = 0;

    PhpClass reflected;
    /// The object this is a reflection of, or null.
    PhpObject object;

    public ReflectionClass(PhpClass cls) {
        super(cls);
    }

    static PhpObject of(Context ctx, PhpClass cls) {
        ReflectionClass reflection = (ReflectionClass) Instantiation.allocate(ctx,
                ctx.classes().builtin(cls.isEnum() ? "reflectionenum" : "reflectionclass"));
        reflection.reflect(cls);
        return reflection;
    }

    final void reflect(PhpClass cls) {
        reflected = cls;
        setSlot(NAME, cls.name());
    }

    @PhpMethod("private __clone(): void")
    void cloned() {
    }

    @PhpMethod("__construct(object|string $objectOrClass)")
    void construct(Context ctx, Object objectOrClass) {
        if (objectOrClass instanceof PhpObject given) {
            object = given;
            reflect(given.cls());
            return;
        }
        reflect(named(ctx, (String) objectOrClass));
    }

    /// The class of that name, or a ReflectionException.
    static PhpClass named(Context ctx, String name) {
        PhpClass found = ctx.classes().lookup(name, true);
        if (found == null) {
            throw ReflectionException.classMissing(ctx, name.startsWith("\\") ? name.substring(1) : name);
        }
        return found;
    }

    @PhpMethod("__toString(): string")
    String string(Context ctx) {
        return ClassText.of(ctx, reflected, object instanceof PhpObject shown && this instanceof ReflectionObject ? shown : null);
    }

    @PhpMethod("getName(): @tentative string")
    String getName() {
        return reflected.name();
    }

    @PhpMethod("isInternal(): @tentative bool")
    boolean isInternal() {
        return reflected.isBuiltin();
    }

    @PhpMethod("isUserDefined(): @tentative bool")
    boolean isUserDefined() {
        return !reflected.isBuiltin();
    }

    @PhpMethod("isAnonymous(): @tentative bool")
    boolean isAnonymous() {
        return reflected.has(Modifiers.ANONYMOUS);
    }

    @PhpMethod("isInstantiable(): @tentative bool")
    boolean isInstantiable() {
        Routine constructor = reflected.magic(Magic.CONSTRUCT);
        return isConcrete() && (constructor == null || !constructor.has(Modifiers.PRIVATE | Modifiers.PROTECTED));
    }

    private boolean isConcrete() {
        return !reflected.isInterface() && !reflected.isTrait() && !reflected.isEnum() && !isAbstract();
    }

    @PhpMethod("isCloneable(): @tentative bool")
    boolean isCloneable() {
        Routine clone = reflected.magic(Magic.CLONE);
        return isConcrete() && !reflected.has(Modifiers.NOT_CLONEABLE) && (clone == null || !clone.has(Modifiers.PRIVATE | Modifiers.PROTECTED));
    }

    @PhpMethod("getFileName(): @tentative string|false")
    Object getFileName() {
        return reflected.isBuiltin() ? (Object) false : reflected.declaration().file();
    }

    @PhpMethod("getStartLine(): @tentative int|false")
    Object getStartLine() {
        return reflected.isBuiltin() ? (Object) false : (Object) (long) reflected.declaration().line();
    }

    @PhpMethod("getEndLine(): @tentative int|false")
    Object getEndLine() {
        return reflected.isBuiltin() ? (Object) false : (Object) (long) reflected.declaration().endLine();
    }

    @PhpMethod("getDocComment(): @tentative string|false")
    Object getDocComment() {
        return reflected.declaration().doc() == null ? (Object) false : reflected.declaration().doc();
    }

    @PhpMethod("getConstructor(): @tentative ?ReflectionMethod")
    PhpObject getConstructor(Context ctx) {
        Routine constructor = reflected.magic(Magic.CONSTRUCT);
        return constructor == null ? null : ReflectionMethod.of(ctx, constructor, reflected);
    }

    @PhpMethod("hasMethod(string $name): @tentative bool")
    boolean hasMethod(String name) {
        return reflected.method(Names.lower(name)) != null || reflected.key().equals("closure") && Names.lower(name).equals("__invoke");
    }

    @PhpMethod("getMethod(string $name): @tentative ReflectionMethod")
    PhpObject getMethod(Context ctx, String name) {
        return Objects.instantiate(ctx, "ReflectionMethod", object == null ? reflected.name() : object, name);
    }

    @PhpMethod("getMethods(?int $filter = null): @tentative array")
    PhpArray getMethods(Context ctx, Long filter) {
        return ClassContents.methods(ctx, reflected, filter);
    }

    @PhpMethod("hasProperty(string $name): @tentative bool")
    boolean hasProperty(String name) {
        PropertyInfo property = reflected.property(name);
        if (property != null) {
            return !property.has(Modifiers.PRIVATE) || property.declaring == reflected;
        }
        return object != null && object.dynamic != null && object.dynamic.has(name);
    }

    @PhpMethod("getProperty(string $name): @tentative ReflectionProperty")
    PhpObject getProperty(Context ctx, String name) {
        return ClassContents.property(ctx, this, name);
    }

    @PhpMethod("getProperties(?int $filter = null): @tentative array")
    PhpArray getProperties(Context ctx, Long filter) {
        return ClassContents.properties(ctx, this, filter);
    }

    @PhpMethod("hasConstant(string $name): @tentative bool")
    boolean hasConstant(String name) {
        return reflected.constant(name) != null;
    }

    @PhpMethod("getConstants(?int $filter = null): @tentative array")
    PhpArray getConstants(Context ctx, Long filter) {
        PhpArray values = new PhpArray();
        for (ClassConstant constant : ClassContents.constants(reflected, filter)) {
            values.put(constant.name, constant.value(ctx));
        }
        return values;
    }

    @PhpMethod("getReflectionConstants(?int $filter = null): @tentative array")
    PhpArray getReflectionConstants(Context ctx, Long filter) {
        PhpArray reflections = new PhpArray();
        for (ClassConstant constant : ClassContents.constants(reflected, filter)) {
            reflections.append(ReflectionClassConstant.of(ctx, constant));
        }
        return reflections;
    }

    @PhpMethod("getConstant(string $name): @tentative mixed")
    Object getConstant(Context ctx, String name) {
        ClassConstant constant = reflected.constant(name);
        if (constant == null) {
            ctx.deprecated("ReflectionClass::getConstant() for a non-existent constant is deprecated, use ReflectionClass::hasConstant() to check"
                    + " if the constant exists");
            return false;
        }
        return constant.value(ctx);
    }

    @PhpMethod("getReflectionConstant(string $name): @tentative ReflectionClassConstant|false")
    Object getReflectionConstant(Context ctx, String name) {
        ClassConstant constant = reflected.constant(name);
        if (constant == null) {
            return false;
        }
        return ReflectionClassConstant.of(ctx, constant);
    }

    @PhpMethod("getInterfaces(): @tentative array")
    PhpArray getInterfaces(Context ctx) {
        return ClassContents.reflections(ctx, reflected.interfaces());
    }

    @PhpMethod("getInterfaceNames(): @tentative array")
    PhpArray getInterfaceNames() {
        return ClassContents.names(reflected.interfaces());
    }

    @PhpMethod("isInterface(): @tentative bool")
    boolean isInterface() {
        return reflected.isInterface();
    }

    @PhpMethod("getTraits(): @tentative array")
    PhpArray getTraits(Context ctx) {
        return ClassContents.reflections(ctx, reflected.traits());
    }

    @PhpMethod("getTraitNames(): @tentative array")
    PhpArray getTraitNames() {
        return ClassContents.names(reflected.traits());
    }

    @PhpMethod("getTraitAliases(): @tentative array")
    PhpArray getTraitAliases() {
        return ClassContents.traitAliases(reflected);
    }

    @PhpMethod("isTrait(): @tentative bool")
    boolean isTrait() {
        return reflected.isTrait();
    }

    @PhpMethod("isEnum(): bool")
    boolean isEnum() {
        return reflected.isEnum();
    }

    @PhpMethod("isAbstract(): @tentative bool")
    boolean isAbstract() {
        return reflected.isAbstract() || ClassContents.hasAbstractMethods(reflected);
    }

    @PhpMethod("isFinal(): @tentative bool")
    boolean isFinal() {
        return reflected.isFinal();
    }

    @PhpMethod("isReadOnly(): bool")
    boolean isReadOnly() {
        return reflected.has(Modifiers.READONLY_CLASS);
    }

    @PhpMethod("getModifiers(): @tentative int")
    long getModifiers() {
        return reflected.flags() & (Modifiers.FINAL | Modifiers.READONLY_CLASS | (reflected.isInterface() || reflected.isTrait() ? 0 : Modifiers.ABSTRACT));
    }

    @PhpMethod("isInstance(object $object): @tentative bool")
    boolean isInstance(PhpObject value) {
        return value.cls().isSubclassOf(reflected);
    }

    @PhpMethod("newInstance(mixed ...$args): @tentative object")
    PhpObject newInstance(Context ctx, Object[] args) {
        return ClassInstances.create(ctx, reflected, args);
    }

    @PhpMethod("newInstanceWithoutConstructor(): @tentative object")
    PhpObject newInstanceWithoutConstructor(Context ctx) {
        return ClassInstances.withoutConstructor(ctx, reflected);
    }

    @PhpMethod("newInstanceArgs(array $args = []): @tentative ?object")
    PhpObject newInstanceArgs(Context ctx, PhpArray args) {
        return ClassInstances.createFrom(ctx, reflected, args);
    }

    @PhpMethod("newLazyGhost(callable $initializer, int $options = 0): object")
    PhpObject newLazyGhost(Context ctx, PhpCallable initializer, long options) {
        return ClassInstances.lazyGhost(ctx, reflected, initializer, options);
    }

    @PhpMethod("newLazyProxy(callable $factory, int $options = 0): object")
    PhpObject newLazyProxy(Context ctx, PhpCallable factory, long options) {
        return ClassInstances.lazyProxy(ctx, reflected, factory, options);
    }

    @PhpMethod("resetAsLazyGhost(object $object, callable $initializer, int $options = 0): void")
    void resetAsLazyGhost(Context ctx, PhpObject reset, PhpCallable initializer, long options) {
        ClassInstances.resetAsLazy(ctx, this, reset, initializer, options, false);
    }

    @PhpMethod("resetAsLazyProxy(object $object, callable $factory, int $options = 0): void")
    void resetAsLazyProxy(Context ctx, PhpObject reset, PhpCallable factory, long options) {
        ClassInstances.resetAsLazy(ctx, this, reset, factory, options, true);
    }

    @PhpMethod("initializeLazyObject(object $object): object")
    PhpObject initializeLazyObject(Context ctx, PhpObject lazy) {
        return LazyObjects.initialize(ctx, lazy);
    }

    @PhpMethod("isUninitializedLazyObject(object $object): bool")
    boolean isUninitializedLazyObject(PhpObject lazy) {
        return LazyObjects.isUninitialized(lazy);
    }

    @PhpMethod("markLazyObjectAsInitialized(object $object): object")
    PhpObject markLazyObjectAsInitialized(Context ctx, PhpObject lazy) {
        return LazyObjects.markInitialized(lazy);
    }

    @PhpMethod("getLazyInitializer(object $object): ?callable")
    Object getLazyInitializer(PhpObject lazy) {
        PhpCallable initializer = LazyObjects.initializer(lazy);
        return initializer == null ? null : initializer.value();
    }

    @PhpMethod("getParentClass(): @tentative ReflectionClass|false")
    Object getParentClass(Context ctx) {
        return reflected.parent() == null ? (Object) false : of(ctx, reflected.parent());
    }

    @PhpMethod("isSubclassOf(ReflectionClass|string $class): @tentative bool")
    boolean isSubclassOf(Context ctx, Object cls) {
        PhpClass other = cls instanceof ReflectionClass reflection ? reflection.reflected : named(ctx, (String) cls);
        return reflected != other && reflected.isSubclassOf(other);
    }

    @PhpMethod("getStaticProperties(): @tentative array")
    PhpArray getStaticProperties(Context ctx) {
        return ClassContents.staticProperties(ctx, reflected);
    }

    @PhpMethod("getStaticPropertyValue(string $name, mixed $default = UNKNOWN): @tentative mixed")
    Object getStaticPropertyValue(Context ctx, String name, Object otherwise) {
        PropertyInfo property = StaticMembers.findProperty(reflected, name);
        if (property == null) {
            if (otherwise != Missing.ARGUMENT) {
                return otherwise;
            }
            throw ReflectionException.of(ctx, "Property " + reflected.name() + "::$" + name + " does not exist");
        }
        property.declaring.prepare(ctx);
        return StaticMembers.read(ctx, property);
    }

    @PhpMethod("setStaticPropertyValue(string $name, mixed $value): @tentative void")
    void setStaticPropertyValue(Context ctx, String name, Object value) {
        PropertyInfo property = StaticMembers.findProperty(reflected, name);
        if (property == null) {
            throw ReflectionException.of(ctx, "Class " + reflected.name() + " does not have a property named " + name);
        }
        property.declaring.prepare(ctx);
        StaticMembers.write(ctx, property, value, property.declaring, false);
    }

    @PhpMethod("getDefaultProperties(): @tentative array")
    PhpArray getDefaultProperties(Context ctx) {
        return ClassContents.defaultProperties(ctx, reflected);
    }

    @PhpMethod("isIterable(): @tentative bool")
    boolean isIterable() {
        return isConcrete() && reflected.isNamed("traversable");
    }

    @PhpMethod("isIterateable(): @tentative bool")
    boolean isIterateable() {
        return isIterable();
    }

    @PhpMethod("implementsInterface(ReflectionClass|string $interface): @tentative bool")
    boolean implementsInterface(Context ctx, Object of) {
        PhpClass other;
        if (of instanceof ReflectionClass reflection) {
            other = reflection.reflected;
        } else {
            other = ctx.classes().lookup((String) of, true);
            if (other == null) {
                throw ReflectionException.of(ctx, "Interface \"" + of + "\" does not exist");
            }
        }
        if (!other.isInterface()) {
            throw ReflectionException.of(ctx, other.name() + " is not an interface");
        }
        return reflected.isSubclassOf(other);
    }

    @PhpMethod("getExtension(): @tentative ?ReflectionExtension")
    PhpObject getExtension(Context ctx) {
        return reflected.declaration().extension() == null ? null : ReflectionExtension.of(ctx, reflected.declaration().extension());
    }

    @PhpMethod("getExtensionName(): @tentative string|false")
    Object getExtensionName() {
        return reflected.declaration().extension() == null ? (Object) false : reflected.declaration().extension();
    }

    @PhpMethod("inNamespace(): @tentative bool")
    boolean inNamespace() {
        return reflected.name().lastIndexOf('\\') > 0;
    }

    @PhpMethod("getNamespaceName(): @tentative string")
    String getNamespaceName() {
        return inNamespace() ? reflected.name().substring(0, reflected.name().lastIndexOf('\\')) : "";
    }

    @PhpMethod("getShortName(): @tentative string")
    String getShortName() {
        return inNamespace() ? reflected.name().substring(reflected.name().lastIndexOf('\\') + 1) : reflected.name();
    }

    @PhpMethod("getAttributes(?string $name = null, int $flags = 0): array")
    PhpArray getAttributes(Context ctx, String name, long flags) {
        return ReflectionAttributes.of(ctx, reflected.declaration().attributes(), 1, reflected, name, flags, "ReflectionClass");
    }
}
