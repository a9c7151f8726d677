package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.resolve.FunctionNode;
import dev.phpc.compiler.syntax.Block;
import dev.phpc.compiler.syntax.Decl;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.Name;
import dev.phpc.compiler.syntax.Param;
import dev.phpc.compiler.syntax.PropertyHook;
import dev.phpc.compiler.syntax.Signature;
import dev.phpc.compiler.syntax.Stmt;
import dev.phpc.compiler.syntax.TypeNode;
import dev.phpc.runtime.link.CompiledUnit;
import dev.phpc.runtime.objects.ClassDeclaration;
import dev.phpc.runtime.objects.ConstantDeclaration;
import dev.phpc.runtime.objects.Modifiers;
import dev.phpc.runtime.objects.PropertyDeclaration;
import java.util.ArrayList;
import java.util.List;

/// A class, interface, trait or enum → its methods as entries of the unit, and code that builds its declaration.
final class ClassLowering {
    private static final Class<?> BUILDER = ClassDeclaration.Builder.class;

    private final UnitLowering unit;
    private final Decl.ClassLike cls;
    private final int number;
    private final Signatures signatures;
    private Code declaration;

    ClassLowering(UnitLowering unit, Decl.ClassLike cls, int number) {
        this.unit = unit;
        this.cls = cls;
        this.number = number;
        this.signatures = new Signatures(unit, this);
    }

    /// The class's number in its unit.
    int number() {
        return number;
    }

    Code declaration() {
        return declaration;
    }

    /// Null for an anonymous class, whose name is made at run time.
    String name() {
        return cls.name() == null ? null : cls.name().resolved();
    }

    String writtenName() {
        return cls.name() == null ? anonymousPrefix() + "@anonymous" : cls.name().resolved();
    }

    /// How stack traces look the class up: empty where only the receiver knows it.
    String frameName() {
        return cls.name() == null ? "" : cls.name().resolved();
    }

    boolean isTrait() {
        return cls.kind() == Decl.ClassKind.TRAIT;
    }

    String traitName() {
        return isTrait() ? name() : null;
    }

    /// The class that this request made of the declaration.
    Code linkedClass(Code ctx) {
        return RuntimeCalls.call(CompiledUnit.class, "linkedClass", ctx, unit.index(), Coerce.jvmInt(number));
    }

    /// A declared instance property whose slot is known: its number, its declared type, and whether code of this class may write it at will.
    record Field(int slot, TypeNode type, boolean writable) { }

    /// The slot of a property of this class; known only where nothing is inherited and nothing has hooks. Null for all others.
    Field field(String name) {
        if (cls.parent() != null || cls.kind() != Decl.ClassKind.CLASS) {
            return null;
        }
        int slot = 0;
        for (Decl.Member member : cls.members()) {
            switch (member) {
                case Decl.Property property when property.modifiers().isStatic() -> { }
                case Decl.Property property -> {
                    if (property.name().text().equals(name)) {
                        return property.hooks().isEmpty() ? new Field(slot, property.type(), !isReadonly(property.modifiers())) : null;
                    }
                    slot++;
                }
                case Decl.Method method -> {
                    for (Param param : method.signature().params()) {
                        if (param.isPromoted()) {
                            if (param.name().text().equals(name)) {
                                return param.hooks().isEmpty() && param.defaultValue() == null ? new Field(slot, param.type(), !isReadonly(param.modifiers())) : null;
                            }
                            slot++;
                        }
                    }
                }
                default -> { }
            }
        }
        return null;
    }

    private boolean isReadonly(dev.phpc.compiler.syntax.Modifiers modifiers) {
        return modifiers.isReadonly() || cls.modifiers().isReadonly();
    }

    /// The method of this class that a call on `$this` surely reaches: private, or not to be overridden. Null if there is none.
    FunctionNode fixedMethod(String name) {
        for (Decl.Member member : cls.members()) {
            if (member instanceof Decl.Method method && method.name().text().equalsIgnoreCase(name)) {
                boolean fixed = method.modifiers().isPrivate() || method.modifiers().isFinal() || cls.modifiers().isFinal() || cls.name() == null;
                return fixed && !method.modifiers().isStatic() && method.body() != null ? unit.resolved(method) : null;
            }
        }
        return null;
    }

