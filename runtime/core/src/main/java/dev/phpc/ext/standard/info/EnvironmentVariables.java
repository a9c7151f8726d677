package dev.phpc.ext.standard.info;

import dev.phpc.runtime.Arguments;
import dev.phpc.runtime.Bytes;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import java.util.Map;
import java.util.TreeMap;

/// `getenv` and `putenv`. A JVM can't change its environment: what a request sets, that request sees.
public final class EnvironmentVariables {
    private final Map<String, String> variables = new TreeMap<>();

    private EnvironmentVariables() {
        System.getenv().forEach((name, value) -> variables.put(Bytes.encodeUtf8(name), Bytes.encodeUtf8(value)));
    }

    /// Those of a request, by name.
    public static Map<String, String> of(Context ctx) {
        return ctx.state(EnvironmentVariables.class, EnvironmentVariables::new).variables;
    }

    @PhpFunction(value = "getenv(?string $name = null, bool $local_only = false): array|string|false", effects = Effect.READS_STATE)
    static Object getenv(Context ctx, String name, boolean localOnly) {
        if (name == null) {
            PhpArray all = new PhpArray();
            of(ctx).forEach(all::put);
            return all;
        }
        String value = of(ctx).get(name);
        return value == null ? (Object) false : value;
    }

    /// `NAME=value` sets, `NAME` alone removes.
    @PhpFunction(value = "putenv(string $assignment): bool", effects = Effect.WRITES_STATE)
    static boolean putenv(Context ctx, String assignment) {
        if (assignment.isEmpty() || assignment.charAt(0) == '=') {
            throw Arguments.wrongValue(ctx, "putenv", 1, "assignment", "must have a valid syntax");
        }
        int equals = assignment.indexOf('=');
        if (equals < 0) {
            of(ctx).remove(assignment);
        } else {
            of(ctx).put(assignment.substring(0, equals), assignment.substring(equals + 1));
        }
        return true;
    }
}
