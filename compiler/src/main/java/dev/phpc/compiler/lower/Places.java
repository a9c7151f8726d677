package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Local;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.MemberName;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.link.Elements;
import dev.phpc.runtime.link.ReturnChecks;
import dev.phpc.runtime.link.Scope;
import dev.phpc.runtime.link.Variables;
import dev.phpc.runtime.objects.Lifetimes;
import dev.phpc.runtime.objects.PropertyReads;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Makes the [Place] of an expression that can be written to.
final class Places {
    private final Body body;
    private final Expressions expressions;
    private final Fields fields;

    Places(Body body, Expressions expressions) {
        this.body = body;
        this.expressions = expressions;
        this.fields = new Fields(body);
    }

    Fields fields() {
        return fields;
    }

    /// Is the expression the `$this` of an instance method?
    boolean isThis(Expr expr) {
        return expr instanceof Expr.Variable variable && variable.name().equals("this") && body.kind() == BodyKind.METHOD;
    }

    static boolean isPlace(Expr expr) {
        return switch (expr) {
            case Expr.Variable variable -> !variable.name().equals("this");
            case Expr.DynamicVariable _, Expr.Index _, Expr.StaticPropertyFetch _ -> true;
            case Expr.PropertyFetch fetch -> !fetch.nullsafe();
            default -> false;
        };
    }

    /// The place of something that is to be unset: what is not on the way to it is no error.
    Place ofUnset(Expr expr) {
        return expr instanceof Expr.PropertyFetch fetch ? property(fetch, "objectForUnset") : of(expr);
    }

    /// The place of something that is read before it is written.
    Place ofUpdate(Expr expr) {
        return expr instanceof Expr.PropertyFetch fetch ? property(fetch, "objectForUpdate") : of(expr);
    }

    Place of(Expr expr) {
        return switch (expr) {
            case Expr.Variable variable -> variable(variable.name());
            case Expr.DynamicVariable dynamic -> dynamicVariable(dynamic);
            case Expr.Index index -> index(index);
            case Expr.PropertyFetch fetch -> property(fetch, "objectForWrite");
            case Expr.StaticPropertyFetch fetch -> staticProperty(fetch);
            default -> expressions.calls().mayReturnReference(expr) ? called(expr) : new ValuePlace(body, expressions.value(expr));
        };
    }

    /// What a call returned, perhaps by reference.
    private Place called(Expr call) {
        Local ref = Local.temporary(JvmType.REF);
        return new HeldPlace(body, ref, List.of(new Code.Store(ref, RuntimeCalls.call(ReturnChecks.class, "cell", Coerce.box(expressions.calls().slot(call))))));
    }

    /// The place that a reference refers to.
    Place held(Local ref) {
        return new HeldPlace(body, ref, List.of());
    }

    Place variable(String name) {
        return switch (body.storage(name)) {
            case Storage.Plain plain -> new LocalPlace(body, plain, name);
            case Storage.Number number -> new NumberPlace(body, number, name);
            case Storage.Cell cell -> new CellPlace(body, cell, name);
            case Storage.Named named -> new ScopePlace(body, body.scope(), List.of(), Coerce.string(named.name()), false);
            case Storage.Superglobal global when global.name().equals("GLOBALS") -> new ValuePlace(body, body.quiet(name));
            case Storage.Superglobal global -> new ScopePlace(body,
                RuntimeCalls.call(Scope.class, "globalWith", body.context(), Coerce.string(global.name())), List.of(), Coerce.string(global.name()), true);
            case Storage.This _ -> new ValuePlace(body, body.thisObject());
        };
    }

    private Place dynamicVariable(Expr.DynamicVariable dynamic) {
        Local name = Local.temporary(JvmType.STRING);
        Code evaluated = new Code.Store(name, RuntimeCalls.call(Scope.class, "writableName", body.context(),
            Coerce.toStringValue(body.context(), expressions.value(dynamic.name()))));
        return new ScopePlace(body, body.scope(), List.of(evaluated), new Code.Load(name), false);
    }

    private Code globalScope() {
        return RuntimeCalls.call(Scope.class, "global", body.context());
    }

    private Place index(Expr.Index index) {
        List<Code> prepare = new ArrayList<>();
        if (index.index() != null && index.base() instanceof Expr.Variable variable && variable.name().equals("GLOBALS")) {
            Code name = spill(Coerce.toStringValue(body.context(), expressions.value(index.index())), prepare);
            return new ScopePlace(body, globalScope(), prepare, name, true);
        }
        Place base = of(index.base());
        Code key = index.index() == null ? null : later(index.index(), prepare);
        return new IndexPlace(body, base, key, prepare);
    }

