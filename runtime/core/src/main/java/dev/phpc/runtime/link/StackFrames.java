package dev.phpc.runtime.link;

import dev.phpc.runtime.objects.Closure;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;

import java.util.List;

/// Reads the PHP frames off the JVM stack.
public interface StackFrames {
    /// A frame as traces show it, innermost first. `file` and `line` tell where the innermost PHP code, then each call, stands (null and 0 if
    /// a builtin made the call). `function` is the function that this place belongs to: null at file level, so that the last frame has none;
    /// `cls` its class and `type` `->` or `::`, or null; `object` is null for static calls; `args` is null if arguments were not recorded.
    record Frame(String file, int line, String function, String cls, String type, Object object, Object[] args) {
        /// Whether this is the code of a file that was included: `file` is that file.
        public boolean isInclude() {
            return cls == null && function != null && switch (function) {
                case "include", "include_once", "require", "require_once" -> true;
                default -> false;
            };
        }
    }

    /// The frames from the innermost PHP code on, at most `limit` of them (0: all).
    List<Frame> capture(int limit);

    /// Whether the innermost PHP code was compiled with `declare(strict_types=1)`.
    boolean isStrict();

    /// The class in whose code the innermost PHP code stands, or null.
    PhpClass scope();

    /// `$this` of the innermost PHP code, or null.
    PhpObject self();

    /// What `static` means in the innermost PHP code, or null.
    PhpClass calledClass();

    /// The closure whose body the innermost PHP code is, or null.
    Closure closure();

    /// Where no PHP code runs.
    StackFrames NONE = new StackFrames() {
        @Override
        public List<Frame> capture(int limit) {
            return List.of();
        }

        @Override
        public boolean isStrict() {
            return false;
        }

        @Override
        public PhpClass scope() {
            return null;
        }

        @Override
        public PhpObject self() {
            return null;
        }

        @Override
        public PhpClass calledClass() {
            return null;
        }

        @Override
        public Closure closure() {
            return null;
        }
    };
}