    /// Makes the bodies of methods known, so that calls of them can be lowered.
    void prepareMethods() {
        for (Decl.Member member : cls.members()) {
            if (member instanceof Decl.Method method && method.body() != null) {
                unit.prepare(this, unit.resolved(method), method.modifiers().isStatic() ? BodyKind.STATIC_METHOD : BodyKind.METHOD, method.name().text());
            }
        }
    }

    void lower() {
        prepareMethods();
        Code code = RuntimeCalls.call(ClassDeclaration.class, "builder", Coerce.string(declaredName()), Coerce.jvmInt(flags()));
        if (cls.parent() != null) {
            code = RuntimeCalls.call(BUILDER, "parent", code, Coerce.string(cls.parent().resolved()));
        }
        for (Name name : cls.interfaces()) {
            code = RuntimeCalls.call(BUILDER, "implement", code, Coerce.string(name.resolved()));
        }
        if (cls.backingType() != null) {
            code = RuntimeCalls.call(BUILDER, "backedBy", code, Coerce.string(Signatures.type(cls.backingType())));
        }
        code = RuntimeCalls.call(BUILDER, "position", code, Coerce.string(unit.path()), Coerce.jvmInt(cls.span().line()), Coerce.jvmInt(unit.lastLine(cls)));
        if (cls.docComment() != null) {
            code = RuntimeCalls.call(BUILDER, "doc", code, Coerce.string(cls.docComment()));
        }
        code = signatures.attributes(BUILDER, "attribute", code, cls.attributes());
        for (Decl.Member member : cls.members()) {
            code = member(code, member);
        }
        declaration = RuntimeCalls.call(BUILDER, "build", code);
    }

    /// `Parent@anonymous`, then a byte 0 and what makes the name unique.
    private String declaredName() {
        return cls.name() != null ? cls.name().resolved()
            : anonymousPrefix() + "@anonymous\0" + unit.path() + ":" + cls.span().line() + "$" + Integer.toHexString(number);
    }

    private String anonymousPrefix() {
        return cls.parent() != null ? cls.parent().resolved() : !cls.interfaces().isEmpty() ? cls.interfaces().getFirst().resolved() : "class";
    }

    private int flags() {
        int written = cls.modifiers().bits();
        int flags = Modifiers.SLOTS_IN_ARRAY | written & (Modifiers.FINAL | Modifiers.ABSTRACT);
        flags |= cls.modifiers().isReadonly() ? Modifiers.READONLY_CLASS : 0;
        flags |= cls.name() == null ? Modifiers.ANONYMOUS : 0;
        return flags | switch (cls.kind()) {
            case CLASS -> 0;
            case INTERFACE -> Modifiers.INTERFACE;
            case TRAIT -> Modifiers.TRAIT;
            case ENUM -> Modifiers.ENUM | Modifiers.FINAL;
        };
    }

    private Code member(Code code, Decl.Member member) {
        return switch (member) {
            case Decl.Property property -> RuntimeCalls.call(BUILDER, "property", code, property(property));
            case Decl.ClassConstant constant -> RuntimeCalls.call(BUILDER, "constant", code, constant(constant));
            case Decl.EnumCase enumCase -> RuntimeCalls.call(BUILDER, "constant", code, enumCase(enumCase));
            case Decl.Method method -> method(code, method);
            case Decl.TraitUse use -> traitUse(code, use);
        };
    }

    private Code property(Decl.Property property) {
        int flags = memberFlags(property.modifiers().bits());
        flags |= cls.modifiers().isReadonly() && !property.modifiers().isStatic() ? Modifiers.READONLY : 0;
        flags |= HookedProperties.isVirtual(property.hooks(), property.name().text()) ? Modifiers.VIRTUAL : 0;
        String type = property.type() == null ? null : Signatures.type(property.type());
        Code code = RuntimeCalls.call(PropertyDeclaration.class, "of", Coerce.string(property.name().text()), new Code.Constant(type, JvmType.STRING), Coerce.jvmInt(flags));
        if (property.defaultValue() != null) {
            code = RuntimeCalls.call(PropertyDeclaration.class, "withDefault", code, signatures.value(property.defaultValue()));
        }
        return hooksAndExtras(code, property.hooks(), property.name().text(), property.type(), property.docComment(), property.attributes());
    }