    private Place property(Expr.PropertyFetch fetch, String how) {
        List<Code> prepare = new ArrayList<>();
        Code object = fetch.object() instanceof Expr.Variable variable && variable.name().equals("this")
            ? body.thisObject() : objectForWrite(fetch.object(), how, prepare);
        if (fetch.name() instanceof MemberName.Fixed(int _, var _, String text)) {
            Place field = isThis(fetch.object()) ? fields.place(object, text, new PropertyPlace(body, object, Coerce.string(text), prepare)) : null;
            if (field != null) {
                return field;
            }
            return new PropertyPlace(body, object, Coerce.string(text), prepare);
        }
        return new PropertyPlace(body, object, memberName(fetch.name(), prepare), prepare);
    }

    /// The object that holds a property to be written: `$a['x']->b = 1` says nothing about a missing `$a['x']` before it fails.
    private Code objectForWrite(Expr object, String how, List<Code> prepare) {
        if (!how.equals("objectForWrite") && object instanceof Expr.Variable) {
            return later(object, prepare);
        }
        return object instanceof Expr.Variable variable ? body.quiet(variable.name()) : spill(container(object, how), prepare);
    }

    private Code container(Expr expr, String how) {
        return switch (expr) {
            case Expr.Variable _, Expr.DynamicVariable _ when how.equals("objectForWrite") -> expressions.quiet(expr);
            case Expr.Index index when !isGlobals(index.base()) -> RuntimeCalls.call(Elements.class, "objectForWrite", body.context(),
                Coerce.box(container(index.base(), how)), index.index() == null ? Coerce.NULL : Coerce.box(expressions.value(index.index())));
            case Expr.PropertyFetch fetch when !fetch.nullsafe() -> RuntimeCalls.call(PropertyReads.class, how, body.context(),
                Coerce.box(container(fetch.object(), how)), expressions.memberName(fetch.name()), body.scopeClass());
            case Expr.Index _ -> expressions.quiet(expr);
            default -> expressions.value(expr);
        };
    }

    private static boolean isGlobals(Expr expr) {
        return expr instanceof Expr.Variable variable && variable.name().equals("GLOBALS");
    }

    private Place staticProperty(Expr.StaticPropertyFetch fetch) {
        List<Code> prepare = new ArrayList<>();
        Code cls = spill(expressions.classes().reference(fetch.cls()), prepare);
        return new StaticPropertyPlace(body, cls, memberName(fetch.name(), prepare), prepare);
    }

    private Code memberName(MemberName name, List<Code> prepare) {
        return switch (name) {
            case MemberName.Fixed fixed -> Coerce.string(fixed.text());
            case MemberName.Computed computed -> spill(Coerce.toStringValue(body.context(), expressions.value(computed.expression())), prepare);
        };
    }

    /// An operand that PHP fetches when the operation runs: variables and literals are not copied first.
    private Code later(Expr operand, List<Code> prepare) {
        return Expressions.isLate(operand) ? expressions.value(operand) : spill(expressions.value(operand), prepare);
    }

    private Code spill(Code value, List<Code> prepare) {
        Local local = Local.temporary(value.type());
        prepare.add(new Code.Store(local, value));
        return new Code.Load(local);
    }

    /// The element of a variable for a key at hand.
    Place withKey(Expr.Index index, Code key) {
        return new IndexPlace(body, of(index.base()), key, List.of());
    }

    /// An element of a place that has been prepared already.
    Place element(Place base, Code key) {
        return new IndexPlace(body, base, key, List.of());
    }

    /// A JVM local with the value.
    private record LocalPlace(Body body, Storage.Plain plain, String name) implements Place {
        @Override
        public List<Code> prepare() {
            return List.of();
        }

        @Override
        public boolean keeps(JvmType value) {
            return true;
        }

        @Override
        public Code assign(Code value) {
            Code store = body.lifetimes().assign(plain.local(), Coerce.carry(value, plain.local().type()));
            return plain.borrowed() == null ? store : new Code.Block(List.of(store, new Code.Store(plain.borrowed(), Coerce.FALSE)));
        }

