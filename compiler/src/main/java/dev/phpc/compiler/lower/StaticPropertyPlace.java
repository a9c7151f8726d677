package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.runtime.objects.PropertyChange;
import dev.phpc.runtime.objects.StaticMembers;
import dev.phpc.runtime.objects.StaticPropertySite;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// `cls::$name`; `site` is null where the name is computed.
record StaticPropertyPlace(Body body, Code cls, Code name, Code site, List<Code> prepare) implements Place {
    StaticPropertyPlace(Body body, Code cls, Code name, List<Code> prepare) {
        this(body, cls, name, name instanceof Code.Constant ? body.unit().site(StaticPropertySite.class) : null, prepare);
    }

    @Override
    public Code assign(Code value) {
        return call("set", Coerce.box(value), body.scopeClass(), Coerce.bool(body.unit().strictTypes()));
    }

    @Override
    public Code assigned(Code value) {
        return RuntimeCalls.call(StaticMembers.class, "assigned", cls, name, Coerce.box(value));
    }

    @Override
    public Code modify(UnaryOperator<Code> change) {
        return PropertyPlace.change(body, RuntimeCalls.call(PropertyChange.class, "ofStatic", body.context(), cls, name, body.scopeClass()), change);
    }

    @Override
    public Code step(UnaryOperator<Code> change) {
        return body.step(read(), change, (before, after) -> RuntimeCalls.call(StaticMembers.class, "step", body.context(), cls, name, before, after,
            body.scopeClass(), Coerce.bool(body.unit().strictTypes())));
    }

    @Override
    public Code read() {
        return call("get", body.scopeClass());
    }

    /// What the site does for the class that it saw last, or else [StaticMembers] for any class.
    private Code call(String method, Code... arguments) {
        List<Code> all = new ArrayList<>(List.of(body.context(), cls, name));
        all.addAll(List.of(arguments));
        if (site != null) {
            all.addFirst(site);
        }
        return RuntimeCalls.call(site != null ? StaticPropertySite.class : StaticMembers.class, method, all.toArray(Code[]::new));
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
