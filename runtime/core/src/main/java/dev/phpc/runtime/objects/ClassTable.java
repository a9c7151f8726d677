package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;

import java.util.HashMap;
import java.util.Map;

/// The classes of one request by lower-case name.
public final class ClassTable {

    private final Map<String, PhpClass> classes = new HashMap<>();

    public ClassTable(Context ctx) {}

    public PhpClass find(String name) {
        return classes.get(name);
    }
}