        @Override
        public Code modify(UnaryOperator<Code> change) {
            Local local = plain.local();
            Code current = plain.growable() ? RuntimeCalls.call(Variables.class, "quiet", new Code.Load(local)) : new Code.Load(local);
            Code store = new Code.Store(local, Coerce.carry(change.apply(current), local.type()));
            return plain.borrowed() == null ? store : new Code.Block(List.of(own(), store));
        }

        private Code own() {
            Code copy = new Code.Store(plain.local(), RuntimeCalls.call(Variables.class, "own", new Code.Load(plain.local())));
            return new Code.If(new Code.Load(plain.borrowed()), new Code.Block(List.of(copy, new Code.Store(plain.borrowed(), Coerce.FALSE))), null);
        }

        @Override
        public Code modifyExisting(UnaryOperator<Code> change) {
            return modify(change);
        }

        @Override
        public Code update(UnaryOperator<Code> change) {
            return assign(change.apply(body.read(plain, name)));
        }

        @Override
        public Code read() {
            return body.read(plain, name);
        }

        @Override
        public Code ref() {
            throw new IllegalStateException("a reference to $" + name + ", which has no cell");
        }

        @Override
        public Code bind(Code ref) {
            throw new IllegalStateException("$" + name + " is bound, but has no cell");
        }

        @Override
        public Code unset() {
            return body.lifetimes().assign(plain.local(), Body.initial(plain.local().type()));
        }
    }

    /// A JVM local with the variable's cell, null while it is undefined: what reads it comes before what makes one.
    private record CellPlace(Body body, Storage.Cell cell, String name) implements Place {
        @Override
        public List<Code> prepare() {
            return List.of();
        }

        @Override
        public Code assign(Code value) {
            return body.lifetimes().isOn() ? RuntimeCalls.call(Lifetimes.class, "store", body.context(), ref(), Coerce.box(value), Coerce.bool(body.unit().strictTypes()))
                : body.assign(ref(), Coerce.box(value));
        }

        @Override
        public Code assigned(Code value) {
            return RuntimeCalls.call(Ref.class, "get", new Code.Load(cell.local()));
        }

        @Override
        public Code modify(UnaryOperator<Code> change) {
            return body.change(ref(), change);
        }

        @Override
        public Code step(UnaryOperator<Code> change) {
            return body.step(read(), this::ref, change);
        }

        @Override
        public Code modifyExisting(UnaryOperator<Code> change) {
            return new Code.If(new Code.Compare(Code.Relation.NOT_EQUAL, new Code.Load(cell.local()), new Code.Constant(null, JvmType.REF)),
                modify(change), null);
        }

        @Override
        public Code update(UnaryOperator<Code> change) {
            Code changed = change.apply(read());
            Local value = Local.temporary(changed.type());
            return new Code.Block(List.of(new Code.Store(value, changed), assign(new Code.Load(value))));
        }

        @Override
        public Code read() {
            return body.read(cell, name);
        }

        @Override
        public Code ref() {
            return new Code.Sequence(List.of(new Code.Store(cell.local(), RuntimeCalls.call(Variables.class, "cell", new Code.Load(cell.local())))),
                new Code.Load(cell.local()));
        }

        @Override
        public Code bind(Code ref) {
            return new Code.Store(cell.local(), body.lifetimes().isOn()
                ? RuntimeCalls.call(Lifetimes.class, "rebind", body.context(), new Code.Load(cell.local()), ref)
                : RuntimeCalls.call(Variables.class, "rebind", new Code.Load(cell.local()), ref));
        }

        @Override
        public Code unset() {
            return body.lifetimes().dropCell(cell.local());
        }
    }

    /// A variable reached by name; warnings call it a global one where code names it as such.
    private record ScopePlace(Body body, Code scope, List<Code> prepare, Code name, boolean isGlobal) implements Place {
        @Override
        public Code assign(Code value) {
            return body.lifetimes().isOn() ? RuntimeCalls.call(Scope.class, "writeCounted", scope, body.context(), name, Coerce.box(value))
                : RuntimeCalls.call(Scope.class, "write", scope, name, Coerce.box(value));
        }

        @Override
        public Code assigned(Code value) {
            return read();
        }

        @Override
        public Code modify(UnaryOperator<Code> change) {
            return body.change(ref(), change);
        }

        @Override
        public Code step(UnaryOperator<Code> change) {
            return body.step(read(), this::ref, change);
        }

