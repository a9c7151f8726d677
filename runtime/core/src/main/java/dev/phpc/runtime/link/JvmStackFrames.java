package dev.phpc.runtime.link;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Location;
import dev.phpc.runtime.SourceLocations;
import dev.phpc.runtime.objects.Closure;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;
import java.lang.StackWalker.StackFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads PHP's frames off the JVM's stack: generated methods by their frame tables, builtins by their declarations.
public final class JvmStackFrames implements StackFrames, SourceLocations {
    private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

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
        List<StackFrame> relevant = WALKER.walk(frames -> {
            var kept = frames.filter(this::isRelevant);
            return (limit > 0 ? kept.limit(limit) : kept).toList();
        });
        List<Frame> result = new ArrayList<>(relevant.size());
        List<String> includes = ctx == null ? List.of() : Includes.of(ctx).running();
        int include = includes.size();
        for (StackFrame frame : relevant) {
            FrameTable table = FrameTable.of(frame.getDeclaringClass());
            if (table == null) {
                result.add(builtin(frame));
                continue;
            }
            FrameTable.Entry entry = table.entry(frame.getMethodName());
            boolean file = entry.kind().equals("file");
            String includedBy = file && include > 0 ? includes.get(--include) : null;
            result.add(compiled(table, entry, frame, includedBy));
        }
        return result;
    }

    private boolean isRelevant(StackFrame frame) {
        FrameTable table = FrameTable.of(frame.getDeclaringClass());
        if (table != null) {
            FrameTable.Entry entry = table.entry(frame.getMethodName());
            return entry != null && !entry.kind().equals("initializer");
        }
        return builtins.frameName(frame.getClassName(), frame.getMethodName()) != null;
    }

    private static Frame compiled(FrameTable table, FrameTable.Entry entry, StackFrame frame, String includedBy) {
        String type = entry.kind().equals("->") || entry.kind().equals("::") ? entry.kind() : null;
        String function = entry.kind().equals("file") ? includedBy : entry.function();
        return new Frame(table.unit().path(), frame.getLineNumber(), function, type == null ? null : entry.cls(), type, null, null);
    }

    private Frame builtin(StackFrame frame) {
        String name = builtins.frameName(frame.getClassName(), frame.getMethodName());
        int colons = name.indexOf("::");
        int arrow = name.indexOf("->");
        int at = colons >= 0 ? colons : arrow;
        return at < 0 ? new Frame(null, 0, name, null, null, null, null)
            : new Frame(null, 0, name.substring(at + 2), name.substring(0, at), name.substring(at, at + 2), null, null);
    }

    /// The innermost frame of compiled code, unless a builtin stands above it.
    private Optional<StackFrame> caller() {
        return WALKER.walk(frames -> frames.filter(this::isRelevant).findFirst()).filter(frame -> FrameTable.of(frame.getDeclaringClass()) != null);
    }

    private Optional<StackFrame> innermost() {
        return WALKER.walk(frames -> frames.filter(frame -> {
            FrameTable table = FrameTable.of(frame.getDeclaringClass());
            return table != null && table.entry(frame.getMethodName()) != null;
        }).findFirst());
    }

    @Override
    public boolean isStrict() {
        return caller().map(frame -> FrameTable.of(frame.getDeclaringClass()).unit().strictTypes()).orElse(false);
    }

    @Override
    public PhpClass scope() {
        return innermost().map(frame -> FrameTable.of(frame.getDeclaringClass()).entry(frame.getMethodName()).cls())
            .filter(name -> !name.isEmpty()).map(name -> ctx.classes().find(name)).orElse(null);
    }

    @Override
    public PhpObject self() {
        return null;
    }

    @Override
    public PhpClass calledClass() {
        return scope();
    }

    @Override
    public Closure closure() {
        return null;
    }

    @Override
    public Location current() {
        return innermost().map(JvmStackFrames::location).orElse(Location.UNKNOWN);
    }

    private static Location location(StackFrame frame) {
        return new Location(FrameTable.of(frame.getDeclaringClass()).unit().path(), frame.getLineNumber());
    }

    @Override
    public Location of(Throwable thrown) {
        for (StackTraceElement element : thrown.getStackTrace()) {
            if (element.getFileName() != null && element.getFileName().endsWith(".php")) {
                return new Location(element.getFileName(), element.getLineNumber());
            }
        }
        return Location.UNKNOWN;
    }
}
