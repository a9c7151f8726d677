package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.PhpThrow;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.link.StackFrames;

import java.util.Arrays;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Creation of the exceptions that the runtime throws itself, and what all Throwables hold.
public final class Throwables {
    private Throwables() {
    }

    /// A new Throwable of a builtin class, with the file, line and trace of the running PHP code.
    public static PhpObject create(Context ctx, String className, String message, long code) {
        PhpClass cls = ctx.classes().require(className);
        PhpObject exception = Lifetimes.track(ctx, Instantiation.allocate(ctx, cls));
        exception.setSlot(ThrowableObject.MESSAGE, Names.shown(message));
        exception.setSlot(ThrowableObject.CODE, code);
        return exception;
    }

    /// An exception that PHP raises at the entry of `callee`: it happens there, called from where the running code stands.
    static PhpThrow inCallee(Context ctx, String className, String message, Routine callee, int position, Object[] args) {
        PhpObject exception = create(ctx, className, message, 0);
        List<StackFrames.Frame> frames = CallSites.of(ctx).frames().capture(0);
        set(exception, "file", callee.signature().file());
        set(exception, "line", (long) callee.lineOf(position));
        set(exception, "trace", traceOfCall(frames, callee, ctx.ini().getBoolean("zend.exception_ignore_args") ? null : SensitiveArguments.hidden(ctx, callee, args)));
        return new PhpThrow(exception);
    }

    /// Compiled code checks the arguments of builtins itself: where it made `thrown`, the trace begins with the call of `function` all the same.
    public static PhpThrow inBuiltin(Context ctx, String function, PhpThrow thrown) {
        List<StackFrames.Frame> frames = CallSites.of(ctx).frames().capture(0);
        if (!frames.isEmpty() && frames.getFirst().file() != null) {
            int colons = function.indexOf("::");
            List<StackFrames.Frame> withCall = new ArrayList<>(frames);
            withCall.addFirst(colons < 0 ? new StackFrames.Frame(null, 0, function, null, null, null, null)
                    : new StackFrames.Frame(null, 0, function.substring(colons + 2), function.substring(0, colons), "::", null, null));
            set(thrown.exception, "trace", trace(withCall, false, true, 0));
        }
        return thrown;
    }

    private static PhpArray traceOfCall(List<StackFrames.Frame> frames, Routine callee, Object[] passed) {
        PhpClass cls = callee.declaringClass();
        String type = cls == null ? null : callee.isStatic() ? "::" : "->";
        PhpArray trace = new PhpArray();
        String function = callee.name();
        Object[] args = passed;
        String included = null;
        String className = cls == null ? null : cls.name();
        for (StackFrames.Frame frame : frames) {
            trace.append(included == null ? entry(frame.file(), frame.line(), function, className, type, null, args)
                    : includeEntry(frame, function, included));
            included = frame.isInclude() ? frame.file() : null;
            args = frame.args();
            function = frame.function();
            className = frame.cls();
            type = frame.type();
        }
        return trace;
    }

    /// Fills in where the exception is created: called when an instance is allocated.
    static void locate(Context ctx, PhpObject exception) {
        List<StackFrames.Frame> frames = CallSites.of(ctx).frames().capture(0);
        Optional<StackFrames.Frame> innermost = frames.stream().filter(frame -> frame.file() != null).findFirst();
        exception.setSlot(ThrowableObject.FILE, innermost.map(StackFrames.Frame::file).orElse("[no active file]"));
        exception.setSlot(ThrowableObject.LINE, innermost.map(frame -> (long) frame.line()).orElse(0L));
        PhpArray trace = trace(frames, false, true, 0);
        Lifetimes.retainElements(trace);
        exception.setSlot(ThrowableObject.TRACE, trace);
    }

    /// What `debug_backtrace` answers: each call with the place where it stands, at most `limit` of them (0: all).
    public static PhpArray backtrace(Context ctx, boolean withObjects, boolean withArguments, int limit) {
        List<StackFrames.Frame> frames = CallSites.of(ctx).frames().capture(0);
        boolean startsAtBuiltin = !frames.isEmpty() && frames.get(0).file() == null;
        return trace(startsAtBuiltin ? frames.subList(1, frames.size()) : frames, withObjects, withArguments, limit);
    }

