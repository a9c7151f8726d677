package dev.phpc.ext.standard.configuration;

import dev.phpc.runtime.ArrayKeys;
import dev.phpc.runtime.PhpArray;

/// The array that an ini file becomes.
final class IniEntries {

    private final boolean sections;
    private final PhpArray all = new PhpArray();
    private PhpArray current = all;

    IniEntries(boolean sections) {
        this.sections = sections;
    }

    PhpArray result() {
        return all;
    }

    void section(String name) {
        if (sections) {
            current = new PhpArray();
            all.putOwned(ArrayKeys.normalize(name), current);
        }
    }

    /// `name = value`
    void entry(String name, Object value) {
        current.put(ArrayKeys.normalize(name), value);
    }

    /// `name[offset] = value`, `name[] = value`
    void element(String name, String offset, Object value) {
        Object key = ArrayKeys.normalize(name);
        PhpArray elements = current.get(key) instanceof PhpArray known ? known : new PhpArray();
        current.putOwned(key, elements);
        if (offset.isEmpty()) {
            elements.append(value);
        } else {
            elements.put(ArrayKeys.normalize(offset), value);
        }
    }
}
