package dev.phpc.runtime;

/// `$a + $b` of arrays: the elements of `$a`, then those of `$b` whose keys are new.
final class ArrayUnion {

    private ArrayUnion() {}

    static PhpArray of(PhpArray a, PhpArray b) {
        if (b.size() == 0 || a == b) {
            return a.share();
        }
        PhpArray union = a.copy();
        for (int position = b.first(); position >= 0; position = b.next(position)) {
            Object key = b.keyAt(position);
            if (!union.has(key)) {
                union.putSlot(key, b.elementForCopy(position));
            }
        }
        return union;
    }
}
