package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Local;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.link.Elements;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/// `base[key]`, or `base[]` where `key` is null.
record IndexPlace(Body body, Place base, Code key, List<Code> own) implements Place {
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
            return new Code.Sequence(List.of(open(container, in), changeElement(container, change)), new Code.Load(container));
        });
    }

    /// Stores what is to be written to: what holds the element, or a new array.
    private Code open(Local container, Code in) {
        return new Code.Store(container, RuntimeCalls.call(Elements.class, "container", body.context(), Coerce.box(in)));
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
            Code changed = new Code.Sequence(List.of(open(container, new Code.Load(current)), changeElement(container, change)), new Code.Load(container));
            return new Code.Sequence(List.of(new Code.Store(current, Coerce.box(in))),
                new Code.Conditional(RuntimeCalls.call(Elements.class, "mayHold", body.context(), new Code.Load(current), Coerce.box(key)),
                    changed, new Code.Load(current), JvmType.OBJECT));
        });
    }

    @Override
    public Code update(UnaryOperator<Code> change) {
        return base.modify(in -> withNormalKey(in, (place, container) -> place.updated(container, change)));
    }

    /// With the key as the container takes it, found once: what is said about it is said once.
    private Code withNormalKey(Code in, BiFunction<IndexPlace, Code, Code> use) {
        if (key == null || key.type().equals(JvmType.LONG) || key.type().equals(JvmType.STRING)) {
            return use.apply(this, in);
        }
        Local found = Local.temporary(JvmType.OBJECT);
        Local normal = Local.temporary(JvmType.OBJECT);
        Code normalize = RuntimeCalls.call(Elements.class, "updateKey", body.context(), new Code.Load(found), Coerce.box(key));
        return new Code.Sequence(List.of(new Code.Store(found, Coerce.box(in)), new Code.Store(normal, normalize)),
            use.apply(new IndexPlace(body, base, new Code.Load(normal), List.of()), new Code.Load(found)));
    }

    private Code updated(Code in, UnaryOperator<Code> change) {
        Local container = Local.temporary(JvmType.OBJECT);
        Code old = key == null ? RuntimeCalls.call(Elements.class, "newElementForUpdate", body.context(), new Code.Load(container))
            : RuntimeCalls.call(Elements.class, "getForUpdate", body.context(), new Code.Load(container), Coerce.box(key));
        Code changed = change.apply(old);
        Local value = Local.temporary(changed.type());
        return new Code.Sequence(List.of(open(container, in), new Code.Store(value, changed)),
            assignIn(new Code.Load(container), new Code.Load(value)));
    }

    @Override
    public Code step(UnaryOperator<Code> change) {
        if (key == null) {
            return update(change);
        }
        return base.modify(in -> withNormalKey(in, (place, container) ->
            in.type().equals(JvmType.PHP_ARRAY) ? place.updated(container, change) : place.stepped(container, change)));
    }

    private Code stepped(Code in, UnaryOperator<Code> change) {
        Local container = Local.temporary(JvmType.OBJECT);
        Local slot = Local.temporary(JvmType.OBJECT);
        Code changed = change.apply(RuntimeCalls.call(Slot.class, "value", new Code.Load(slot)));
        Local value = Local.temporary(changed.type());
        return new Code.Sequence(List.of(
            open(container, in),
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
            return new Code.Sequence(List.of(open(container, in), statement.apply(new Code.Load(container))), new Code.Load(container));
        });
    }

    @Override
    public Code unset() {
        return base.modifyExisting(in -> RuntimeCalls.call(Elements.class, "unset", body.context(), Coerce.box(in), Coerce.box(key)));
    }
}
