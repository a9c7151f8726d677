package dev.phpc.compiler.split;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.Label;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Statements → a region whose parts are small enough. What fits into a part, say a loop, is never taken apart.
final class CutIntoParts {
    private static final int GUARD = 100;

    private final OpenStatement opener;
    private final int largest;
    private final MeasureCode measure = MeasureCode.inParts();

    /// Leaves room for what a part has around its statements.
    CutIntoParts(OpenStatement opener, int largestMethod) {
        this.opener = opener;
        this.largest = largestMethod * 7 / 8;
    }

    private record Sized(Region.Piece piece, int size) { }

    Region cut(Code code) {
        Region region = new Region();
        Region.Part part = null;
        int size = 0;
        for (Sized each : pieces(code)) {
            if (part == null || size + each.size > largest) {
                part = new Region.Part();
                region.parts.add(part);
                size = 0;
            }
            part.pieces.add(each.piece);
            size += each.size;
        }
        return region;
    }

    /// The statements in order, each no larger than a part.
    private List<Sized> pieces(Code code) {
        List<Sized> pieces = new ArrayList<>();
        Deque<Code> work = new ArrayDeque<>(List.of(code));
        while (!work.isEmpty()) {
            Code next = work.pop();
            int size = measure.size(next);
            List<Code> opened = size <= largest ? null : next instanceof Code.Try guarded ? guarded(guarded, pieces) : opener.open(next);
            if (opened == null) {
                pieces.add(new Sized(new Region.Plain(next), size));
            } else {
                opened.reversed().forEach(work::push);
            }
        }
        return pieces;
    }

    /// `try { body } catch { handler }` → `try { body; jump to A } catch { jump to H } H: handler; A:`; what comes behind the `try` is returned.
    private List<Code> guarded(Code.Try guarded, List<Sized> pieces) {
        Label handler = new Label("handler");
        Label after = new Label("after");
        Code body = new Code.Block(List.of(guarded.body(), new Code.Jump(after)));
        if (measure.size(body) <= largest - GUARD) {
            Code small = new Code.Try(body, guarded.exceptionType(), guarded.caught(), new Code.Jump(handler));
            pieces.add(new Sized(new Region.Plain(small), measure.size(small)));
        } else {
            pieces.add(new Sized(new Region.Guarded(cut(body), guarded.exceptionType(), guarded.caught(), handler, new Label("enter")), GUARD));
        }
        return List.of(new Code.Mark(handler), guarded.handler(), new Code.Mark(after));
    }
}
