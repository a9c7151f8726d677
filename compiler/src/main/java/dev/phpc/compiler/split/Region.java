package dev.phpc.compiler.split;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.Label;
import dev.phpc.compiler.ir.Local;
import java.util.ArrayList;
import java.util.List;

/// Code that is cut into parts, which run one after the other unless one jumps: the body of a method, or that of a `try` which is itself too large.
final class Region {
    /// What a part consists of.
    sealed interface Piece { }

    /// Statements that stay as they are.
    record Plain(Code code) implements Piece { }

    /// A `try` whose body is a region of its own. Its handler stands behind `handler`, in the region around.
    record Guarded(Region body, String exceptionType, Local caught, Label handler, Label enter) implements Piece { }

    /// One method to be.
    static final class Part {
        final List<Piece> pieces = new ArrayList<>();
        final Label start = new Label("part");
        /// The numbers of the labels in this part, `firstId` (that of its start) to `endId` − 1.
        int firstId;
        int endId;
        /// The source line that is in force where the part begins.
        int line;
        String method;
    }

    final List<Part> parts = new ArrayList<>();

    int firstId() {
        return parts.getFirst().firstId;
    }

    int endId() {
        return parts.getLast().endId;
    }
}
