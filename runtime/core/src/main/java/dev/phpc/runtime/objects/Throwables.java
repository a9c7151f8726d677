package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.PhpThrow;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.link.StackFrames;

import java.util.List;

/// Creation of the exceptions that the runtime throws itself, and what all Throwables hold.
public final class Throwables {
    private Throwables() {
    }

    /// A new Throwable of a builtin class, with the file, line and trace of the running PHP code.
    public static PhpObject create(Context ctx, String className, String message, long code) {
        PhpClass cls = ctx.classes().require(className);
        PhpObject exception = Instantiation.allocate(ctx, cls);
        set(exception, "message", message);
        set(exception, "code", code);
        return exception;
    }

    /// An exception that PHP raises at the entry of `callee`: it happens there, called from where the running code stands.
    static PhpThrow inCallee(Context ctx, String className, String message, Routine callee) {
        PhpObject exception = create(ctx, className, message, 0);
        List<StackFrames.Frame> frames = CallSites.of(ctx).frames().capture(0);
        set(exception, "file", callee.signature().file());
        set(exception, "line", (long) callee.signature().line());
        set(exception, "trace", traceOfCall(frames, callee));
        return new PhpThrow(exception);
    }

    private static PhpArray traceOfCall(List<StackFrames.Frame> frames, Routine callee) {
        PhpClass cls = callee.declaringClass();
        String type = cls == null ? null : callee.isStatic() ? "::" : "->";
        PhpArray trace = new PhpArray();
        String function = callee.name();
        String className = cls == null ? null : cls.name();
        for (StackFrames.Frame frame : frames) {
            trace.append(entry(frame.file(), frame.line(), function, className, type, null));
            function = frame.function();
            className = frame.cls();
            type = frame.type();
        }
        return trace;
    }

    /// Fills in where the exception is created: called when an instance is allocated.
    static void locate(Context ctx, PhpObject exception) {
        List<StackFrames.Frame> frames = CallSites.of(ctx).frames().capture(0);
        if (frames.isEmpty()) {
            return;
        }
        StackFrames.Frame innermost = frames.get(0);
        set(exception, "file", innermost.file() == null ? "" : innermost.file());
        set(exception, "line", (long) innermost.line());
        set(exception, "trace", trace(frames));
    }

    /// What `debug_backtrace` and `getTrace` answer: each call with the place where it stands.
    public static PhpArray trace(List<StackFrames.Frame> frames) {
        PhpArray trace = new PhpArray();
        for (int i = 0; i + 1 < frames.size(); i++) {
            StackFrames.Frame called = frames.get(i);
            StackFrames.Frame caller = frames.get(i + 1);
            trace.append(entry(caller.file(), caller.line(), called.function(), called.cls(), called.type(), called.args()));
        }
        return trace;
    }

    private static PhpArray entry(String file, int line, String function, String cls, String type, Object[] args) {
        PhpArray entry = new PhpArray();
        if (file != null) {
            entry.put("file", file);
            entry.put("line", (long) line);
        }
        entry.put("function", function);
        if (cls != null) {
            entry.put("class", cls);
            entry.put("type", type);
        }
        if (args != null) {
            entry.put("args", PhpArray.of(args));
        }
        return entry;
    }

    /// The value of one of the properties that all Throwables have, whatever subclasses declare.
    public static Object get(PhpObject exception, String property) {
        return Slot.value(exception.getSlot(base(exception).property(property).slot));
    }

    public static void set(PhpObject exception, String property, Object value) {
        exception.setSlot(base(exception).property(property).slot, value);
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
