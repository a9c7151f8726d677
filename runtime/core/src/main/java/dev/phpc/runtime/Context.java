package dev.phpc.runtime;

import dev.phpc.runtime.link.RecordedCalls;
import dev.phpc.runtime.link.UnitState;
import dev.phpc.runtime.objects.ClassTable;
import dev.phpc.runtime.objects.ConstantTable;
import dev.phpc.runtime.objects.FunctionTable;

import java.io.OutputStream;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/// Everything that belongs to one request: handed to whatever needs it, never static, never a ThreadLocal.
public final class Context {

    private static final int DEEPEST_COMPARISON = 4000;

    private final Ini ini;
    private final Output output;
    private final Diagnostics diagnostics;
    private final ClassTable classes;
    private final FunctionTable functions;
    private final ConstantTable constants;
    private final PhpArray globals = new PhpArray();
    private final Map<Class<?>, Object> states = new IdentityHashMap<>();
    private long lastResourceId;
    private int comparisonDepth;
    /// What this request knows of each compiled file, by the file's number in the process; kept by the link package.
    public UnitState[] units = new UnitState[16];
    /// The running calls with their arguments, where they are recorded; else null.
    public RecordedCalls recorded;
    /// The receiver of the code that last called a builtin which may ask whose code calls it.
    public Object caller;
    /// Whether all code of this request counts the holders of objects: see [dev.phpc.runtime.objects.Lifetimes].
    public boolean countsObjects;

    public Context(OutputStream sink, SourceLocations locations) {
        ini = new Ini(this);
        output = new Output(this, sink);
        diagnostics = new Diagnostics(this, locations);
        classes = new ClassTable(this);
        functions = new FunctionTable();
        constants = new ConstantTable();
    }

    public Output output() {
        return output;
    }

    public Ini ini() {
        return ini;
    }

    public Diagnostics diagnostics() {
        return diagnostics;
    }

    public ClassTable classes() {
        return classes;
    }

    public FunctionTable functions() {
        return functions;
    }

    public ConstantTable constants() {
        return constants;
    }

    /// The global variables: every slot is a [Ref].
    public PhpArray globals() {
        return globals;
    }

    /// What an extension keeps for this request: made at the first call.
    public <T> T state(Class<T> type, Supplier<T> initial) {
        Object state = states.get(type);
        if (state == null) {
            state = initial.get();
            states.put(type, state);
        }
        return type.cast(state);
    }

    /// As above, for what needs its context: the caller makes no closure over it.
    public <T> T stateWithContext(Class<T> type, Function<Context, T> initial) {
        Object state = states.get(type);
        return state != null ? type.cast(state) : state(type, () -> initial.apply(this));
    }

    long nextResourceId() {
        return ++lastResourceId;
    }

    // Diagnostics.

    public void warning(String message) {
        diagnostics.raise(Diagnostics.WARNING, message);
    }

    public void notice(String message) {
        diagnostics.raise(Diagnostics.NOTICE, message);
    }

    public void deprecated(String message) {
        diagnostics.raise(Diagnostics.DEPRECATED, message);
    }

    /// Raises a diagnostic of one of the levels of [Diagnostics].
    public void raise(int level, String message) {
        diagnostics.raise(level, message);
    }

    /// Raises a diagnostic whose text is made only if someone will see it.
    public void raise(int level, Supplier<String> message) {
        if (diagnostics.reports(level)) {
            diagnostics.raise(level, message.get());
        }
    }

    /// Counts a comparison of two containers, which ends with [#leaveComparison].
    public void enterComparison() {
        if (++comparisonDepth > DEEPEST_COMPARISON) {
            throw Errors.error(this, "Nesting level too deep - recursive dependency?");
        }
    }

    public void leaveComparison() {
        comparisonDepth--;
    }
}