    private static PhpArray trace(List<StackFrames.Frame> frames, boolean withObjects, boolean withArguments, int limit) {
        PhpArray trace = new PhpArray();
        int count = limit > 0 ? Math.min(limit, frames.size() - 1) : frames.size() - 1;
        for (int i = 0; i < count; i++) {
            StackFrames.Frame called = frames.get(i);
            StackFrames.Frame caller = frames.get(i + 1);
            trace.append(i > 0 && called.isInclude() ? includeEntry(caller, called.function(), called.file())
                    : entry(caller.file(), caller.line(), called.function(), called.cls(), called.type(),
                            withObjects ? called.object() : null, withArguments ? called.args() : null));
        }
        if (!frames.isEmpty() && frames.getLast().function() != null && (limit <= 0 || count < limit)) {
            StackFrames.Frame called = frames.getLast();
            trace.append(entry(null, 0, called.function(), called.cls(), called.type(),
                    withObjects ? called.object() : null, withArguments ? called.args() : null));
        }
        return trace;
    }

    /// The calls that `frames` stand for, as `getTraceAsString` shows them.
    public static String traceText(Context ctx, List<StackFrames.Frame> frames) {
        return TraceText.of(ctx, trace(frames, false, true, 0));
    }

    /// A trace as `getTraceAsString` shows it.
    public static String traceText(Context ctx, PhpArray trace) {
        return TraceText.of(ctx, trace);
    }

    /// `include` and its like show the file, but for the innermost code.
    private static PhpArray includeEntry(StackFrames.Frame caller, String function, String file) {
        PhpArray entry = new PhpArray();
        if (caller.file() != null) {
            entry.put("file", caller.file());
            entry.put("line", (long) caller.line());
        }
        entry.put("args", PhpArray.of(file));
        entry.put("function", function);
        return entry;
    }

    private static PhpArray entry(String file, int line, String function, String cls, String type, Object object, Object[] args) {
        PhpArray entry = new PhpArray();
        if (file != null) {
            entry.put("file", file);
            entry.put("line", (long) line);
        }
        entry.put("function", function);
        if (cls != null) {
            entry.put("class", cls);
            if (object != null) {
                entry.put("object", object);
            }
            entry.put("type", type);
        }
        if (args != null) {
            entry.put("args", arguments(args));
        }
        return entry;
    }

    private static PhpArray arguments(Object[] args) {
        if (args.length == 0 || !(args[args.length - 1] instanceof ArgumentList list)) {
            return PhpArray.of(args);
        }
        PhpArray all = PhpArray.of(Arrays.copyOf(args, args.length - 1));
        PhpArray named = list.named();
        for (int at = named.first(); at >= 0; at = named.next(at)) {
            all.put(named.keyAt(at), named.valueAt(at));
        }
        return all;
    }

    /// The value of one of the properties that all Throwables have, whatever subclasses declare.
    public static Object get(PhpObject exception, String property) {
        return Slot.value(exception.getSlot(base(exception).property(property).slot));
    }

    public static void set(PhpObject exception, String property, Object value) {
        exception.setSlot(base(exception).property(property).slot, value);
    }

    /// Puts `earlier` at the end of the chain of previous exceptions of `later`, unless it is there, or comes after `later` itself.
    public static void chain(PhpObject later, PhpObject earlier) {
        for (Object each = earlier; each instanceof PhpObject previous; each = get(previous, "previous")) {
            if (previous == later) {
                return;
            }
        }
        PhpObject last = later;
        while (get(last, "previous") instanceof PhpObject previous) {
            if (previous == earlier) {
                return;
            }
            last = previous;
        }
        set(last, "previous", earlier);
    }

    /// Exception or Error.
    private static PhpClass base(PhpObject exception) {
        PhpClass cls = exception.cls;
        while (cls.parent != null) {
            cls = cls.parent;
        }
        return cls;
    }
}
