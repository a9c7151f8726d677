package dev.phpc.runtime.objects;

import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;

/// A walk by reference over the array in a variable, which the loop may change or replace.
final class ArrayReferenceIteration extends Iteration {
    private final Ref variable;
    private final TolerantPosition position = new TolerantPosition();

    ArrayReferenceIteration(Ref variable) {
        this.variable = variable;
    }

    @Override
    public boolean next() {
        return variable.value instanceof PhpArray array && position.advance(array);
    }

    @Override
    public Object key() {
        return position.key();
    }

    @Override
    public Object value() {
        return reference().get();
    }

    @Override
    public Ref reference() {
        PhpArray array = variable.writableArray();
        Ref element = array.ref(position.key());
        position.holds(element, array);
        return element;
    }
}
