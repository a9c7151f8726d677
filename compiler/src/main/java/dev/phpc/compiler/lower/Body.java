package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Local;
import dev.phpc.compiler.resolve.FunctionNode;
import dev.phpc.compiler.resolve.VariableFacts;
import dev.phpc.compiler.types.PhpType;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.link.CompiledUnit;
import dev.phpc.runtime.link.Scope;
import dev.phpc.runtime.link.Unboxed;
import dev.phpc.runtime.link.Variables;
import dev.phpc.runtime.objects.Closure;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.ReferenceLifetimes;
import dev.phpc.runtime.objects.Routine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// The function whose body is being lowered: its context, receiver and variables.
final class Body {
    private final UnitLowering unit;
    private final ClassLowering cls;
    private final FunctionNode function;
    private final BodyKind kind;
    private final JvmType returnType;
    private final Local ctx = new Local(null, JvmType.CONTEXT);
    private final Local receiver;
    private final Local scope;
    private final Map<String, Storage> variables = new LinkedHashMap<>();
    private final List<Local> early = new ArrayList<>();
    private final Local hiddenRoutine;
    private String hookedProperty;
    private FunctionNode defaultOf;
    private boolean inConstant;
    private Local arguments;
    private GeneratorBody generator;
    private final LifetimeCode lifetimes;
    private int entry = -1;

    Body(UnitLowering unit, ClassLowering cls, FunctionNode function, BodyKind kind, JvmType returnType) {
        this.unit = unit;
        this.cls = cls;
        this.function = function;
        this.kind = kind;
        this.returnType = returnType;
        this.receiver = switch (kind) {
            case FILE -> new Local(null, JvmType.of(Scope.class));
            case FUNCTION -> null;
            case METHOD -> new Local("this", JvmType.PHP_OBJECT);
            case STATIC_METHOD, INITIALIZER -> new Local(null, JvmType.PHP_CLASS);
            case CLOSURE -> new Local(null, JvmType.CLOSURE);
        };
        this.lifetimes = new LifetimeCode(this);
        boolean inTrait = cls != null && cls.isTrait() && (kind == BodyKind.METHOD || kind == BodyKind.STATIC_METHOD);
        this.hiddenRoutine = inTrait ? new Local(null, Calls.ROUTINE) : null;
        boolean dynamic = function != null && function.facts() != null && function.facts().isDynamic();
        this.scope = kind == BodyKind.FILE ? receiver : dynamic ? new Local(null, JvmType.of(Scope.class)) : null;
    }

    UnitLowering unit() {
        return unit;
    }

    /// The class in which this is written, or null.
    ClassLowering cls() {
        return cls;
    }

    FunctionNode function() {
        return function;
    }

    BodyKind kind() {
        return kind;
    }

    JvmType returnType() {
        return returnType;
    }

    boolean isGenerator() {
        return function != null && function.facts() != null && function.facts().isGenerator();
    }

    boolean returnsReference() {
        return function != null && function.returnsReference();
    }

    /// The JVM parameters that every body of this kind has.
    List<Local> leadingParameters() {
        return receiver == null ? List.of(ctx) : List.of(ctx, receiver);
    }

    Code context() {
        return new Code.Load(ctx);
    }

    Local contextLocal() {
        return ctx;
    }

    Local receiverLocal() {
        return receiver;
    }

    /// The scope of variables that are reached by name; null in functions that have none.
    Code scope() {
        return scope == null ? null : new Code.Load(scope);
    }

    boolean isDynamic() {
        return scope != null;
    }

    /// Makes the scope of a dynamic function.
    List<Code> enterScope() {
        return scope == null || scope == receiver ? List.of()
            : List.of(new Code.Store(scope, RuntimeCalls.call(Scope.class, "inside", maybeThis(), scopeClass(), calledClass())));
    }

    /// All arguments as they came, in functions that use `func_get_args`.
    Local arguments() {
        return arguments;
    }

    void arguments(Local arguments) {
        this.arguments = arguments;
    }

    /// Where the variable lives; a name that the facts do not know is a temporary of the compiler's own.
    Storage storage(String name) {
        Storage storage = variables.get(name);
        if (storage == null) {
            storage = newStorage(name);
            variables.put(name, storage);
        }
        return storage;
    }