        @Override
        public Code modifyExisting(UnaryOperator<Code> change) {
            return new Code.If(RuntimeCalls.call(Scope.class, "isset", scope, name), modify(change), null);
        }

        @Override
        public Code update(UnaryOperator<Code> change) {
            return assign(change.apply(read()));
        }

        @Override
        public Code read() {
            return isGlobal ? RuntimeCalls.call(Scope.class, "readGlobal", body.context(), name)
                : RuntimeCalls.call(Scope.class, "read", scope, body.context(), name);
        }

        @Override
        public Code ref() {
            return RuntimeCalls.call(Scope.class, "ref", scope, name);
        }

        @Override
        public Code bind(Code ref) {
            return RuntimeCalls.call(Scope.class, "bind", scope, name, ref);
        }

        @Override
        public Code unset() {
            return body.lifetimes().isOn() ? RuntimeCalls.call(Scope.class, "unsetCounted", scope, body.context(), name)
                : RuntimeCalls.call(Scope.class, "unset", scope, name);
        }
    }

    /// `base[key]`, or `base[]` where `key` is null.
    private record IndexPlace(Body body, Place base, Code key, List<Code> own) implements Place {
        @Override
        public List<Code> prepare() {
            List<Code> all = new ArrayList<>(base.prepare());
            all.addAll(own);
            return all;
        }

        @Override
        public Code assign(Code value) {
            return base.modify(in -> assignIn(in, value));
        }

        @Override
        public Code assign(Code value, Local result) {
            if (key == null) {
                return new Code.Block(List.of(assign(value), new Code.Store(result, Coerce.carry(value, result.type()))));
            }
            Local container = Local.temporary(JvmType.OBJECT);
            return base.modify(in -> new Code.Sequence(List.of(new Code.Store(container, Coerce.box(assignIn(in, value))),
                new Code.Store(result, Coerce.carry(RuntimeCalls.call(Elements.class, "assigned", body.context(), new Code.Load(container), Coerce.box(key),
                    Coerce.box(value)), result.type()))), new Code.Load(container)));
        }

        private Code assignIn(Code in, Code value) {
            if (body.lifetimes().isOn() && value.type().isReference()) {
                return key == null ? RuntimeCalls.call(Elements.class, "appendCounted", body.context(), Coerce.box(in), value)
                    : RuntimeCalls.call(Elements.class, "assignCounted", body.context(), Coerce.box(in), Coerce.box(key), value);
            }
            if (in.type().equals(JvmType.PHP_ARRAY)) {
                return assignInArray(in, value);
            }
            return key == null ? RuntimeCalls.call(Elements.class, "append", body.context(), Coerce.box(in), Coerce.box(value))
                : RuntimeCalls.call(Elements.class, "assign", body.context(), Coerce.box(in), Coerce.box(key), Coerce.box(value));
        }

        private Code assignInArray(Code in, Code value) {
            Local array = Local.temporary(JvmType.PHP_ARRAY);
            List<Code> statements = new ArrayList<>();
            statements.add(new Code.Store(array, RuntimeCalls.call(PhpArray.class, "writable", in)));
            Code target = new Code.Load(array);
            if (key == null) {
                statements.add(RuntimeCalls.call(Elements.class, "append", body.context(), target, value));
            } else if (key.type().equals(JvmType.LONG) && Coerce.isNumeric(value.type())) {
                statements.add(RuntimeCalls.call(PhpArray.class, value.type().equals(JvmType.LONG) ? "putLong" : "putDouble", target, key, value));
            } else if (key.type().equals(JvmType.LONG) || key.type().equals(JvmType.STRING)) {
                statements.add(RuntimeCalls.call(PhpArray.class, "put", target, key, value));
            } else {
                statements.add(RuntimeCalls.call(Elements.class, "put", body.context(), target, Coerce.box(key), Coerce.box(value)));
            }
            return new Code.Sequence(statements, new Code.Load(array));
        }

        @Override
        public Code modify(UnaryOperator<Code> change) {
            return base.modify(in -> {
                Local container = Local.temporary(JvmType.OBJECT);
                return new Code.Sequence(List.of(new Code.Store(container, RuntimeCalls.call(Elements.class, "container", body.context(), Coerce.box(in))),
                    changeElement(container, change)), new Code.Load(container));
            });
        }

