package dev.phpc.runtime.objects;

/// A PHP class as one request declared it.
public final class PhpClass {

    public final String name;

    public PhpClass(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }
}