    Map<String, Storage> variables() {
        return variables;
    }

    private Storage newStorage(String name) {
        if (name.equals("this")) {
            return new Storage.This();
        }
        VariableFacts facts = function == null || function.facts() == null ? null : function.facts().variable(name);
        if (facts == null) {
            return scope != null && !name.startsWith(" ") ? new Storage.Named(name) : plain(name, PhpType.MIXED, null);
        }
        return switch (facts.storage()) {
            case PLAIN -> plain(name, unit.types().variable(function, name), facts);
            case REFERENCE -> new Storage.Cell(new Local(name, JvmType.REF));
            case SCOPE -> new Storage.Named(name);
            case SUPERGLOBAL -> new Storage.Superglobal(name);
        };
    }

    private Storage plain(String name, PhpType type, VariableFacts facts) {
        if (facts != null && !isGenerator() && !isParameter(name) && (isNumberMostly(type) || isCounted(type, name))) {
            return new Storage.Number(new Local(name, JvmType.OBJECT), Local.temporary(JvmType.LONG), Local.temporary(JvmType.DOUBLE), type.mayBeUndefined());
        }
        JvmType carrier = type.mayBeUndefined() ? JvmType.OBJECT : Carriers.of(type);
        boolean growable = carrier.equals(JvmType.OBJECT) || carrier.equals(JvmType.STRING);
        boolean borrowed = facts != null && facts.isParameter() && facts.written() && Coerce.mayBeArray(carrier);
        growable = growable && unit.isAppended(function, name);
        return new Storage.Plain(new Local(name, growable ? JvmType.OBJECT : carrier), type.mayBeUndefined() || facts == null, growable,
            borrowed ? new Local(null, JvmType.BOOLEAN) : null);
    }

    /// Something with which the function counts, whatever else it may be.
    private boolean isCounted(PhpType type, String name) {
        boolean mayBeNumber = type.mayBeInt() || type.mayBeFloat();
        return mayBeNumber && Carriers.of(type).equals(JvmType.OBJECT) && !(type.mayBeObject() && unit.countsObjects()) && !unit.isAppended(function, name)
            && unit.isCounted(function, name);
    }

    /// Numbers of which it is not certain what they are.
    static boolean isNumberMostly(PhpType type) {
        boolean mayBeNumber = type.mayBeInt() || type.mayBeFloat();
        boolean mayBeOther = type.mayBeString() || type.mayBeArray() || type.mayBeObject() || type.mayBeResource();
        return mayBeNumber && !mayBeOther && (type.mayBeUndefined() || Carriers.of(type).equals(JvmType.OBJECT));
    }

    // Reading variables

    Code read(Storage.Number number, String name) {
        return number.mayBeUnset() ? RuntimeCalls.call(Variables.class, "read", context(), boxed(number), Coerce.string(name)) : boxed(number);
    }

    /// What a slot of type Object would hold.
    Code boxed(Storage.Number number) {
        return RuntimeCalls.call(Unboxed.class, "box", new Code.Load(number.slot()), new Code.Load(number.ints()), new Code.Load(number.floats()));
    }

    Code read(Storage.Plain plain, String name) {
        Code load = new Code.Load(plain.local());
        if (!plain.local().type().equals(JvmType.OBJECT)) {
            return load;
        }
        if (plain.mayBeUnset()) {
            return RuntimeCalls.call(Variables.class, "read", context(), load, Coerce.string(name));
        }
        return plain.growable() ? RuntimeCalls.call(Variables.class, "quiet", load) : load;
    }

    Code read(Storage.Cell cell, String name) {
        return RuntimeCalls.call(Variables.class, "readCell", context(), new Code.Load(cell.local()), Coerce.string(name));
    }

    Code quiet(String name) {
        return switch (storage(name)) {
            case Storage.Plain plain -> plain.growable() || plain.mayBeUnset() && plain.local().type().equals(JvmType.OBJECT)
                ? RuntimeCalls.call(Variables.class, "quiet", new Code.Load(plain.local())) : new Code.Load(plain.local());
            case Storage.Number number -> number.mayBeUnset() ? RuntimeCalls.call(Variables.class, "quiet", boxed(number)) : boxed(number);
            case Storage.Cell cell -> RuntimeCalls.call(Variables.class, "quietCell", new Code.Load(cell.local()));
            case Storage.Named named -> RuntimeCalls.call(Scope.class, "quiet", scope(), Coerce.string(named.name()));
            case Storage.Superglobal global -> RuntimeCalls.call(Scope.class, "superglobal", context(), Coerce.string(global.name()));
            case Storage.This _ -> maybeThis();
        };
    }

