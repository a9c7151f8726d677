package dev.phpc.runtime.link;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.FatalError;
import dev.phpc.runtime.Location;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.SourceLocations;
import dev.phpc.runtime.Missing;
import dev.phpc.runtime.objects.Closure;
import dev.phpc.runtime.objects.CompiledRoutine;
import dev.phpc.runtime.objects.Delegations;
import dev.phpc.runtime.objects.DefaultEvaluations;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.Routine;
import dev.phpc.runtime.objects.SensitiveArguments;
import dev.phpc.runtime.objects.Throwables;
import java.lang.StackWalker.StackFrame;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Reads PHP's frames off the JVM's stack: generated methods by their frame tables, builtins by their declarations.
public final class JvmStackFrames implements StackFrames, SourceLocations {
    private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    /// The line of code that runs when a call has returned as far as PHP can see.
    public static final int LEFT = 65_535;

    private final Builtins builtins;
    private Context ctx;

    public JvmStackFrames(Builtins builtins) {
        this.builtins = builtins;
    }

    /// The request whose thread this is; to be set before its code runs.
    public void attach(Context ctx) {
        this.ctx = ctx;
    }

    @Override
    public List<Frame> capture(int limit) {
        List<Located> relevant = WALKER.walk(frames -> firstOf(frames.filter(relevant()).mapMulti(joined()).iterator(), limit));
        return frames(relevant, ctx == null ? List.of() : Includes.of(ctx).running());
    }

    private List<Frame> frames(List<Located> relevant, List<String> includes) {
        List<Frame> result = new ArrayList<>(relevant.size());
        int include = includes.size();
        int call = 0;
        int evaluation = 0;
        int delegation = 0;
        for (Located located : relevant) {
            StackFrame frame = located.frame;
            if (located.hasLeft()) {
                call++;
                continue;
            }
            if (isDelegation(frame)) {
                result.addAll(Delegations.frames(ctx, delegation++));
                continue;
            }
            if (isDefault(frame)) {
                result.add(entered(DefaultEvaluations.of(ctx).entered(evaluation++)));
                continue;
            }
            FrameTable table = FrameTable.of(frame.getDeclaringClass());
            if (table == null) {
                result.add(builtin(frame, call++));
                continue;
            }
            FrameTable.Entry entry = table.entry(frame.getMethodName());
            if (entry.kind().equals("file")) {
                String word = include > 0 ? includes.get(--include) : null;
                // What has no line belongs to PHP's compilation of the file, before its code runs.
                if (located.line > 0) {
                    result.add(new Frame(table.unit().path(), located.line, word, null, null, null, null));
                }
            } else {
                result.add(compiled(table, entry, located.line, call++));
            }
        }
        return result;
    }

    /// Whether a frame is a frame of PHP's, asked of all of them from the innermost one on.
    private Predicate<StackFrame> relevant() {
        return new Predicate<>() {
            private boolean isInBuiltin;

            @Override
            public boolean test(StackFrame frame) {
                boolean follows = isInBuiltin && Builtins.isEntry(frame.getMethodName());
                boolean relevant = !follows && isRelevant(frame);
                isInBuiltin = relevant && FrameTable.of(frame.getDeclaringClass()) == null && !isDefault(frame) && !isDelegation(frame);
                return relevant;
            }
        };
    }

    /// Frames up to the `limit`th one that is shown; all of them if the limit is 0.
    private static List<Located> firstOf(Iterator<Located> frames, int limit) {
        List<Located> first = new ArrayList<>();
        int shown = 0;
        while (frames.hasNext() && (limit <= 0 || shown < limit)) {
            Located frame = frames.next();
            first.add(frame);
            shown += frame.hasLeft() ? 0 : 1;
        }
        return first;
    }

    /// A frame of PHP's, and the line that runs there.
    private record Located(StackFrame frame, int line) {
        /// Is this a call whose variables are just let go of? For PHP it has returned.
        boolean hasLeft() {
            return line == LEFT;
        }
    }

    /// Joins the frames of a large body's parts, which are called within the function's own frame, with that: its line is the innermost part's.
    private static BiConsumer<StackFrame, Consumer<Located>> joined() {
        return new BiConsumer<>() {
            private int line = -1;

            @Override
            public void accept(StackFrame frame, Consumer<Located> out) {
                FrameTable table = FrameTable.of(frame.getDeclaringClass());
                int here = line < 0 ? frame.getLineNumber() : line;
                boolean isPart = table != null && table.entry(frame.getMethodName()).isPart();
                line = isPart ? here : -1;
                if (!isPart) {
                    out.accept(new Located(frame, here));
                }
            }
        };
    }

