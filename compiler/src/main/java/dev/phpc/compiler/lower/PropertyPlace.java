package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Local;
import dev.phpc.runtime.objects.PropertyChange;
import dev.phpc.runtime.objects.PropertyReads;
import dev.phpc.runtime.objects.PropertyReferences;
import dev.phpc.runtime.objects.PropertySite;
import dev.phpc.runtime.objects.PropertyTests;
import dev.phpc.runtime.objects.PropertyWrites;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// `object->name`; `site` is null where the name is computed.
record PropertyPlace(Body body, Code object, Code name, Code site, List<Code> prepare) implements Place {
    PropertyPlace(Body body, Code object, Code name, List<Code> prepare) {
        this(body, object, name, name instanceof Code.Constant ? body.unit().site(PropertySite.class) : null, prepare);
    }

    @Override
    public Code assign(Code value) {
        return call(PropertyWrites.class, "set", Coerce.box(value), body.scopeClass(), Coerce.bool(body.unit().strictTypes()));
    }

    /// What the site does by the class that it saw last, and `general` for any object.
    private Code call(Class<?> general, String method, Code... arguments) {
        List<Code> all = new ArrayList<>(List.of(body.context(), Coerce.box(object), name));
        all.addAll(List.of(arguments));
        if (site != null) {
            all.addFirst(site);
        }
        return RuntimeCalls.call(site != null ? PropertySite.class : general, method, all.toArray(Code[]::new));
    }

    /// An array that the property holds is changed at once; anything else goes the general way.
    @Override
    public Code modify(UnaryOperator<Code> change) {
        if (site == null) {
            return change(body, RuntimeCalls.call(PropertyChange.class, "of", body.context(), Coerce.box(object), name, body.scopeClass()), change);
        }
        JvmType opened = JvmType.of(PropertyChange.class);
        Local slot = Local.temporary(JvmType.INT);
        Local slowly = Local.temporary(opened);
        Local before = Local.temporary(JvmType.OBJECT);
        Local after = Local.temporary(JvmType.OBJECT);
        Code found = new Code.Compare(Code.Relation.GREATER_OR_EQUAL, new Code.Load(slot), Coerce.jvmInt(0));
        return new Code.Block(List.of(
            new Code.Store(slot, RuntimeCalls.call(PropertySite.class, "arraySlot", site, body.context(), Coerce.box(object), name, body.scopeClass())),
            new Code.If(found, new Code.Block(List.of(
                new Code.Store(slowly, new Code.Constant(null, opened)),
                new Code.Store(before, RuntimeCalls.call(PropertySite.class, "at", Coerce.box(object), new Code.Load(slot))))), new Code.Block(List.of(
                    new Code.Store(slowly, RuntimeCalls.call(PropertyChange.class, "of", body.context(), Coerce.box(object), name, body.scopeClass())),
                    new Code.Store(before, RuntimeCalls.call(PropertyChange.class, "before", new Code.Load(slowly)))))),
            new Code.Store(after, Coerce.box(change.apply(new Code.Load(before)))),
            new Code.If(found, RuntimeCalls.call(PropertySite.class, "put", Coerce.box(object), new Code.Load(slot), new Code.Load(after)),
                RuntimeCalls.call(PropertyChange.class, "finish", new Code.Load(slowly), body.context(), new Code.Load(after)))));
    }

    /// Changes the property that `opened`, a [PropertyChange], is about.
    static Code change(Body body, Code opened, UnaryOperator<Code> change) {
        Local property = Local.temporary(JvmType.of(PropertyChange.class));
        return new Code.Block(List.of(new Code.Store(property, opened), RuntimeCalls.call(PropertyChange.class, "finish", new Code.Load(property), body.context(),
            Coerce.box(change.apply(RuntimeCalls.call(PropertyChange.class, "before", new Code.Load(property)))))));
    }

    @Override
    public Code modifyExisting(UnaryOperator<Code> change) {
        return new Code.If(RuntimeCalls.call(PropertyTests.class, "isSet", body.context(), Coerce.box(object), name, body.scopeClass()), modify(change), null);
    }

    @Override
    public Code update(UnaryOperator<Code> change) {
        return assignEvaluated(change.apply(call(PropertyReads.class, "getForUpdate", body.scopeClass())));
    }

    @Override
    public Code assigned(Code value) {
        return RuntimeCalls.call(PropertyWrites.class, "assigned", body.context(), Coerce.box(object), name, Coerce.box(value), body.scopeClass());
    }

    @Override
    public Code step(UnaryOperator<Code> change) {
        Code old = RuntimeCalls.call(PropertyReads.class, "getForUpdate", body.context(), Coerce.box(object), name, body.scopeClass());
        return body.step(old, change, (before, after) -> RuntimeCalls.call(PropertyWrites.class, "step", body.context(), Coerce.box(object), name,
            before, after, body.scopeClass(), Coerce.bool(body.unit().strictTypes())));
    }

    @Override
    public Code read() {
        return call(PropertyReads.class, "get", body.scopeClass());
    }

    @Override
    public Code beforeIncrement() {
        return RuntimeCalls.call(PropertyReads.class, "checkIncrement", body.context(), Coerce.box(object), name);
    }

    @Override
    public Code ref() {
        return RuntimeCalls.call(PropertyReferences.class, "reference", body.context(), Coerce.box(object), name, body.scopeClass());
    }

    @Override
    public Code bind(Code ref) {
        return RuntimeCalls.call(PropertyChange.class, "bind", body.context(), Coerce.box(object), name, ref, body.scopeClass(),
            Coerce.bool(body.unit().strictTypes()));
    }

    @Override
    public Code unset() {
        return RuntimeCalls.call(PropertyWrites.class, "unset", body.context(), Coerce.box(object), name, body.scopeClass());
    }
}
