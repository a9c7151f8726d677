package dev.phpc.runtime;

/// A reference to one or more typed properties: assignments through it obey their types.
public abstract class TypedRef extends Ref {

    protected TypedRef(Object value) {
        super(value);
    }

    @Override
    protected abstract Object coerce(Object assigned);
}
