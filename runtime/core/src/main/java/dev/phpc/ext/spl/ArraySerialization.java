package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.objects.PhpCallable;
import dev.phpc.runtime.objects.PhpObject;

/// The serialized forms of ArrayObject and ArrayIterator: the array of `__serialize`, and the old text `x:i:0;a:…;m:a:…`.
final class ArraySerialization {
    private static final String INCOMPLETE = "Incomplete or ill-typed serialization data";

    private ArraySerialization() {}

    static void restore(Context ctx, ArrayContainer container, PhpArray data) {
        if (!(data.get(0) instanceof Long flags) || !(data.get(2) instanceof PhpArray properties) || !data.has(1)) {
            throw SplErrors.unexpectedValue(ctx, INCOMPLETE);
        }
        Object storage = data.get(1);
        if (!(storage instanceof PhpArray) && !(storage instanceof PhpObject)) {
            throw SplErrors.unexpectedValue(ctx, "Passed variable is not an array or object");
        }
        container.flags(flags);
        container.restoreStorage(storage);
        RestoredProperties.restore(ctx, container, properties);
    }

    static String serialize(Context ctx, ArrayContainer container) {
        return "x:i:" + container.flags() + ";" + call(ctx, "serialize", container.storage()) + ";m:"
                + call(ctx, "serialize", container.members(ctx));
    }

    /// Only the form that [#serialize] gives for arrays.
    static void unserialize(Context ctx, ArrayContainer container, String data) {
        if (data.isEmpty()) {
            return;
        }
        int flagsEnd = data.indexOf(';');
        int members = data.lastIndexOf(";m:");
        if (!data.startsWith("x:i:") || members <= flagsEnd) {
            throw SplErrors.unexpectedValue(ctx, "Error at offset 0 of " + data.length() + " bytes");
        }
        Object storage = call(ctx, "unserialize", data.substring(flagsEnd + 1, members));
        if (!(storage instanceof PhpArray) && !(storage instanceof PhpObject)) {
            throw SplErrors.unexpectedValue(ctx, "Error at offset " + (flagsEnd + 1) + " of " + data.length() + " bytes");
        }
        container.flags(dev.phpc.runtime.NumericStrings.toLong(data.substring(4, flagsEnd)));
        container.restoreStorage(storage);
    }

    private static Object call(Context ctx, String function, Object argument) {
        return PhpCallable.resolve(ctx, function).call(ctx, argument);
    }
}
