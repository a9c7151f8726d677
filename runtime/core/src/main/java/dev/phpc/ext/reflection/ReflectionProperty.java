package dev.phpc.ext.reflection;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.Missing;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.declare.PhpClassConstant;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.declare.PhpProperty;
import dev.phpc.runtime.objects.AttributeDeclaration;
import dev.phpc.runtime.objects.Enums;
import dev.phpc.runtime.objects.HookedSlot;
import dev.phpc.runtime.objects.Initializer;
import dev.phpc.runtime.objects.Instantiation;
import dev.phpc.runtime.objects.LazyObjects;
import dev.phpc.runtime.objects.Modifiers;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.PropertyHooks;
import dev.phpc.runtime.objects.PropertyInfo;
import dev.phpc.runtime.objects.PropertyReads;
import dev.phpc.runtime.objects.PropertyWrites;
import dev.phpc.runtime.objects.Routine;
import dev.phpc.runtime.objects.StaticMembers;
import dev.phpc.runtime.objects.TypeConstraint;
import dev.phpc.runtime.objects.TypeNames;

import java.util.List;

/// A property.
@dev.phpc.runtime.declare.PhpClass("#[NotSerializable] #[NotCloneable] class ReflectionProperty implements Reflector")
public class ReflectionProperty extends PhpObject {
    @PhpClassConstant("IS_STATIC")
    static final long IS_STATIC = Modifiers.STATIC;
    @PhpClassConstant("IS_READONLY")
    static final long IS_READONLY = Modifiers.READONLY;
    @PhpClassConstant("IS_PUBLIC")
    static final long IS_PUBLIC = Modifiers.PUBLIC;
    @PhpClassConstant("IS_PROTECTED")
    static final long IS_PROTECTED = Modifiers.PROTECTED;
    @PhpClassConstant("IS_PRIVATE")
    static final long IS_PRIVATE = Modifiers.PRIVATE;
    @PhpClassConstant("IS_ABSTRACT")
    static final long IS_ABSTRACT = Modifiers.ABSTRACT;
    @PhpClassConstant("IS_PROTECTED_SET")
    static final long IS_PROTECTED_SET = Modifiers.PROTECTED_SET;
    @PhpClassConstant("IS_PRIVATE_SET")
    static final long IS_PRIVATE_SET = Modifiers.PRIVATE_SET;
    @PhpClassConstant("IS_VIRTUAL")
    static final long IS_VIRTUAL = Modifiers.VIRTUAL;
    @PhpClassConstant("IS_FINAL")
    static final long IS_FINAL = Modifiers.FINAL;

    @PhpProperty("public string $name")
    static final int NAME = 0;
    @PhpProperty("public string $class")
    static final int CLASS = 1;

    /// Null for a property that only an object has.
    PropertyInfo property;
    PhpClass reflected;
    private String name;

    public ReflectionProperty(PhpClass cls) {
        super(cls);
    }

    static PhpObject of(Context ctx, PropertyInfo property) {
        ReflectionProperty reflection = (ReflectionProperty) Instantiation.allocate(ctx, ctx.classes().builtin("reflectionproperty"));
        reflection.reflect(property, property.declaring, property.name);
        return reflection;
    }

    static PhpObject dynamic(Context ctx, PhpClass cls, String name) {
        ReflectionProperty reflection = (ReflectionProperty) Instantiation.allocate(ctx, ctx.classes().builtin("reflectionproperty"));
        reflection.reflect(null, cls, name);
        return reflection;
    }

    private void reflect(PropertyInfo property, PhpClass cls, String name) {
        this.property = property;
        this.reflected = cls;
        this.name = name;
        setSlot(NAME, name);
        setSlot(CLASS, cls.name());
    }

    @PhpMethod("private __clone(): void")
    void cloned() {
    }