    private boolean isRelevant(StackFrame frame) {
        if (isDefault(frame) || isDelegation(frame)) {
            return ctx != null;
        }
        FrameTable table = FrameTable.of(frame.getDeclaringClass());
        if (table != null) {
            FrameTable.Entry entry = table.entry(frame.getMethodName());
            return entry != null && !entry.kind().equals("initializer");
        }
        return builtins.frameName(frame.getClassName(), frame.getMethodName()) != null;
    }

    private static boolean isDefault(StackFrame frame) {
        return frame.getDeclaringClass() == DefaultEvaluations.class && frame.getMethodName().equals(DefaultEvaluations.FRAME);
    }

    private static boolean isDelegation(StackFrame frame) {
        return Delegations.isFrame(frame.getDeclaringClass(), frame.getMethodName());
    }

    /// A call that computes its defaults: its arguments are those passed so far.
    private Frame entered(DefaultEvaluations.Entered call) {
        Routine routine = call.routine();
        PhpClass cls = call.receiver() instanceof Closure closure ? closure.scope : routine.declaringClass();
        PhpObject object = call.receiver() instanceof Closure closure ? closure.boundThis : call.receiver() instanceof PhpObject self ? self : null;
        return new Frame(routine.signature().file(), call.line(), routine.name(), cls == null ? null : cls.name(),
            cls == null ? null : object == null ? "::" : "->", object, call.args() == null ? null : shown(routine, call.args()));
    }

    private Frame compiled(FrameTable table, FrameTable.Entry entry, int line, int call) {
        String file = table.unit().path();
        Object receiver = receiver(call);
        if (entry.kind().equals("closure") && receiver instanceof Closure closure) {
            String type = closure.scope == null ? null : closure.boundThis != null ? "->" : "::";
            return new Frame(file, line, entry.function(), type == null ? null : closure.scope.name(), type, closure.boundThis, arguments(call));
        }
        boolean method = entry.kind().equals("->") || entry.kind().equals("::");
        Routine routine = method && ctx != null && ctx.recorded != null ? ctx.recorded.routine(call) : null;
        return new Frame(file, line, routine instanceof CompiledRoutine ? routine.name() : entry.function(), method ? className(entry, receiver, call) : null, method ? entry.kind() : null,
            receiver instanceof PhpObject object && method ? object : null, arguments(call));
    }

    /// The class that declares the method; of a trait's method the using class, where that is known.
    private String className(FrameTable.Entry entry, Object receiver, int call) {
        Routine routine = ctx == null || ctx.recorded == null ? null : ctx.recorded.routine(call);
        if (routine != null && routine.declaringClass() != null) {
            return routine.declaringClass().name();
        }
        return entry.cls().isEmpty() && receiver instanceof PhpObject object ? object.cls.name() : entry.cls();
    }

    private Object receiver(int call) {
        return ctx == null || ctx.recorded == null ? null : ctx.recorded.receiver(call);
    }

    /// The arguments of a call as traces show them, or null.
    private Object[] arguments(int call) {
        Object[] recorded = ctx == null || ctx.recorded == null ? null : ctx.recorded.arguments(call);
        return recorded == null ? null : shown(ctx.recorded.routine(call), recorded);
    }

    private Object[] shown(Routine routine, Object[] args) {
        Object[] values = new Object[args.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = args[i] instanceof Slot slot ? slot.get() : args[i] == Missing.ARGUMENT ? null : args[i];
        }
        return SensitiveArguments.hidden(ctx, routine, values);
    }

    private Frame builtin(StackFrame frame, int call) {
        String name = builtins.frameName(frame.getClassName(), frame.getMethodName());
        int colons = name.indexOf("::");
        int at = colons >= 0 ? colons : name.indexOf("->");
        return at < 0 ? new Frame(null, 0, name, null, null, null, arguments(call))
            : new Frame(null, 0, name.substring(at + 2), name.substring(0, at), name.substring(at, at + 2),
                receiver(call) instanceof PhpObject object ? object : null, arguments(call));
    }

