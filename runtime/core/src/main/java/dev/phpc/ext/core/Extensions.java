package dev.phpc.ext.core;

import dev.phpc.ext.standard.strings.LetterCase;
import dev.phpc.runtime.link.Builtins;
import java.util.LinkedHashSet;
import java.util.Set;

/// What extensions there are, and what is in them.
public final class Extensions {
    private Extensions() {}

    /// The names of the extensions that declare something.
    public static Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        names.add("Core");
        Builtins.installed().classEntries().forEach(entry -> names.add(entry.extension()));
        Builtins.installed().functionEntries().forEach(entry -> names.add(entry.extension()));
        return names;
    }

    /// The name of an extension as it is spelled, or null if there is none of that name.
    public static String find(String name) {
        String wanted = LetterCase.strtolower(name);
        return names().stream().filter(known -> LetterCase.strtolower(known).equals(wanted)).findFirst().orElse(null);
    }
}
