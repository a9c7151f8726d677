package dev.phpc.runtime.objects;

/// A lazy object waiting for its initialiser, or a proxy that was initialised. `instance` is the real object behind a proxy.
final class LazyState {
    final boolean proxy;
    final int options;
    Object initializer;
    PhpObject instance;
    boolean initializing;

    LazyState(boolean proxy, Object initializer, int options) {
        this.proxy = proxy;
        this.initializer = initializer;
        this.options = options;
    }

    boolean isPending() {
        return initializer != null;
    }
}
