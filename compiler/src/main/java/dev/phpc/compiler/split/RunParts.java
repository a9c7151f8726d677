package dev.phpc.compiler.split;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmMethod;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Label;
import dev.phpc.compiler.ir.Local;
import dev.phpc.compiler.ir.MethodRef;
import java.util.ArrayList;
import java.util.List;

/// Methods that call the parts of a region, each as long as the number that came back is one of its own.
final class RunParts {
    /// A method, and the labels that it knows: `first` to `end` − 1.
    record Range(String method, int first, int end) { }

    private static final int MOST = 60;

    private final String owner;
    private final String name;
    private final JvmType frameType;
    private final UniqueNames names;
    private final List<JvmMethod> methods;

    RunParts(String owner, String name, JvmType frameType, UniqueNames names, List<JvmMethod> methods) {
        this.owner = owner;
        this.name = name;
        this.frameType = frameType;
        this.names = names;
        this.methods = methods;
    }

    /// The method that runs them all. Many parts are run in groups.
    MethodRef of(List<Range> ranges) {
        if (ranges.size() > MOST) {
            List<Range> groups = new ArrayList<>();
            for (int from = 0; from < ranges.size(); from += MOST) {
                groups.add(runner(ranges.subList(from, Math.min(ranges.size(), from + MOST))));
            }
            return of(groups);
        }
        return method(runner(ranges).method);
    }

    private MethodRef method(String method) {
        return MethodRef.ofStatic(owner, method, "(" + frameType.descriptor() + "I)I");
    }

    private Range runner(List<Range> ranges) {
        int first = ranges.getFirst().first;
        int end = ranges.getLast().end;
        Local frame = new Local(null, frameType);
        Local at = new Local(null, JvmType.INT);
        Label again = new Label("again");
        Code inside = new Code.And(List.of(compare(Code.Relation.GREATER_OR_EQUAL, at, first), compare(Code.Relation.LESS, at, end)));
        String method = names.methodName(name);
        methods.add(new JvmMethod(SplitMethod.STATIC, method, method(method).descriptor(), List.of(frame, at), new Code.Block(List.of(
            new Code.Mark(again), choose(ranges, frame, at), new Code.JumpIf(inside, true, again), new Code.Return(new Code.Load(at))))));
        return new Range(method, first, end);
    }

    private static Code compare(Code.Relation relation, Local at, int bound) {
        return new Code.Compare(relation, new Code.Load(at), new Code.Constant(bound, JvmType.INT));
    }

    private Code choose(List<Range> ranges, Local frame, Local at) {
        if (ranges.size() == 1) {
            return new Code.Store(at, new Code.Invoke(method(ranges.getFirst().method), List.of(new Code.Load(frame), new Code.Load(at))));
        }
        int middle = ranges.size() / 2;
        return new Code.If(compare(Code.Relation.LESS, at, ranges.get(middle).first), choose(ranges.subList(0, middle), frame, at),
            choose(ranges.subList(middle, ranges.size()), frame, at));
    }
}