    @PhpMethod("__construct(object|string $class, string $property)")
    void construct(Context ctx, Object of, String name) {
        PhpObject object = of instanceof PhpObject given ? given : null;
        PhpClass cls = object != null ? object.cls() : ReflectionClass.named(ctx, (String) of);
        PropertyInfo found = cls.property(name);
        if (found != null && !(found.has(Modifiers.PRIVATE) && found.declaring != cls)) {
            reflect(found, found.declaring, name);
        } else if (object != null && object.dynamic != null && object.dynamic.has(name)) {
            reflect(null, cls, name);
        } else {
            throw ClassContents.missingProperty(ctx, cls, name);
        }
    }

    @PhpMethod("__toString(): string")
    String string(Context ctx) {
        return property == null ? PropertyText.dynamic(name) + "\n" : PropertyText.of(ctx, property) + "\n";
    }

    @PhpMethod("getName(): @tentative string")
    String getName() {
        return name;
    }

    @PhpMethod("getMangledName(): string")
    String getMangledName() {
        return property == null ? name : property.mangledName();
    }

    @PhpMethod("getValue(?object $object = null): @tentative mixed")
    Object getValue(Context ctx, PhpObject object) {
        if (isStatic()) {
            reflected.prepare(ctx);
            return StaticMembers.read(ctx, property);
        }
        checkInstance(ctx, object, "getValue");
        return PropertyReads.get(ctx, object, name, reflected);
    }

    private void checkInstance(Context ctx, PhpObject object, String method) {
        if (object == null) {
            throw Errors.typeError(ctx, "ReflectionProperty::" + method + "(): Argument #1 ($object) must be provided for instance properties");
        }
        if (!object.cls().isSubclassOf(reflected)) {
            throw ReflectionException.of(ctx, "Given object is not an instance of the class this property was declared in");
        }
    }

    @PhpMethod("setValue(mixed $objectOrValue, mixed $value = UNKNOWN): @tentative void")
    void setValue(Context ctx, Object objectOrValue, Object value) {
        if (isStatic()) {
            reflected.prepare(ctx);
            if (value == Missing.ARGUMENT) {
                ctx.deprecated("Calling ReflectionProperty::setValue() with a single argument is deprecated");
            }
            StaticMembers.write(ctx, property, value == Missing.ARGUMENT ? objectOrValue : value, reflected, false);
            return;
        }
        if (!(objectOrValue instanceof PhpObject object)) {
            throw Errors.typeError(ctx, "ReflectionProperty::setValue(): Argument #1 ($objectOrValue) must be of type object, "
                    + TypeNames.of(objectOrValue) + " given");
        }
        PropertyWrites.set(ctx, object, name, value == Missing.ARGUMENT ? null : value, reflected, false);
    }

    @PhpMethod("getRawValue(object $object): mixed")
    Object getRawValue(Context ctx, PhpObject object) {
        checkRaw(ctx, object);
        return property != null && property.isHooked() ? PropertyHooks.backing(ctx, object, property)
                : PropertyReads.get(ctx, object, name, reflected);
    }

    private void checkRaw(Context ctx, PhpObject object) {
        if (isStatic()) {
            throw ReflectionException.of(ctx, "May not use getRawValue on static properties");
        }
        if (isVirtual()) {
            throw Errors.error(ctx, "Must not read from virtual property " + reflected.name() + "::$" + name);
        }
        checkInstance(ctx, object, "getRawValue");
    }

    @PhpMethod("setRawValue(object $object, mixed $value): void")
    void setRawValue(Context ctx, PhpObject object, Object value) {
        if (isStatic()) {
            throw ReflectionException.of(ctx, "May not use setRawValue on static properties");
        }
        if (isVirtual()) {
            throw Errors.error(ctx, "Must not write to virtual property " + reflected.name() + "::$" + name);
        }
        checkInstance(ctx, object, "setRawValue");
        if (property != null && property.isHooked()) {
            PropertyHooks.setBacking(ctx, object, property, value, false);
        } else {
            PropertyWrites.set(ctx, object, name, value, reflected, false);
        }
    }