    private Code hooksAndExtras(Code start, List<PropertyHook> hooks, String name, TypeNode type, String doc, List<dev.phpc.compiler.syntax.AttributeGroup> attributes) {
        Code code = start;
        for (PropertyHook hook : hooks) {
            code = RuntimeCalls.call(PropertyDeclaration.class, hook.isGet() ? "withGet" : "withSet", code, hook(hook, name, type));
        }
        if (doc != null) {
            code = RuntimeCalls.call(PropertyDeclaration.class, "withDoc", code, Coerce.string(doc));
        }
        return signatures.attributes(PropertyDeclaration.class, code, attributes);
    }

    private Code hook(PropertyHook hook, String property, TypeNode type) {
        int id = unit.reserveEntry();
        FunctionNode function = unit.resolved(hook);
        String name = "$" + property + "::" + hook.name().text().toLowerCase(java.util.Locale.ROOT);
        UnitClass.Invocation invocation = null;
        if (!hook.isAbstract()) {
            BodyLowering lowering = new BodyLowering(unit, this, function, BodyKind.METHOD, "hook").entry(id);
            lowering.body().hookedProperty(property);
            unit.add(hook.body() != null ? lowering.method(hook.body(), name) : lowering.expressionBody(hook.isGet() ? hook.expression() : backing(hook, property), name));
            invocation = lowering.invocation();
        }
        int flags = Modifiers.PUBLIC | memberFlags(hook.modifiers().bits()) | (hook.isAbstract() ? Modifiers.ABSTRACT : 0);
        List<Param> params = hook.isGet() || hook.params() != null ? function.parameters() : List.of(FunctionNode.implicitValue(hook, type));
        Signature signature = new Signature(hook.byReference(), params, hook.isGet() ? type : null);
        unit.setEntry(id, new UnitClass.Entry(orAbstract(invocation), signatures.routine(id, name, flags, hook.attributes(), signature, function, hook, hook.docComment())));
        return RuntimeCalls.call(CompiledUnit.class, "routine", unit.instance(), Coerce.jvmInt(id));
    }

    /// `set => expression` assigns to the backing value.
    private static Expr backing(PropertyHook hook, String property) {
        Expr self = new Expr.Variable(-1, hook.span(), "this");
        Expr place = new Expr.PropertyFetch(-1, hook.span(), self, new dev.phpc.compiler.syntax.MemberName.Fixed(-1, hook.span(), property), false);
        return new Expr.Assign(-1, hook.span(), place, hook.expression());
    }

    private static UnitClass.Invocation orAbstract(UnitClass.Invocation invocation) {
        return invocation != null ? invocation : (ctx, _, _) -> RuntimeCalls.call(dev.phpc.runtime.link.Constructs.class, "abstractCalled", new Code.Load(ctx));
    }

    private static int memberFlags(int bits) {
        int flags = bits & (Modifiers.VISIBILITY | Modifiers.SET_VISIBILITY | Modifiers.STATIC | Modifiers.FINAL | Modifiers.ABSTRACT | Modifiers.READONLY);
        return (flags & Modifiers.VISIBILITY) == 0 ? flags | Modifiers.PUBLIC | Modifiers.IMPLICIT_VISIBILITY : flags;
    }

    private Code constant(Decl.ClassConstant constant) {
        Code code = RuntimeCalls.call(ConstantDeclaration.class, "of", Coerce.string(constant.name().text()), Coerce.jvmInt(memberFlags(constant.modifiers().bits())),
            signatures.value(constant.value()));
        if (constant.type() != null) {
            code = RuntimeCalls.call(ConstantDeclaration.class, "withType", code, Coerce.string(Signatures.type(constant.type())));
        }
        if (constant.docComment() != null) {
            code = RuntimeCalls.call(ConstantDeclaration.class, "withDoc", code, Coerce.string(constant.docComment()));
        }
        return signatures.attributes(ConstantDeclaration.class, code, constant.attributes());
    }

    private Code enumCase(Decl.EnumCase enumCase) {
        Code value = enumCase.value() == null ? Coerce.NULL : signatures.value(enumCase.value());
        Code code = RuntimeCalls.call(ConstantDeclaration.class, "enumCase", Coerce.string(enumCase.name().text()), value);
        if (enumCase.docComment() != null) {
            code = RuntimeCalls.call(ConstantDeclaration.class, "withDoc", code, Coerce.string(enumCase.docComment()));
        }
        return signatures.attributes(ConstantDeclaration.class, code, enumCase.attributes());
    }

