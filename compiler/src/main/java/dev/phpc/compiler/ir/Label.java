package dev.phpc.compiler.ir;

/// A place in a method that can be jumped to, compared by identity.
public final class Label {
    private final String name;

    public Label(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name + "@" + Integer.toHexString(System.identityHashCode(this));
    }
}
