package dev.phpc.runtime;

/// A PHP reference cell, shared by every variable, element and property bound to it.
///
/// The number of holders is kept as well as the owners of the slots can tell. It decides one thing only: a copied array
/// keeps an element by reference if somebody else holds the cell too, and takes its plain value if nobody does.
public final class Ref extends Slot {

    /// The raw content: a value or a [GrowableString], never a Ref.
    public Object value;

    /// What the content has to fit; null where anything does.
    public RefTypes types;

    private int holders = 1;

    /// Noted by the cycle collector.
    public boolean isPossibleRoot;

    public Ref() {}

    public Ref(Object value) {
        this.value = value;
    }

    @Override
    public Object get() {
        Object content = value;
        return content instanceof Slot slot ? slot.get() : content;
    }

    /// Assigns by value; a typed reference coerces, or throws a TypeError.
    public void set(Object assigned) {
        value = types == null ? assigned : types.coerce(assigned, false);
    }

    /// As above, in code that may be `strict`.
    public void set(Object assigned, boolean strict) {
        value = types == null ? assigned : types.coerce(assigned, strict);
    }

    /// `++` and `--` made `after` of `before`.
    public void step(Object before, Object after, boolean strict) {
        value = types == null ? after : types.step(before, after, strict);
    }

    /// A write within the content made `after` of `before`.
    public void change(Object before, Object after) {
        value = types == null || before == after ? after : types.changed(before, after);
    }

    public Ref retain() {
        holders++;
        return this;
    }

    public void release() {
        holders--;
    }

    /// Whether all slots and variables that held this cell have let go of it.
    public boolean isUnheld() {
        return holders <= 0;
    }

    /// Nobody that counts holds it any more.
    public final void abandon() {
        holders = 0;
    }

    public final int holders() {
        return holders;
    }

    /// Whether another slot or variable than the asking one holds this cell.
    public boolean isHeldElsewhere() {
        return holders > 1;
    }

    /// The array in this cell, made writable: null and absence become a new array. Null if the cell holds anything else.
    public PhpArray writableArray() {
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
