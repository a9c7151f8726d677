package dev.phpc.runtime;

/// A PHP reference cell, shared by every variable, element and property bound to it.
///
/// The number of holders is kept as well as the owners of the slots can tell. It decides one thing only: a copied array
/// keeps an element by reference if somebody else holds the cell too, and takes its plain value if nobody does.
public class Ref extends Slot {

    /// The raw content: a value or a [GrowableString], never a Ref.
    public Object value;

    private int holders = 1;

    public Ref() {}

    public Ref(Object value) {
        this.value = value;
    }

    @Override
    public final Object get() {
        Object content = value;
        return content instanceof Slot slot ? slot.get() : content;
    }

    /// Assigns by value; a typed reference coerces, or throws a TypeError.
    public final void set(Object assigned) {
        value = coerce(assigned);
    }

    /// What is stored for `assigned`: the hook of references to typed properties.
    protected Object coerce(Object assigned) {
        return assigned;
    }

    public final Ref retain() {
        holders++;
        return this;
    }

    public final void release() {
        holders--;
    }

    /// Whether all slots and variables that held this cell have let go of it.
    public final boolean isUnheld() {
        return holders <= 0;
    }

    /// Whether another slot or variable than the asking one holds this cell.
    public final boolean isHeldElsewhere() {
        return holders > 1;
    }

    /// The array in this cell, made writable: null and absence become a new array. Null if the cell holds anything else.
    public final PhpArray writableArray() {
        if (value instanceof PhpArray array) {
            PhpArray writable = array.writable();
            if (writable != array) {
                value = writable;
            }
            return writable;
        }
        return null;
    }
}