    /// A temporary that the JVM has to see assigned on every way to its uses: it gets a value when the body is entered.
    Local early(JvmType type) {
        Local local = Local.temporary(type);
        early.add(local);
        return local;
    }

    /// The states in which variables begin: parameters excepted, they are undefined.
    List<Code> initialStates(java.util.Set<String> parameters) {
        List<Code> states = new ArrayList<>();
        early.forEach(local -> states.add(new Code.Store(local, initial(local.type()))));
        variables.forEach((name, storage) -> {
            switch (storage) {
                case Storage.Plain plain when !parameters.contains(name) -> states.add(new Code.Store(plain.local(), initial(plain.local().type())));
                case Storage.Number number -> List.of(number.slot(), number.ints(), number.floats()).forEach(local ->
                    states.add(new Code.Store(local, initial(local.type()))));
                case Storage.Cell cell when !parameters.contains(name) -> states.add(new Code.Store(cell.local(), new Code.Constant(null, JvmType.REF)));
                default -> { }
            }
        });
        return states;
    }

    static Code initial(JvmType type) {
        return switch (type.descriptor()) {
            case "J" -> Coerce.integer(0);
            case "D" -> Coerce.number(0);
            case "Z" -> Coerce.FALSE;
            case "I" -> Coerce.jvmInt(0);
            case "Ljava/lang/Object;" -> RuntimeCalls.field(Slot.class, "UNSET");
            case "Ldev/phpc/runtime/PhpArray;" -> RuntimeCalls.field(PhpArray.class, "EMPTY");
            case "Ljava/lang/String;" -> Coerce.string("");
            default -> new Code.Constant(null, type);
        };
    }

    // The class context

    /// `$this`, or an error where nothing is bound.
    Code thisObject() {
        return switch (kind) {
            case METHOD -> new Code.Load(receiver);
            case CLOSURE, FILE -> RuntimeCalls.call(Variables.class, "bound", context(), maybeThis());
            default -> RuntimeCalls.call(Variables.class, "bound", context(), new Code.Constant(null, JvmType.PHP_OBJECT));
        };
    }

    /// `$this`, or null.
    Code maybeThis() {
        return switch (kind) {
            case METHOD -> new Code.Load(receiver);
            case CLOSURE -> new Code.GetField(internal(Closure.class), "boundThis", JvmType.PHP_OBJECT, new Code.Load(receiver));
            case FILE -> new Code.GetField(internal(Scope.class), "self", JvmType.PHP_OBJECT, new Code.Load(receiver));
            default -> new Code.Constant(null, JvmType.PHP_OBJECT);
        };
    }

    /// The class whose members this code may reach (`self`), or null.
    Code scopeClass() {
        return switch (kind) {
            case CLOSURE -> new Code.GetField(internal(Closure.class), "scope", JvmType.PHP_CLASS, new Code.Load(receiver));
            case FILE -> new Code.GetField(internal(Scope.class), "scopeClass", JvmType.PHP_CLASS, new Code.Load(receiver));
            case INITIALIZER -> new Code.Load(receiver);
            case METHOD, STATIC_METHOD -> hiddenRoutine != null ? RuntimeCalls.call(Routine.class, "declaringClass", new Code.Load(hiddenRoutine)) : cls.linkedClass(context());
            case FUNCTION -> new Code.Constant(null, JvmType.PHP_CLASS);
        };
    }

    /// The class that `static` means, or null.
    Code calledClass() {
        return switch (kind) {
            case METHOD -> new Code.GetField(internal(PhpObject.class), "cls", JvmType.PHP_CLASS, new Code.Load(receiver));
            case STATIC_METHOD, INITIALIZER -> new Code.Load(receiver);
            case CLOSURE -> RuntimeCalls.call(Variables.class, "calledClass", new Code.Load(receiver));
            case FILE -> new Code.GetField(internal(Scope.class), "calledClass", JvmType.PHP_CLASS, new Code.Load(receiver));
            case FUNCTION -> new Code.Constant(null, JvmType.PHP_CLASS);
        };
    }

