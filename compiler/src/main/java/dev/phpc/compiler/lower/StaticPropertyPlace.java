package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Local;
import dev.phpc.runtime.objects.PropertyChange;
import dev.phpc.runtime.objects.StaticMembers;
import dev.phpc.runtime.objects.StaticPropertySite;
import java.util.List;
import java.util.function.UnaryOperator;

/// `cls::$name`; `site` is null where the name is computed.
record StaticPropertyPlace(Body body, Code cls, Code name, Code site, List<Code> prepare) implements Place {
    StaticPropertyPlace(Body body, Code cls, Code name, List<Code> prepare) {
        this(body, cls, name, name instanceof Code.Constant ? body.unit().site(StaticPropertySite.class) : null, prepare);
    }

    @Override
    public Code assign(Code value) {
        Code strict = Coerce.bool(body.unit().strictTypes());
        return site != null ? RuntimeCalls.call(StaticPropertySite.class, "set", site, body.context(), cls, name, Coerce.box(value), body.scopeClass(), strict)
            : RuntimeCalls.call(StaticMembers.class, "set", body.context(), cls, name, Coerce.box(value), body.scopeClass(), strict);
    }

    @Override
    public Code assigned(Code value) {
        return RuntimeCalls.call(StaticMembers.class, "assigned", cls, name, Coerce.box(value));
    }

    @Override
    public Code modify(UnaryOperator<Code> change) {
        Local opened = Local.temporary(JvmType.of(PropertyChange.class));
        return new Code.Block(List.of(
            new Code.Store(opened, RuntimeCalls.call(PropertyChange.class, "ofStatic", body.context(), cls, name, body.scopeClass())),
            RuntimeCalls.call(PropertyChange.class, "finish", new Code.Load(opened), body.context(),
                Coerce.box(change.apply(RuntimeCalls.call(PropertyChange.class, "before", new Code.Load(opened)))))));
    }

    @Override
    public Code step(UnaryOperator<Code> change) {
        return body.step(read(), change, (before, after) -> RuntimeCalls.call(StaticMembers.class, "step", body.context(), cls, name, before, after,
            body.scopeClass(), Coerce.bool(body.unit().strictTypes())));
    }

    @Override
    public Code modifyExisting(UnaryOperator<Code> change) {
        return modify(change);
    }

    @Override
    public Code update(UnaryOperator<Code> change) {
        return assign(change.apply(read()));
    }

    @Override
    public Code read() {
        return site != null ? RuntimeCalls.call(StaticPropertySite.class, "get", site, body.context(), cls, name, body.scopeClass())
            : RuntimeCalls.call(StaticMembers.class, "get", body.context(), cls, name, body.scopeClass());
    }

    @Override
    public Code ref() {
        return RuntimeCalls.call(StaticMembers.class, "reference", body.context(), cls, name, body.scopeClass());
    }

    @Override
    public Code bind(Code ref) {
        return RuntimeCalls.call(PropertyChange.class, "bindStatic", body.context(), cls, name, ref, body.scopeClass(),
            Coerce.bool(body.unit().strictTypes()));
    }

    @Override
    public Code unset() {
        return RuntimeCalls.call(PropertyChange.class, "unsetStatic", body.context(), cls, name);
    }
}