        private Code changeElement(Local container, UnaryOperator<Code> change) {
            Local before = Local.temporary(JvmType.OBJECT);
            Local after = Local.temporary(JvmType.OBJECT);
            Code element = key == null ? RuntimeCalls.call(Elements.class, "newElement", body.context(), new Code.Load(container))
                : RuntimeCalls.call(Elements.class, "elementForWrite", body.context(), new Code.Load(container), Coerce.box(key));
            return new Code.Block(List.of(
                new Code.Store(before, element),
                new Code.Store(after, Coerce.box(change.apply(new Code.Load(before)))),
                RuntimeCalls.call(Elements.class, "storeBack", body.context(), new Code.Load(container), key == null ? Coerce.NULL : Coerce.box(key),
                    new Code.Load(before), new Code.Load(after))));
        }

        @Override
        public Code modifyExisting(UnaryOperator<Code> change) {
            return base.modifyExisting(in -> {
                Local current = Local.temporary(JvmType.OBJECT);
                Local container = Local.temporary(JvmType.OBJECT);
                Code changed = new Code.Sequence(List.of(
                    new Code.Store(container, RuntimeCalls.call(Elements.class, "container", body.context(), new Code.Load(current))),
                    changeElement(container, change)), new Code.Load(container));
                return new Code.Sequence(List.of(new Code.Store(current, Coerce.box(in))),
                    new Code.Conditional(RuntimeCalls.call(Elements.class, "mayHold", body.context(), new Code.Load(current), Coerce.box(key)),
                        changed, new Code.Load(current), JvmType.OBJECT));
            });
        }

        @Override
        public Code update(UnaryOperator<Code> change) {
            return base.modify(in -> updated(in, change));
        }

        /// With the key as the container takes it, found once: what is said about it is said once.
        private Code updated(Code in, UnaryOperator<Code> change) {
            if (!isKeyOpen()) {
                return updatedAt(in, change);
            }
            Local found = Local.temporary(JvmType.OBJECT);
            Local normal = Local.temporary(JvmType.OBJECT);
            return new Code.Sequence(List.of(new Code.Store(found, Coerce.box(in)), new Code.Store(normal, updateKey(found))),
                new IndexPlace(body, base, new Code.Load(normal), List.of()).updatedAt(new Code.Load(found), change));
        }

        private boolean isKeyOpen() {
            return key != null && !key.type().equals(JvmType.LONG) && !key.type().equals(JvmType.STRING);
        }

        private Code updateKey(Local container) {
            return RuntimeCalls.call(Elements.class, "updateKey", body.context(), new Code.Load(container), Coerce.box(key));
        }

        private Code updatedAt(Code in, UnaryOperator<Code> change) {
            Local container = Local.temporary(JvmType.OBJECT);
            Code old = key == null ? RuntimeCalls.call(Elements.class, "newElementForUpdate", body.context(), new Code.Load(container))
                : RuntimeCalls.call(Elements.class, "getForUpdate", body.context(), new Code.Load(container), Coerce.box(key));
            Code changed = change.apply(old);
            Local value = Local.temporary(changed.type());
            return new Code.Sequence(List.of(
                new Code.Store(container, RuntimeCalls.call(Elements.class, "container", body.context(), Coerce.box(in))),
                new Code.Store(value, changed)), assignIn(new Code.Load(container), new Code.Load(value)));
        }

        @Override
        public Code step(UnaryOperator<Code> change) {
            if (key == null) {
                return update(change);
            }
            return base.modify(in -> in.type().equals(JvmType.PHP_ARRAY) ? updated(in, change) : stepped(in, change));
        }

        private Code stepped(Code in, UnaryOperator<Code> change) {
            if (!isKeyOpen()) {
                return steppedAt(in, change);
            }
            Local found = Local.temporary(JvmType.OBJECT);
            Local normal = Local.temporary(JvmType.OBJECT);
            return new Code.Sequence(List.of(new Code.Store(found, Coerce.box(in)), new Code.Store(normal, updateKey(found))),
                new IndexPlace(body, base, new Code.Load(normal), List.of()).steppedAt(new Code.Load(found), change));
        }