    /// The local with the class that a trait's method was taken into; null elsewhere.
    Local hiddenRoutine() {
        return hiddenRoutine;
    }

    /// Does `self` surely mean a class?
    boolean hasFixedScope() {
        return kind == BodyKind.METHOD || kind == BodyKind.STATIC_METHOD;
    }

    /// The function whose name magic constants mean: that whose default an initializer is, too.
    FunctionNode namedFunction() {
        return function == null ? defaultOf : function;
    }

    void defaultOf(FunctionNode owner) {
        defaultOf = owner;
    }

    /// Is a constant expression being lowered?
    boolean isInConstant() {
        return inConstant || kind == BodyKind.INITIALIZER;
    }

    void inConstant(boolean inConstant) {
        this.inConstant = inConstant;
    }

    /// The property whose hook this is, or null.
    String hookedProperty() {
        return hookedProperty;
    }

    void hookedProperty(String property) {
        hookedProperty = property;
    }

    boolean isParameter(String name) {
        VariableFacts facts = function == null ? null : function.facts().variable(name);
        return facts == null || facts.isParameter() || facts.captured() && kind == BodyKind.CLOSURE;
    }

    /// The number under which the unit's dispatcher calls this body.
    void entry(int id) {
        entry = id;
    }

    int entry() {
        return entry;
    }

    /// The routine of this body.
    Code routine() {
        return RuntimeCalls.call(CompiledUnit.class, "routine", unit.instance(), Coerce.jvmInt(entry));
    }

    /// What this body does for the sake of destructors.
    LifetimeCode lifetimes() {
        return lifetimes;
    }

    /// Present in generators.
    GeneratorBody generator() {
        return generator;
    }

    void generator(GeneratorBody generator) {
        this.generator = generator;
    }

    /// Is the code certainly outside of every class, so that `self` and `parent` mean nothing?
    boolean isOutsideClasses() {
        return kind == BodyKind.FUNCTION;
    }

    static String internal(Class<?> type) {
        return type.getName().replace('.', '/');
    }

    /// A cell for the variable of a by-reference use.
    /// `cell = value`
    Code assign(Code cell, Code value) {
        return unit.strictTypes() ? RuntimeCalls.call(Ref.class, "set", cell, value, Coerce.TRUE) : RuntimeCalls.call(Ref.class, "set", cell, value);
    }

    /// A write within the content of a cell.
    Code change(Code cell, UnaryOperator<Code> change) {
        Local ref = Local.temporary(JvmType.REF);
        Local before = Local.temporary(JvmType.OBJECT);
        return new Code.Block(List.of(new Code.Store(ref, cell), new Code.Store(before, RuntimeCalls.call(Ref.class, "get", new Code.Load(ref))),
            RuntimeCalls.call(Ref.class, "change", new Code.Load(ref), new Code.Load(before), Coerce.box(change.apply(new Code.Load(before))))));
    }

    /// `++` or `--` on a cell, which is made after the old value is read.
    Code step(Code old, Supplier<Code> cell, UnaryOperator<Code> change) {
        return step(old, change, (before, after) -> RuntimeCalls.call(Ref.class, "step", cell.get(), before, after, Coerce.bool(unit.strictTypes())));
    }

    /// `++` or `--`: `store` is given the old value and the new one.
    Code step(Code old, UnaryOperator<Code> change, BinaryOperator<Code> store) {
        Local before = Local.temporary(old.type());
        Code changed = change.apply(new Code.Load(before));
        Local after = Local.temporary(changed.type());
        return new Code.Block(List.of(new Code.Store(before, old), new Code.Store(after, changed),
            store.apply(Coerce.box(new Code.Load(before)), Coerce.box(new Code.Load(after)))));
    }

    Code newCell(Code value) {
        return lifetimes.isOn() ? RuntimeCalls.call(ReferenceLifetimes.class, "cell", Coerce.box(value)) : new Code.New(internal(Ref.class), "(Ljava/lang/Object;)V", List.of(Coerce.box(value)));
    }
}