    /// The innermost frame of compiled code, unless a builtin stands above it.
    private Optional<StackFrame> caller() {
        return WALKER.walk(frames -> frames.filter(frame -> isRelevant(frame) && !isDefault(frame) && !isDelegation(frame)).mapMulti(joined())
                .filter(frame -> !frame.hasLeft()).findFirst())
            .map(Located::frame).filter(frame -> FrameTable.of(frame.getDeclaringClass()) != null);
    }

    private Optional<Located> innermost() {
        return WALKER.walk(JvmStackFrames::innermost);
    }

    private static Optional<Located> innermost(Stream<StackFrame> frames) {
        return frames.filter(JvmStackFrames::isCompiled).mapMulti(joined()).filter(frame -> !frame.hasLeft()).findFirst();
    }

    private static boolean isCompiled(StackFrame frame) {
        FrameTable table = FrameTable.of(frame.getDeclaringClass());
        return table != null && table.entry(frame.getMethodName()) != null;
    }

    @Override
    public boolean isStrict() {
        return caller().map(frame -> FrameTable.of(frame.getDeclaringClass()).unit().strictTypes()).orElse(false);
    }

    @Override
    public PhpClass scope() {
        FrameTable.Entry entry = innermost().map(Located::frame).map(frame -> FrameTable.of(frame.getDeclaringClass()).entry(frame.getMethodName())).orElse(null);
        if (entry == null) {
            return null;
        }
        if (entry.kind().equals("closure")) {
            Object caller = ctx.recorded == null ? ctx.caller : recordedReceiver();
            return caller instanceof Closure closure && closure.routine.name().equals(entry.function()) ? closure.scope : null;
        }
        return entry.cls().isEmpty() ? null : ctx.classes().find(entry.cls());
    }

    @Override
    public PhpObject self() {
        return selfOf(callerReceiver());
    }

    private static PhpObject selfOf(Object receiver) {
        return receiver instanceof Closure closure ? closure.boundThis : receiver instanceof PhpObject object ? object : null;
    }

    /// The receiver of the innermost call of compiled code, where calls are recorded.
    private Object recordedReceiver() {
        int at = 0;
        while (ctx != null && ctx.recorded != null && ctx.recorded.routine(at) != null) {
            if (!(ctx.recorded.routine(at) instanceof BuiltinRoutine)) {
                return ctx.recorded.receiver(at);
            }
            at++;
        }
        return null;
    }

    /// The receiver of the code that called the builtin which asks: as recorded, or as the call left it, if it was code of this class.
    private Object callerReceiver() {
        if (ctx == null || ctx.recorded != null) {
            return recordedReceiver();
        }
        PhpClass scope = scope();
        PhpClass called = calledBy(ctx.caller);
        return scope != null && called != null && (called.isSubclassOf(scope) || scope.isTrait()) ? ctx.caller : null;
    }

    private static PhpClass calledBy(Object receiver) {
        return switch (receiver) {
            case PhpClass cls -> cls;
            case Closure closure -> closure.boundThis != null ? closure.boundThis.cls : closure.calledClass != null ? closure.calledClass : closure.scope;
            case PhpObject object -> object.cls;
            case null, default -> null;
        };
    }

    @Override
    public PhpClass calledClass() {
        PhpClass called = calledBy(callerReceiver());
        return called != null ? called : scope();
    }

    @Override
    public Closure closure() {
        return recordedReceiver() instanceof Closure closure ? closure : null;
    }

    @Override
    public Location current() {
        boolean hasBegun = ctx != null && WALKER.walk(frames -> frames.filter(frame -> isDefault(frame) || isCompiled(frame)).findFirst())
            .filter(JvmStackFrames::isDefault).isPresent();
        if (hasBegun) {
            DefaultEvaluations.Entered call = DefaultEvaluations.of(ctx).entered(0);
            return new Location(call.routine().signature().file(), call.line());
        }
        return innermost().map(JvmStackFrames::location).orElse(Location.UNKNOWN);
    }

    private static Location location(Located located) {
        return new Location(FrameTable.of(located.frame.getDeclaringClass()).unit().path(), located.line);
    }

    @Override
    public Location of(FatalError fatal) {
        return innermost(fatal.stack().stream()).map(JvmStackFrames::location).orElse(Location.UNKNOWN);
    }

    @Override
    public String trace() {
        return Throwables.traceText(ctx, capture(0));
    }

    @Override
    public String trace(FatalError fatal) {
        return Throwables.traceText(ctx, frames(fatal.stack().stream().filter(this::isRelevant).mapMulti(joined()).toList(), fatal.includes()));
    }
}