    @PhpMethod("setRawValueWithoutLazyInitialization(object $object, mixed $value): void")
    void setRawValueWithoutLazyInitialization(Context ctx, PhpObject object, Object value) {
        checkLazyTarget(ctx, "setRawValueWithoutLazyInitialization");
        Object owned = value instanceof PhpArray array ? array.share() : value;
        LazyObjects.setWithoutInitialization(object, property,
                property.type == null ? owned : PropertyWrites.coerce(ctx, property, owned, false));
    }

    @PhpMethod("skipLazyInitialization(object $object): void")
    void skipLazyInitialization(Context ctx, PhpObject object) {
        checkLazyTarget(ctx, "skipLazyInitialization");
        LazyObjects.skip(object, property);
    }

    private void checkLazyTarget(Context ctx, String method) {
        String path = reflected.name() + "::$" + name;
        if (property == null) {
            throw ReflectionException.of(ctx, "Can not use " + method + " on dynamic property " + path);
        }
        if (isStatic()) {
            throw ReflectionException.of(ctx, "Can not use " + method + " on static property " + path);
        }
        if (isVirtual()) {
            throw ReflectionException.of(ctx, "Can not use " + method + " on virtual property " + path);
        }
    }

    @PhpMethod("isLazy(object $object): bool")
    boolean isLazy(PhpObject object) {
        return property != null && !isStatic() && LazyObjects.isLazy(object, property);
    }

    @PhpMethod("isInitialized(?object $object = null): @tentative bool")
    boolean isInitialized(Context ctx, PhpObject object) {
        if (isStatic()) {
            reflected.prepare(ctx);
            return property.statics.value != Slot.UNINITIALIZED;
        }
        checkInstance(ctx, object, "isInitialized");
        if (property == null) {
            return object.dynamic != null && object.dynamic.has(name);
        }
        if (isVirtual()) {
            return true;
        }
        Object raw = LazyObjects.initialize(ctx, object).getSlot(property.slot);
        Object content = raw instanceof HookedSlot slot ? slot.value : raw;
        return content != Slot.UNINITIALIZED && content != Slot.UNSET;
    }

    private boolean has(int flag) {
        return property != null && property.has(flag);
    }

    @PhpMethod("isPublic(): @tentative bool")
    boolean isPublic() {
        return property == null || property.isPublic();
    }

    @PhpMethod("isPrivate(): @tentative bool")
    boolean isPrivate() {
        return has(Modifiers.PRIVATE);
    }

    @PhpMethod("isProtected(): @tentative bool")
    boolean isProtected() {
        return has(Modifiers.PROTECTED);
    }

    @PhpMethod("isPrivateSet(): bool")
    boolean isPrivateSet() {
        return has(Modifiers.PRIVATE_SET);
    }

    @PhpMethod("isProtectedSet(): bool")
    boolean isProtectedSet() {
        return has(Modifiers.PROTECTED_SET);
    }

    @PhpMethod("isStatic(): @tentative bool")
    boolean isStatic() {
        return has(Modifiers.STATIC);
    }

    @PhpMethod("isReadOnly(): bool")
    boolean isReadOnly() {
        return has(Modifiers.READONLY);
    }

    @PhpMethod("isDefault(): @tentative bool")
    boolean isDefault() {
        return property != null;
    }

    @PhpMethod("isDynamic(): bool")
    boolean isDynamic() {
        return property == null;
    }

    @PhpMethod("isAbstract(): bool")
    boolean isAbstract() {
        return has(Modifiers.ABSTRACT);
    }

    @PhpMethod("isVirtual(): bool")
    boolean isVirtual() {
        return has(Modifiers.VIRTUAL);
    }

    @PhpMethod("isPromoted(): bool")
    boolean isPromoted() {
        return has(Modifiers.PROMOTED);
    }

