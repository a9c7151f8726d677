package dev.phpc.runtime.link;

import dev.phpc.runtime.objects.ClassConstantSite;
import dev.phpc.runtime.objects.ClassSite;
import dev.phpc.runtime.objects.MethodSite;
import dev.phpc.runtime.objects.PropertySite;
import dev.phpc.runtime.objects.StaticMethodSite;
import dev.phpc.runtime.objects.StaticPropertySite;
import java.lang.invoke.MethodHandles;

/// Makes the sites of compiled code, which are dynamic constants of its class file.
public final class Sites {
    private Sites() { }

    /// The bootstrap method of all sites. There are thousands of them, and every method handle in between would cost more than the site.
    public static Object create(MethodHandles.Lookup lookup, String name, Class<?> type) {
        if (type == PropertySite.class) {
            return PropertySite.create();
        }
        if (type == MethodSite.class) {
            return MethodSite.create();
        }
        if (type == ClassSite.class) {
            return ClassSite.create();
        }
        if (type == ClassConstantSite.class) {
            return ClassConstantSite.create();
        }
        if (type == StaticMethodSite.class) {
            return StaticMethodSite.create();
        }
        if (type == StaticPropertySite.class) {
            return StaticPropertySite.create();
        }
        throw new IllegalArgumentException("no site: " + type);
    }
}
