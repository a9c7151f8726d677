package dev.phpc.runtime.link;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Location;
import dev.phpc.runtime.objects.ClassDeclaration;
import dev.phpc.runtime.objects.Dispatcher;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.Routine;
import java.util.concurrent.atomic.AtomicInteger;

/// A compiled PHP file. The generated subclass knows the bodies; entry 0 is the file-level code, whose receiver is the [Scope]
/// it runs in. What is the same for all requests is kept here, what belongs to one request in [UnitState].
public abstract class CompiledUnit extends Dispatcher {
    public static final int MAIN = 0;

    private static final String[] NO_NOTICES = {};
    private static final AtomicInteger UNITS = new AtomicInteger();

    private final int index = UNITS.getAndIncrement();
    private final String path;
    private final boolean strictTypes;
    private final boolean countsObjects;
    private final int staticCount;
    private final int functionCount;
    private final Routine[] routines;
    private final ClassDeclaration[] declarations;

    protected CompiledUnit(String path, boolean strictTypes, boolean countsObjects, int entryCount, int classCount, int staticCount,
            int functionCount) {
        this.path = path;
        this.strictTypes = strictTypes;
        this.countsObjects = countsObjects;
        this.staticCount = staticCount;
        this.functionCount = functionCount;
        this.routines = new Routine[entryCount];
        this.declarations = new ClassDeclaration[classCount];
    }

    /// Builds the description of the routine whose body is entry `id`.
    protected abstract Routine buildRoutine(int id);

    /// Builds the description of the class with this number in the file.
    protected abstract ClassDeclaration buildClass(int number);

    /// What the JVM methods of this unit are in PHP, four strings each: JVM name, function, class, kind.
    public abstract String[] frames();

    /// The warnings that PHP gives when it compiles the file: level, line and message, three strings each.
    protected String[] notices() {
        return NO_NOTICES;
    }

    /// Raises what is to be said about the file when it is loaded.
    final void announce(Context ctx) {
        String[] notices = notices();
        for (int i = 0; i < notices.length; i += 3) {
            ctx.diagnostics().raise(Integer.parseInt(notices[i]), notices[i + 2], new Location(path, Integer.parseInt(notices[i + 1])));
        }
    }

    /// `__FILE__` of the code in this unit.
    public final String path() {
        return path;
    }

    /// Does the program follow the lives of objects?
    public final boolean countsObjects() {
        return countsObjects;
    }

    public final boolean strictTypes() {
        return strictTypes;
    }

    /// The unit's number in this process; compiled code reads it as a constant.
    public final int index() {
        return index;
    }

    public final Routine routine(int id) {
        Routine routine = routines[id];
        if (routine == null) {
            routine = buildRoutine(id);
            routines[id] = routine;
        }
        return routine;
    }

    public final ClassDeclaration declaration(int number) {
        ClassDeclaration declaration = declarations[number];
        if (declaration == null) {
            declaration = buildClass(number);
            declarations[number] = declaration;
        }
        return declaration;
    }

    final int classCount() {
        return declarations.length;
    }

    final int staticCount() {
        return staticCount;
    }

    /// How many functions the code calls by name.
    final int functionCount() {
        return functionCount;
    }

    /// The classes and static variables that a request has of this unit.
    public final UnitState state(Context ctx) {
        return UnitState.of(ctx, index);
    }

    /// The lines of a frame table.
    public static String[] table(String lines) {
        return lines.split("\n", -1);
    }

    /// For a number that no entry has: a bug of the compiler's.
    public static IllegalStateException noEntry(int id) {
        return new IllegalStateException("no entry " + id);
    }

    /// The class that this request made of declaration `number`; it has been declared, since its code runs.
    public static PhpClass linkedClass(Context ctx, int unit, int number) {
        return UnitState.of(ctx, unit).classes[number];
    }
}
