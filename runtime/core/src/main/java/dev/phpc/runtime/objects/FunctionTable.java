package dev.phpc.runtime.objects;

import dev.phpc.runtime.FatalError;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// The functions of one request by lower-case name.
public final class FunctionTable {
    private final Map<String, Routine> declared = new LinkedHashMap<>();
    /// By names as they were asked for, so that a name in a program is made lower case once.
    private final Map<String, Routine> spelled = new HashMap<>();
    /// Whether some namespace has a function that is named like a builtin: calls within namespaces must then look twice.
    public boolean shadowsBuiltins;
    private int namespaced;
    private Function<String, Routine> builtins = name -> null;
    private Set<String> disabled = Set.of();

    /// `builtins` knows the builtin functions by lower-case name, and answers null for any other name.
    public void connect(Function<String, Routine> builtins) {
        this.builtins = builtins;
    }

    /// `disable_functions`: the program has no such builtins, and may declare functions of these names.
    public void disable(Set<String> lowerNames) {
        Function<String, Routine> all = builtins;
        disabled = lowerNames;
        builtins = name -> lowerNames.contains(name) ? null : all.apply(name);
    }

    public Set<String> disabled() {
        return disabled;
    }

    /// The function of that name, in any case, with or without a leading backslash; null if there is none.
    public Routine find(String name) {
        Routine known = spelled.get(name);
        if (known != null) {
            return known;
        }
        String key = Names.classKey(name);
        known = declared.get(key);
        if (known == null) {
            known = builtins.apply(key);
        }
        if (known != null) {
            spelled.put(name, known);
        }
        return known;
    }

    public void declare(Routine routine) {
        String key = Names.lower(routine.name());
        Routine known = declared.get(key);
        if (known == null) {
            known = builtins.apply(key);
        }
        if (known != null) {
            throw redeclared(routine, known);
        }
        declared.put(key, routine);
        int slash = key.lastIndexOf('\\');
        namespaced += slash >= 0 ? 1 : 0;
        shadowsBuiltins |= slash >= 0 && builtins.apply(key.substring(slash + 1)) != null;
    }

    private static FatalError redeclared(Routine routine, Routine known) {
        String file = known.signature().file();
        String previously = file == null ? "" : " (previously declared in " + file + ":" + known.signature().line() + ")";
        return LinkErrors.fatal(routine.signature(), "Cannot redeclare function " + routine.name() + "()" + previously);
    }

    /// How many functions namespaces have.
    public int namespaced() {
        return namespaced;
    }

    /// The functions that the program declared, by lower-case name.
    public Map<String, Routine> declared() {
        return declared;
    }
}