    @PhpMethod("getModifiers(): @tentative int")
    long getModifiers() {
        int shown = Modifiers.VISIBILITY | Modifiers.STATIC | Modifiers.READONLY | Modifiers.ABSTRACT | Modifiers.FINAL | Modifiers.VIRTUAL
                | Modifiers.PROTECTED_SET | Modifiers.PRIVATE_SET;
        return property == null ? Modifiers.PUBLIC : property.flags & shown;
    }

    @PhpMethod("getDeclaringClass(): @tentative ReflectionClass")
    PhpObject getDeclaringClass(Context ctx) {
        return ReflectionClass.of(ctx, reflected);
    }

    @PhpMethod("getDocComment(): @tentative string|false")
    Object getDocComment() {
        return property == null || property.declaration.doc() == null ? (Object) false : property.declaration.doc();
    }

    @PhpMethod("#[\\Deprecated(since: '8.5', message: 'as it has no effect since PHP 8.1')] setAccessible(bool $accessible): @tentative void")
    void setAccessible(boolean accessible) {
    }

    @PhpMethod("getType(): @tentative ?ReflectionType")
    PhpObject getType(Context ctx) {
        return property == null ? null : ReflectionTypes.of(ctx, property.type);
    }

    @PhpMethod("getSettableType(): ?ReflectionType")
    PhpObject getSettableType(Context ctx) {
        if (property == null) {
            return null;
        }
        if (property.set != null && property.set.parameters().length > 0) {
            return ReflectionTypes.of(ctx, property.set.parameter(0).type());
        }
        return isVirtual() ? ReflectionTypes.of(ctx, TypeConstraint.of("never")) : getType(ctx);
    }

    @PhpMethod("hasType(): @tentative bool")
    boolean hasType() {
        return property != null && property.type != null;
    }

    @PhpMethod("hasDefaultValue(): bool")
    boolean hasDefaultValue() {
        return property != null && !isVirtual() && property.declaration.value() != Slot.UNINITIALIZED && !isPromoted();
    }

    @PhpMethod("getDefaultValue(): @tentative mixed")
    Object getDefaultValue(Context ctx) {
        Object value = hasDefaultValue() ? defaultOf(ctx, property) : null;
        return value == Slot.UNINITIALIZED ? null : Slot.value(value);
    }

    /// The declared default; for a typed property without one [Slot#UNINITIALIZED].
    static Object defaultOf(Context ctx, PropertyInfo property) {
        Object value = property.declaration.value();
        return value instanceof Initializer initializer ? initializer.evaluate(ctx, property.declaring) : value;
    }

    @PhpMethod("getAttributes(?string $name = null, int $flags = 0): array")
    PhpArray getAttributes(Context ctx, String attribute, long flags) {
        List<AttributeDeclaration> attributes = property == null ? List.of() : property.declaration.attributes();
        return ReflectionAttributes.of(ctx, attributes, 8, reflected, attribute, flags, "ReflectionProperty");
    }

    @PhpMethod("hasHooks(): bool")
    boolean hasHooks() {
        return property != null && property.isHooked();
    }

    @PhpMethod("getHooks(): array")
    PhpArray getHooks(Context ctx) {
        PhpArray hooks = new PhpArray();
        if (property != null && property.get != null) {
            hooks.put("get", ReflectionMethod.of(ctx, property.get, reflected));
        }
        if (property != null && property.set != null) {
            hooks.put("set", ReflectionMethod.of(ctx, property.set, reflected));
        }
        return hooks;
    }

    private Routine hook(PhpObject type) {
        return property == null ? null : Enums.name(type).equals("Get") ? property.get : property.set;
    }

    @PhpMethod("hasHook(PropertyHookType $type): bool")
    boolean hasHook(PhpObject type) {
        return hook(type) != null;
    }

    @PhpMethod("getHook(PropertyHookType $type): ?ReflectionMethod")
    PhpObject getHook(Context ctx, PhpObject type) {
        Routine hook = hook(type);
        return hook == null ? null : ReflectionMethod.of(ctx, hook, reflected);
    }

    @PhpMethod("isFinal(): bool")
    boolean isFinal() {
        return has(Modifiers.FINAL);
    }
}