    private Code method(Code builder, Decl.Method method) {
        Code code = builder;
        boolean isStatic = method.modifiers().isStatic();
        for (Param param : method.signature().params()) {
            if (param.isPromoted()) {
                code = RuntimeCalls.call(BUILDER, "property", code, promoted(param));
            }
        }
        FunctionNode function = unit.resolved(method);
        String name = method.name().text();
        UnitClass.Invocation invocation = null;
        int id;
        if (method.body() == null) {
            id = unit.reserveEntry();
        } else {
            BodyLowering lowering = unit.prepare(this, function, isStatic ? BodyKind.STATIC_METHOD : BodyKind.METHOD, name);
            id = lowering.entry();
            unit.add(lowering.method(withPromotions(method), name));
            invocation = lowering.invocation();
        }
        int flags = memberFlags(method.modifiers().bits()) | (method.body() == null ? Modifiers.ABSTRACT : 0);
        unit.setEntry(id, new UnitClass.Entry(orAbstract(invocation),
            signatures.routine(id, name, flags, method.attributes(), method.signature(), function, method, method.docComment())));
        return RuntimeCalls.call(BUILDER, "method", code, RuntimeCalls.call(CompiledUnit.class, "routine", unit.instance(), Coerce.jvmInt(id)));
    }

    private Code promoted(Param param) {
        int flags = memberFlags(param.modifiers().bits()) | Modifiers.PROMOTED;
        flags |= cls.modifiers().isReadonly() ? Modifiers.READONLY : 0;
        flags |= HookedProperties.isVirtual(param.hooks(), param.name().text()) ? Modifiers.VIRTUAL : 0;
        String type = param.type() == null ? null : signatures.parameterType(param);
        Code code = RuntimeCalls.call(PropertyDeclaration.class, "of", Coerce.string(param.name().text()), new Code.Constant(type, JvmType.STRING), Coerce.jvmInt(flags));
        return hooksAndExtras(code, param.hooks(), param.name().text(), param.type(), param.docComment(), param.attributes());
    }

    /// `__construct(public $x) { … }` → `$this->x = $x;` first.
    private static Block withPromotions(Decl.Method method) {
        List<Stmt> statements = new ArrayList<>();
        for (Param param : method.signature().params()) {
            if (param.isPromoted()) {
                var span = param.span();
                Expr self = new Expr.Variable(-1, span, "this");
                Expr place = new Expr.PropertyFetch(-1, span, self, new dev.phpc.compiler.syntax.MemberName.Fixed(-1, span, param.name().text()), false);
                Expr value = new Expr.Variable(-1, span, param.name().text());
                statements.add(new Stmt.ExpressionStatement(-1, span, param.byReference() ? new Expr.AssignReference(-1, span, place, value)
                    : new Expr.Assign(-1, span, place, value)));
            }
        }
        if (statements.isEmpty()) {
            return method.body();
        }
        statements.addAll(method.body().statements());
        return new Block(method.body().id(), method.body().span(), statements);
    }

    private Code traitUse(Code builder, Decl.TraitUse use) {
        Code code = builder;
        for (Name trait : use.traits()) {
            code = RuntimeCalls.call(BUILDER, "use", code, Coerce.string(trait.resolved()));
        }
        for (Decl.TraitRule rule : use.rules()) {
            code = switch (rule) {
                case Decl.Precedence precedence -> RuntimeCalls.call(BUILDER, "insteadOf", code, Coerce.string(precedence.trait().resolved()),
                    Coerce.string(precedence.method().text()),
                    new Code.NewArray(JvmType.STRING, precedence.insteadOf().stream().map(name -> Coerce.string(name.resolved())).toList()));
                case Decl.Alias alias -> RuntimeCalls.call(BUILDER, "alias", code,
                    new Code.Constant(alias.trait() == null ? null : alias.trait().resolved(), JvmType.STRING), Coerce.string(alias.method().text()),
                    Coerce.jvmInt(alias.modifiers().bits()), new Code.Constant(alias.alias() == null ? null : alias.alias().text(), JvmType.STRING));
            };
        }
        return code;
    }
}
