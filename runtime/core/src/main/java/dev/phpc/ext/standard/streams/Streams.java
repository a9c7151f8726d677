package dev.phpc.ext.standard.streams;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpResource;
import java.nio.file.Path;

/// What library functions do with streams: open them by name, and take them from arguments.
public final class Streams {
    private Streams() {}

    /// Opens `name`; null after a warning.
    public static Stream open(StreamWrapper.Call call, String name, String mode) {
        return open(call, name, mode, false);
    }

    /// Opens `name`, searching `include_path` if asked; null after a warning.
    public static Stream open(StreamWrapper.Call call, String name, String mode, boolean useIncludePath) {
        if (name.isEmpty()) throw Errors.valueError(call.ctx(), "Path must not be empty");
        String found = useIncludePath ? IncludePath.resolve(call.ctx(), name) : null;
        String path = found == null ? name : found;
        StreamWrapper wrapper = Wrappers.of(call.ctx()).locate(call, path);
        try {
            if (wrapper == null) throw new StreamFailure("no suitable wrapper could be found");
            Stream stream = wrapper.open(call, path, mode);
            stream.calledBy(call.function());
            if (call.context() != null) stream.streamContext(call.context());
            return stream;
        } catch (StreamFailure failure) {
            call.ctx().warning(call.function() + "(" + name + "): Failed to open stream: " + failure.getMessage());
            return null;
        }
    }

    /// The `$stream` of a function's first argument.
    public static Stream require(Context ctx, String function, Object argument) {
        return require(ctx, function, 1, "stream", argument);
    }

    /// The open stream in an argument, or PHP's TypeError.
    public static Stream require(Context ctx, String function, int position, String name, Object argument) {
        if (argument instanceof Stream stream && !stream.isClosed()) return stream.calledBy(function);
        String where = function + "(): Argument #" + position + " ($" + name + ") must be ";
        if (!(argument instanceof PhpResource)) {
            throw Errors.typeError(ctx, where + "of type resource, " + Conversions.valueName(argument) + " given");
        }
        throw Errors.typeError(ctx, where + "an open stream resource");
    }

    /// The open stream in a value that is no argument of its own.
    public static Stream fetch(Context ctx, String function, Object value) {
        if (value instanceof Stream stream && !stream.isClosed()) return stream.calledBy(function);
        throw Errors.typeError(ctx, function + "(): supplied resource is not a valid stream resource");
    }

    /// The context in an optional argument; the default one for null.
    public static StreamContext context(Context ctx, String function, int position, Object argument) {
        if (argument == null) return StreamContext.standard(ctx);
        if (argument instanceof StreamContext context) return context;
        String where = function + "(): ";
        if (!(argument instanceof PhpResource)) {
            throw Errors.typeError(ctx, where + "Argument #" + position + " ($context) must be of type resource or null, "
                + Conversions.valueName(argument) + " given");
        }
        throw Errors.typeError(ctx, where + "supplied resource is not a valid Stream-Context resource");
    }

    /// Refuses names with NUL bytes, which would mean another file to the system.
    public static void checkPath(Context ctx, String function, int position, String name, String path) {
        if (path.indexOf(0) >= 0) {
            throw Errors.valueError(ctx, function + "(): Argument #" + position + " ($" + name + ") must not contain any null bytes");
        }
    }
}
