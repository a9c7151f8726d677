package dev.phpc.ext.standard.files;

import dev.phpc.ext.standard.streams.Stream;
import dev.phpc.ext.standard.streams.StreamContext;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.Missing;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.PhpResource;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.objects.PhpCallable;

/// `stream_context_*`.
final class StreamContexts {
    @PhpConstant("STREAM_NOTIFY_CONNECT") static final long NOTIFY_CONNECT = 2;
    @PhpConstant("STREAM_NOTIFY_AUTH_REQUIRED") static final long NOTIFY_AUTH_REQUIRED = 3;
    @PhpConstant("STREAM_NOTIFY_AUTH_RESULT") static final long NOTIFY_AUTH_RESULT = 10;
    @PhpConstant("STREAM_NOTIFY_MIME_TYPE_IS") static final long NOTIFY_MIME_TYPE_IS = 4;
    @PhpConstant("STREAM_NOTIFY_FILE_SIZE_IS") static final long NOTIFY_FILE_SIZE_IS = 5;
    @PhpConstant("STREAM_NOTIFY_REDIRECTED") static final long NOTIFY_REDIRECTED = 6;
    @PhpConstant("STREAM_NOTIFY_PROGRESS") static final long NOTIFY_PROGRESS = 7;
    @PhpConstant("STREAM_NOTIFY_FAILURE") static final long NOTIFY_FAILURE = 9;
    @PhpConstant("STREAM_NOTIFY_COMPLETED") static final long NOTIFY_COMPLETED = 8;
    @PhpConstant("STREAM_NOTIFY_RESOLVE") static final long NOTIFY_RESOLVE = 1;
    @PhpConstant("STREAM_NOTIFY_SEVERITY_INFO") static final long NOTIFY_SEVERITY_INFO = 0;
    @PhpConstant("STREAM_NOTIFY_SEVERITY_WARN") static final long NOTIFY_SEVERITY_WARN = 1;
    @PhpConstant("STREAM_NOTIFY_SEVERITY_ERR") static final long NOTIFY_SEVERITY_ERR = 2;

    private StreamContexts() {}

    @PhpFunction(value = "stream_context_create(?array $options = null, ?array $params = null)", effects = {Effect.WRITES_STATE})
    static Object stream_context_create(Context ctx, PhpArray options, PhpArray params) {
        StreamContext context = new StreamContext(ctx);
        if (options != null) setOptions(ctx, context, options);
        if (params != null) setParameters(ctx, "stream_context_create", context, params);
        return context;
    }

    private static void setOptions(Context ctx, StreamContext context, PhpArray options) {
        for (int i = options.first(); i >= 0; i = options.next(i)) {
            if (!(options.keyAt(i) instanceof String wrapper) || !(options.valueAt(i) instanceof PhpArray ofWrapper)) {
                throw Errors.valueError(ctx, "Options should have the form [\"wrappername\"][\"optionname\"] = $value");
            }
            for (int j = ofWrapper.first(); j >= 0; j = ofWrapper.next(j)) {
                if (ofWrapper.keyAt(j) instanceof String name) context.option(wrapper, name, ofWrapper.valueAt(j));
            }
        }
    }

    private static void setParameters(Context ctx, String function, StreamContext context, PhpArray parameters) {
        if (parameters.has("notification")) {
            String problem = PhpCallable.problem(ctx, parameters.get("notification"), null, null);
            if (problem != null) {
                throw Errors.typeError(ctx, function + "(): Argument #1 ($options) must be an array with valid callbacks as values, " + problem);
            }
            context.notification(parameters.get("notification"));
        }
        if (parameters.has("options")) {
            if (!(parameters.get("options") instanceof PhpArray options)) {
                throw Errors.typeError(ctx, "Invalid stream/context parameter");
            }
            setOptions(ctx, context, options);
        }
    }

    @PhpFunction(value = "stream_context_set_option($context, array|string $wrapper_or_options, ?string $option_name = null, mixed $value = UNKNOWN): true",
        effects = {Effect.WRITES_STATE})
    static boolean stream_context_set_option(Context ctx, Object context, Object wrapper_or_options, String option_name, Object value) {
        String function = "stream_context_set_option";
        StreamContext of = require(ctx, function, "context", context);
        if (wrapper_or_options instanceof PhpArray options) {
            if (option_name != null) {
                throw Errors.valueError(ctx, function + "(): Argument #3 ($option_name) must be null when argument #2 ($wrapper_or_options) is an array");
            }
            setOptions(ctx, of, options);
            return true;
        }
        if (option_name == null) {
            throw Errors.valueError(ctx, function + "(): Argument #3 ($option_name) cannot be null when argument #2 ($wrapper_or_options) is a string");
        }
        if (value == Missing.ARGUMENT) {
            throw Errors.valueError(ctx, function + "(): Argument #4 ($value) must be provided when argument #2 ($wrapper_or_options) is a string");
        }
        of.option((String) wrapper_or_options, option_name, value);
        return true;
    }

    @PhpFunction(value = "stream_context_set_options($context, array $options): true", effects = {Effect.WRITES_STATE})
    static boolean stream_context_set_options(Context ctx, Object context, PhpArray options) {
        setOptions(ctx, require(ctx, "stream_context_set_options", "context", context), options);
        return true;
    }

    @PhpFunction(value = "stream_context_set_params($context, array $params): true", effects = {Effect.WRITES_STATE})
    static boolean stream_context_set_params(Context ctx, Object context, PhpArray params) {
        setParameters(ctx, "stream_context_set_params", require(ctx, "stream_context_set_params", "context", context), params);
        return true;
    }

    @PhpFunction(value = "stream_context_get_params($context): array", effects = {Effect.READS_STATE})
    static PhpArray stream_context_get_params(Context ctx, Object context) {
        StreamContext of = require(ctx, "stream_context_get_params", "context", context);
        PhpArray parameters = new PhpArray();
        if (of.notification() != null) parameters.put("notification", of.notification());
        parameters.put("options", of.options());
        return parameters;
    }

    @PhpFunction(value = "stream_context_get_options($stream_or_context): array", effects = {Effect.READS_STATE})
    static PhpArray stream_context_get_options(Context ctx, Object stream_or_context) {
        return require(ctx, "stream_context_get_options", "stream_or_context", stream_or_context).options();
    }

    @PhpFunction(value = "stream_context_get_default(?array $options = null)", effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static Object stream_context_get_default(Context ctx, PhpArray options) {
        StreamContext standard = StreamContext.standard(ctx);
        if (options != null) setOptions(ctx, standard, options);
        return standard;
    }

    @PhpFunction(value = "stream_context_set_default(array $options)", effects = {Effect.WRITES_STATE})
    static Object stream_context_set_default(Context ctx, PhpArray options) {
        StreamContext standard = StreamContext.standard(ctx);
        setOptions(ctx, standard, options);
        return standard;
    }

    /// The context itself, or that of a stream, which gets one if it has none.
    private static StreamContext require(Context ctx, String function, String parameter, Object argument) {
        if (argument instanceof StreamContext context) return context;
        if (argument instanceof Stream stream && !stream.isClosed()) {
            if (stream.streamContext() == null) stream.streamContext(new StreamContext(ctx));
            return stream.streamContext();
        }
        String where = function + "(): Argument #1 ($" + parameter + ") must be ";
        if (argument instanceof PhpResource) throw Errors.typeError(ctx, where + "a valid stream/context");
        throw Errors.typeError(ctx, where + "of type resource, " + Conversions.valueName(argument) + " given");
    }
}
