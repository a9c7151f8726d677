package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.runtime.link.Scope;
import java.util.List;
import java.util.function.UnaryOperator;

/// A variable reached by name; warnings call it a global one where code names it as such.
record ScopePlace(Body body, Code scope, List<Code> prepare, Code name, boolean isGlobal) implements VariableWithCell {
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
    public Code modifyExisting(UnaryOperator<Code> change) {
        return new Code.If(RuntimeCalls.call(Scope.class, "isset", scope, name), modify(change), null);
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