        private Code steppedAt(Code in, UnaryOperator<Code> change) {
            Local container = Local.temporary(JvmType.OBJECT);
            Local slot = Local.temporary(JvmType.OBJECT);
            Code changed = change.apply(RuntimeCalls.call(Slot.class, "value", new Code.Load(slot)));
            Local value = Local.temporary(changed.type());
            return new Code.Sequence(List.of(
                new Code.Store(container, RuntimeCalls.call(Elements.class, "container", body.context(), Coerce.box(in))),
                new Code.Store(slot, RuntimeCalls.call(Elements.class, "slotForStep", body.context(), new Code.Load(container), Coerce.box(key))),
                new Code.Store(value, changed)),
                RuntimeCalls.call(Elements.class, "step", body.context(), new Code.Load(container), Coerce.box(key), new Code.Load(slot),
                    Coerce.box(new Code.Load(value))));
        }

        @Override
        public Code read() {
            return RuntimeCalls.call(Elements.class, "get", body.context(), Coerce.box(base.read()), Coerce.box(key));
        }

        @Override
        public Code ref() {
            Local ref = Local.temporary(JvmType.REF);
            Code modified = inContainer(container -> new Code.Store(ref, key == null
                ? RuntimeCalls.call(Elements.class, "appendRef", body.context(), container)
                : RuntimeCalls.call(Elements.class, "ref", body.context(), container, Coerce.box(key))));
            return new Code.Sequence(List.of(modified), new Code.Load(ref));
        }

        @Override
        public Code bind(Code ref) {
            return inContainer(container -> key == null
                ? RuntimeCalls.call(Elements.class, "appendBound", body.context(), container, ref)
                : RuntimeCalls.call(Elements.class, "bind", body.context(), container, Coerce.box(key), ref));
        }

        private Code inContainer(UnaryOperator<Code> statement) {
            return base.modify(in -> {
                Local container = Local.temporary(JvmType.OBJECT);
                return new Code.Sequence(List.of(new Code.Store(container, RuntimeCalls.call(Elements.class, "container", body.context(), Coerce.box(in))),
                    statement.apply(new Code.Load(container))), new Code.Load(container));
            });
        }

        @Override
        public Code unset() {
            return base.modifyExisting(in -> RuntimeCalls.call(Elements.class, "unset", body.context(), Coerce.box(in), Coerce.box(key)));
        }
    }

    /// A cell that is at hand.
    private record HeldPlace(Body body, Local held, List<Code> prepare) implements Place {
        @Override
        public Code assign(Code value) {
            return RuntimeCalls.call(Ref.class, "set", ref(), body.lifetimes().pinned(Coerce.box(value)));
        }

        @Override
        public Code modify(UnaryOperator<Code> change) {
            return RuntimeCalls.call(Ref.class, "set", ref(), Coerce.box(change.apply(read())));
        }

        @Override
        public Code modifyExisting(UnaryOperator<Code> change) {
            return modify(change);
        }

        @Override
        public Code update(UnaryOperator<Code> change) {
            return modify(change);
        }

        @Override
        public Code read() {
            return RuntimeCalls.call(Ref.class, "get", ref());
        }

        @Override
        public Code ref() {
            return new Code.Load(held);
        }

        @Override
        public Code bind(Code ref) {
            return new Code.Discard(ref);
        }

        @Override
        public Code unset() {
            return new Code.Block(List.of());
        }
    }

    /// The result of an expression that is no place: what is written to its elements is lost, unless it is an object.
    private static final class ValuePlace implements Place {
        private final Body body;
        private final Local value;
        private final List<Code> prepare;

        ValuePlace(Body body, Code value) {
            this.body = body;
            this.value = Local.temporary(value.type());
            this.prepare = List.of(new Code.Store(this.value, value));
        }

        @Override
        public List<Code> prepare() {
            return prepare;
        }

        @Override
        public boolean keeps(JvmType value) {
            return true;
        }

        @Override
        public Code assign(Code assigned) {
            return new Code.Discard(assigned);
        }

        @Override
        public Code modify(UnaryOperator<Code> change) {
            return new Code.Discard(change.apply(new Code.Load(value)));
        }

        @Override
        public Code modifyExisting(UnaryOperator<Code> change) {
            return modify(change);
        }

        @Override
        public Code update(UnaryOperator<Code> change) {
            return modify(change);
        }

        @Override
        public Code read() {
            return new Code.Load(value);
        }

        @Override
        public Code ref() {
            return RuntimeCalls.call(Variables.class, "capture", Coerce.box(new Code.Load(value)));
        }

        @Override
        public Code bind(Code ref) {
            return new Code.Discard(ref);
        }

        @Override
        public Code unset() {
            return new Code.Block(List.of());
        }
    }
}
