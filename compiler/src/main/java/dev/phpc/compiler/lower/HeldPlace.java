package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.Local;
import dev.phpc.runtime.Ref;
import java.util.List;
import java.util.function.UnaryOperator;

/// A cell that is at hand.
record HeldPlace(Body body, Local held, List<Code> prepare) implements Place {
    @Override
    public Code assign(Code value) {
        return RuntimeCalls.call(Ref.class, "set", ref(), body.lifetimes().pinned(Coerce.box(value)));
    }

    @Override
    public Code modify(UnaryOperator<Code> change) {
        return RuntimeCalls.call(Ref.class, "set", ref(), Coerce.box(change.apply(read())));
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
