package dev.phpc.runtime;

import dev.phpc.runtime.objects.Names;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// The configuration of one request.
public final class Ini {

    private final Context ctx;
    private final Map<String, String> configured = new HashMap<>();
    private final Map<String, String> changed = new HashMap<>();
    private final Map<String, DirectiveRule> rules = new HashMap<>();
    private int version;
    private int precision = 14;
    private int serializePrecision = -1;

    Ini(Context ctx) {
        this.ctx = ctx;
        rule("precision", (context, value, starting) -> setPrecision(value));
        rule("serialize_precision", (context, value, starting) -> setSerializePrecision(value));
        IniRules.register(this);
    }

    // Reading.

    /// The directive of a name, or null.
    public Directive directive(String name) {
        return Directives.BUILTIN.get(name);
    }

    /// The value in force, empty if it has none; null if there is no such directive.
    public String get(String name) {
        Directive directive = directive(name);
        if (directive == null) {
            return null;
        }
        String value = valueOrNull(directive);
        return value == null ? "" : value;
    }

    /// The value in force; null if the directive has none.
    public String valueOrNull(Directive directive) {
        String name = directive.name();
        String value = changed.get(name);
        return value != null || changed.containsKey(name) ? value : globalValue(directive);
    }

    /// The value that `ini_restore` brings back; null if the directive has none.
    public String globalValue(Directive directive) {
        String name = directive.name();
        String value = configured.get(name);
        return value != null || configured.containsKey(name) ? value : directive.initial();
    }

    /// A value of the configuration of this installation, whether or not there is such a directive; null if it is not set.
    public String configured(String name) {
        return configured.get(name);
    }

    public long getLong(String name) {
        String value = get(name);
        return value == null ? 0 : IniQuantity.parse(value).value();
    }

    public boolean getBoolean(String name) {
        String value = get(name);
        return value != null && isTrue(value);
    }

    /// As a directive that is on or off reads its value.
    public static boolean isTrue(String value) {
        return switch (Names.lower(value)) {
            case "on", "yes", "true" -> true;
            default -> NumericStrings.toLong(value) != 0;
        };
    }

    /// All directives sorted by name.
    public Collection<Directive> directives() {
        return new TreeMap<>(Directives.BUILTIN).values();
    }

    /// `precision`: significant digits of floats in strings.
    public int precision() {
        return precision;
    }

    /// `serialize_precision`: significant digits of floats in `var_export`, `json_encode` and their like.
    public int serializePrecision() {
        return serializePrecision;
    }

    /// Counts changes: who keeps values it read looks again when this has moved.
    public int version() {
        return version;
    }

    // Changing.

    /// Sets what happens when a directive changes.
    public void rule(String name, DirectiveRule rule) {
        rules.put(name, rule);
    }

    /// Sets a value of this installation: from an ini file, `-d`, or the server.
    public void configure(String name, String value) {
        DirectiveRule rule = rules.get(name);
        if (rule == null || rule.accept(ctx, value, true)) {
            configured.put(name, value);
            version++;
        }
    }

    /// `ini_set`: false if there is no such directive, the program may not change it, or refuses the value.
    public boolean set(String name, String value) {
        Directive directive = directive(name);
        if (directive == null || (directive.access() & Directive.USER) == 0) {
            return false;
        }
        return force(name, value);
    }

    /// Sets a value whoever may change it; false if the directive refuses the value.
    public boolean force(String name, String value) {
        DirectiveRule rule = rules.get(name);
        if (rule != null && !rule.accept(ctx, value, false)) {
            return false;
        }
        changed.put(name, value);
        version++;
        return true;
    }

    public void restore(String name) {
        if (!changed.containsKey(name)) {
            return;
        }
        version++;
        String global = globalValue(directive(name));
        DirectiveRule rule = rules.get(name);
        if (rule == null || rule.accept(ctx, global == null ? "" : global, true)) {
            changed.remove(name);
        }
    }

    private boolean setPrecision(String value) {
        long digits = NumericStrings.toLong(value);
        if (digits < -1) {
            return false;
        }
        precision = (int) Math.min(digits, 500);
        return true;
    }

    private boolean setSerializePrecision(String value) {
        long digits = NumericStrings.toLong(value);
        if (digits < -1) {
            return false;
        }
        serializePrecision = (int) Math.min(digits, 500);
        return true;
    }
}
