package dev.phpc.ext.core.engine;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpResource;
import dev.phpc.runtime.declare.PhpFunction;

/// What can be asked of a resource.
final class Resources {
    private Resources() {}

    @PhpFunction(value = "get_resource_type($resource): string", effects = {})
    static String getResourceType(Context ctx, Object resource) {
        return resource(ctx, "get_resource_type", resource).typeName();
    }

    @PhpFunction(value = "get_resource_id($resource): int", effects = {})
    static long getResourceId(Context ctx, Object resource) {
        return resource(ctx, "get_resource_id", resource).id();
    }

    private static PhpResource resource(Context ctx, String function, Object value) {
        if (value instanceof PhpResource resource) {
            return resource;
        }
        throw Errors.typeError(ctx, function + "(): Argument #1 ($resource) must be of type resource, "
                + Conversions.valueName(value) + " given");
    }
}
