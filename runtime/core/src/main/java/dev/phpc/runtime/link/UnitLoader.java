package dev.phpc.runtime.link;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Holds the classes of units that were compiled in this process. Units see each other's classes only through the runtime, so that each can
/// have a loader of its own and be forgotten with it.
public final class UnitLoader extends ClassLoader {
    private final Map<String, byte[]> classes;

    public UnitLoader(ClassLoader parent, Map<String, byte[]> classes) {
        super(parent);
        this.classes = new ConcurrentHashMap<>(classes);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.remove(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    /// The unit whose class has this name.
    public CompiledUnit unit(String name) {
        return unit(this, name);
    }

    /// The unit whose class `loader` has under this name.
    public static CompiledUnit unit(ClassLoader loader, String name) {
        try {
            return (CompiledUnit) Class.forName(name, true, loader).getField("UNIT").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no unit " + name, e);
        }
    }
}
