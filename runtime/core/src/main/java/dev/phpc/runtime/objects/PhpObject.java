package dev.phpc.runtime.objects;

import dev.phpc.runtime.PhpArray;

/// Root of the JVM classes of PHP classes.
public class PhpObject {

    public final PhpClass cls;
    public Object[] slots;
    public PhpArray dynamic;

    public PhpObject(PhpClass cls) {
        this.cls = cls;
    }

    public final PhpClass cls() {
        return cls;
    }
}
