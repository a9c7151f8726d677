package dev.phpc.ext.standard.files;

import dev.phpc.ext.standard.streams.StreamWrapper;
import dev.phpc.ext.standard.streams.UserWrapper;
import dev.phpc.ext.standard.streams.Wrappers;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.objects.PhpClass;

/// `stream_wrapper_register` and its like.
final class StreamWrappers {
    @PhpConstant("STREAM_USE_PATH") static final long USE_PATH = 1;
    @PhpConstant("STREAM_IGNORE_URL") static final long IGNORE_URL = 2;
    @PhpConstant("STREAM_REPORT_ERRORS") static final long REPORT_ERRORS = 8;
    @PhpConstant("STREAM_MUST_SEEK") static final long MUST_SEEK = 16;
    @PhpConstant("STREAM_URL_STAT_LINK") static final long URL_STAT_LINK = 1;
    @PhpConstant("STREAM_URL_STAT_QUIET") static final long URL_STAT_QUIET = 2;
    @PhpConstant("STREAM_MKDIR_RECURSIVE") static final long MKDIR_RECURSIVE = 1;
    @PhpConstant("STREAM_IS_URL") static final long IS_URL = 1;
    @PhpConstant("STREAM_OPTION_BLOCKING") static final long OPTION_BLOCKING = 1;
    @PhpConstant("STREAM_OPTION_READ_TIMEOUT") static final long OPTION_READ_TIMEOUT = 4;
    @PhpConstant("STREAM_OPTION_READ_BUFFER") static final long OPTION_READ_BUFFER = 2;
    @PhpConstant("STREAM_OPTION_WRITE_BUFFER") static final long OPTION_WRITE_BUFFER = 3;
    @PhpConstant("STREAM_BUFFER_NONE") static final long BUFFER_NONE = 0;
    @PhpConstant("STREAM_BUFFER_LINE") static final long BUFFER_LINE = 1;
    @PhpConstant("STREAM_BUFFER_FULL") static final long BUFFER_FULL = 2;
    @PhpConstant("STREAM_CAST_AS_STREAM") static final long CAST_AS_STREAM = 0;
    @PhpConstant("STREAM_CAST_FOR_SELECT") static final long CAST_FOR_SELECT = 3;
    @PhpConstant("STREAM_META_TOUCH") static final long META_TOUCH = 1;
    @PhpConstant("STREAM_META_OWNER") static final long META_OWNER = 3;
    @PhpConstant("STREAM_META_OWNER_NAME") static final long META_OWNER_NAME = 2;
    @PhpConstant("STREAM_META_GROUP") static final long META_GROUP = 5;
    @PhpConstant("STREAM_META_GROUP_NAME") static final long META_GROUP_NAME = 4;
    @PhpConstant("STREAM_META_ACCESS") static final long META_ACCESS = 6;

    private StreamWrappers() {}

    @PhpFunction(value = "stream_wrapper_register(string $protocol, string $class, int $flags = 0): bool", effects = {Effect.WRITES_STATE, Effect.CALLS_BACK})
    static boolean stream_wrapper_register(Context ctx, String protocol, String cls, long flags) {
        return register(ctx, "stream_wrapper_register", protocol, cls, flags);
    }

    @PhpFunction(value = "stream_register_wrapper(string $protocol, string $class, int $flags = 0): bool", effects = {Effect.WRITES_STATE, Effect.CALLS_BACK})
    static boolean stream_register_wrapper(Context ctx, String protocol, String cls, long flags) {
        return register(ctx, "stream_register_wrapper", protocol, cls, flags);
    }

    private static boolean register(Context ctx, String function, String protocol, String className, long flags) {
        PhpClass cls = ctx.classes().lookup(className, true);
        if (cls == null) {
            throw Errors.typeError(ctx, function + "(): Argument #2 ($class) must be a valid class name, " + className + " given");
        }
        if (!isValid(protocol)) {
            ctx.warning(function + "(): Invalid protocol scheme specified. Unable to register wrapper class " + cls.name() + " to " + protocol + "://");
            return false;
        }
        if (Wrappers.of(ctx).register(protocol, new UserWrapper(cls, (flags & IS_URL) != 0))) return true;
        ctx.warning(function + "(): Protocol " + protocol + ":// is already defined.");
        return false;
    }

    private static boolean isValid(String protocol) {
        return !protocol.isEmpty() && protocol.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
            || c == '+' || c == '-' || c == '.');
    }

    @PhpFunction(value = "stream_wrapper_unregister(string $protocol): bool", effects = {Effect.WRITES_STATE})
    static boolean stream_wrapper_unregister(Context ctx, String protocol) {
        if (Wrappers.of(ctx).unregister(protocol)) return true;
        ctx.warning("stream_wrapper_unregister(): Unable to unregister " + protocol + "://");
        return false;
    }

    @PhpFunction(value = "stream_wrapper_restore(string $protocol): bool", effects = {Effect.WRITES_STATE})
    static boolean stream_wrapper_restore(Context ctx, String protocol) {
        Wrappers wrappers = Wrappers.of(ctx);
        StreamWrapper builtin = wrappers.builtin(protocol);
        if (builtin == null) {
            ctx.warning("stream_wrapper_restore(): " + protocol + ":// never existed, nothing to restore");
            return false;
        }
        if (wrappers.get(protocol) == builtin) {
            ctx.notice("stream_wrapper_restore(): " + protocol + ":// was never changed, nothing to restore");
            return true;
        }
        wrappers.unregister(protocol);
        return wrappers.register(protocol, builtin);
    }
}
