package dev.phpc.ext.reflection;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpClassConstant;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.declare.PhpProperty;
import dev.phpc.runtime.objects.ClassConstant;
import dev.phpc.runtime.objects.Instantiation;
import dev.phpc.runtime.objects.Modifiers;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;

/// A class constant or enum case.
@dev.phpc.runtime.declare.PhpClass("#[NotSerializable] #[NotCloneable] class ReflectionClassConstant implements Reflector")
public class ReflectionClassConstant extends PhpObject {
    @PhpClassConstant("IS_PUBLIC")
    static final long IS_PUBLIC = Modifiers.PUBLIC;
    @PhpClassConstant("IS_PROTECTED")
    static final long IS_PROTECTED = Modifiers.PROTECTED;
    @PhpClassConstant("IS_PRIVATE")
    static final long IS_PRIVATE = Modifiers.PRIVATE;
    @PhpClassConstant("IS_FINAL")
    static final long IS_FINAL = Modifiers.FINAL;

    @PhpProperty("public string $name")
    static final int NAME = 0;
    @PhpProperty("public string $class")
    static final int CLASS = 1;

    ClassConstant constant;

    public ReflectionClassConstant(PhpClass cls) {
        super(cls);
    }

    static PhpObject of(Context ctx, ClassConstant constant) {
        return of(ctx, constant, "reflectionclassconstant");
    }

    static PhpObject of(Context ctx, ClassConstant constant, String as) {
        ReflectionClassConstant reflection = (ReflectionClassConstant) Instantiation.allocate(ctx, ctx.classes().builtin(as));
        reflection.reflect(constant);
        return reflection;
    }

    private void reflect(ClassConstant constant) {
        this.constant = constant;
        setSlot(NAME, constant.name);
        setSlot(CLASS, constant.declaring.name());
    }

    @PhpMethod("private __clone(): void")
    void cloned() {
    }

    @PhpMethod("__construct(object|string $class, string $constant)")
    void construct(Context ctx, Object of, String name) {
        PhpClass cls = of instanceof PhpObject object ? object.cls() : ReflectionClass.named(ctx, (String) of);
        ClassConstant found = cls.constant(name);
        if (found == null) {
            throw ReflectionException.of(ctx, "Constant " + cls.name() + "::" + name + " does not exist");
        }
        reflect(found);
    }

    @PhpMethod("__toString(): string")
    String string(Context ctx) {
        String doc = constant.declaration.doc() == null ? "" : constant.declaration.doc() + "\n";
        return doc + PropertyText.of(ctx, constant) + "\n";
    }

    @PhpMethod("getName(): @tentative string")
    String getName() {
        return constant.name;
    }

    @PhpMethod("getValue(): @tentative mixed")
    Object getValue(Context ctx) {
        return constant.value(ctx);
    }

    @PhpMethod("isPublic(): @tentative bool")
    boolean isPublic() {
        return !Modifiers.has(constant.flags, Modifiers.PRIVATE | Modifiers.PROTECTED);
    }

    @PhpMethod("isPrivate(): @tentative bool")
    boolean isPrivate() {
        return Modifiers.has(constant.flags, Modifiers.PRIVATE);
    }

    @PhpMethod("isProtected(): @tentative bool")
    boolean isProtected() {
        return Modifiers.has(constant.flags, Modifiers.PROTECTED);
    }

    @PhpMethod("isFinal(): bool")
    boolean isFinal() {
        return Modifiers.has(constant.flags, Modifiers.FINAL);
    }

    @PhpMethod("getModifiers(): @tentative int")
    long getModifiers() {
        int flags = constant.flags & (Modifiers.VISIBILITY | Modifiers.FINAL);
        return Modifiers.has(flags, Modifiers.VISIBILITY) ? flags : flags | Modifiers.PUBLIC;
    }

    @PhpMethod("getDeclaringClass(): @tentative ReflectionClass")
    PhpObject getDeclaringClass(Context ctx) {
        return ReflectionClass.of(ctx, constant.declaring);
    }

    @PhpMethod("getDocComment(): @tentative string|false")
    Object getDocComment() {
        return constant.declaration.doc() == null ? (Object) false : constant.declaration.doc();
    }

    @PhpMethod("getAttributes(?string $name = null, int $flags = 0): array")
    PhpArray getAttributes(Context ctx, String name, long flags) {
        return ReflectionAttributes.of(ctx, constant.declaration.attributes(), 16, constant.declaring, name, flags, "ReflectionClassConstant");
    }

    @PhpMethod("isEnumCase(): bool")
    boolean isEnumCase() {
        return constant.isCase();
    }

    @PhpMethod("isDeprecated(): bool")
    boolean isDeprecated() {
        return constant.declaration.attributes().stream().anyMatch(attribute -> attribute.lowerName().equals("deprecated"));
    }

    @PhpMethod("hasType(): bool")
    boolean hasType() {
        return constant.declaration.type() != null;
    }

    @PhpMethod("getType(): ?ReflectionType")
    PhpObject getType(Context ctx) {
        return ReflectionTypes.of(ctx, constant.declaration.type());
    }
}
