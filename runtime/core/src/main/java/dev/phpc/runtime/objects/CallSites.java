package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.link.StackFrames;

import java.util.List;

/// What the stack tells about the call that is being made: who makes it, and under which rules.
public final class CallSites {
    private StackFrames frames = StackFrames.NONE;

    /// Those of a request.
    public static CallSites of(Context ctx) {
        return ctx.state(CallSites.class, CallSites::new);
    }

    /// Where a call stands.
    public record Site(String file, int line) {
    }

    /// Says who reads the stack.
    public void connect(StackFrames frames) {
        this.frames = frames;
    }

    public StackFrames frames() {
        return frames;
    }

    /// Whether the innermost PHP code was compiled with `strict_types`.
    public boolean isStrict() {
        return frames.isStrict();
    }

    /// Where the innermost PHP code stands; null if a builtin makes the call.
    Site caller() {
        List<StackFrames.Frame> innermost = frames.capture(1);
        if (innermost.isEmpty() || innermost.get(0).file() == null) {
            return null;
        }
        return new Site(innermost.get(0).file(), innermost.get(0).line());
    }

    /// The class in whose code the innermost PHP code stands, or null.
    public PhpClass scope() {
        return frames.scope();
    }

    /// What `static` means in the innermost PHP code, or null.
    public PhpClass calledClass() {
        return frames.calledClass();
    }

    /// `$this` of the innermost PHP code, or null.
    public PhpObject self() {
        return frames.self();
    }

    /// The closure whose body the innermost PHP code is, or null.
    public Closure closure() {
        return frames.closure();
    }
}
