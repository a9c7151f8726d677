package dev.phpc.ext.standard.serialization;

import dev.phpc.runtime.Context;
import java.util.function.Supplier;

/// What serializations of one request have in common.
///
/// A call of `serialize` or `unserialize` inside of `Serializable::serialize` or `::unserialize` goes on with the numbers
/// of the values around it, so that they can refer to each other; inside of the magic methods it is on its own.
final class SerializationScope {

    Serializer writer;
    Unserializer reader;
    private int locks;

    static SerializationScope of(Context ctx) {
        return ctx.state(SerializationScope.class, SerializationScope::new);
    }

    /// The serializer that a nested call shares its numbers with, or null.
    Serializer outerWriter() {
        return locks == 0 ? writer : null;
    }

    Unserializer outerReader() {
        return locks == 0 ? reader : null;
    }

    /// Runs a magic method.
    <T> T locked(Supplier<T> call) {
        locks++;
        try {
            return call.get();
        } finally {
            locks--;
        }
    }
}
