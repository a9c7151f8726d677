package dev.phpc.compiler.split;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmClass;
import dev.phpc.compiler.ir.JvmField;
import dev.phpc.compiler.ir.JvmMethod;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Label;
import dev.phpc.compiler.ir.LiveLocals;
import dev.phpc.compiler.ir.Local;
import dev.phpc.compiler.ir.MethodRef;
import dev.phpc.compiler.ir.Operands;
import java.lang.classfile.ClassFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A method that is too large → parts of it, each a static method, that exchange their locals through a frame object:
///
///     R f(A a) { s1; … s9999; }
///     → R f(A a) { frame = new F(); frame.a = a; f$run(frame, 0); return frame.result; }
///       int f$run(F frame, int at) { while (0 ≤ at < 7) at = at < 3 ? f$1(frame, at) : f$2(frame, at); return at; }
///       int f$1(F frame, int at) { s1; … return 3; }
///
/// Every label that is jumped to from another part has a number; so has the start of each part. A part returns the number where to go on, or
/// −1 when the method is done. Only locals that are live at such a place are fields of the frame; all others stay where they were.
final class SplitMethod {
    static final int STATIC = ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC;
    private static final int DONE = -1;

    /// So many uses pay for loading what never changes into a JVM local.
    private static final int WORTH_LOADING = 4;

    private final JvmClass owner;
    private final JvmMethod method;
    private final String frameClass;
    private final UniqueNames names;
    private final int largestMethod;
    private final Local frame;
    private final Set<Local> written = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Label, Region.Part> owners = new IdentityHashMap<>();
    private final Map<Label, Integer> ids = new IdentityHashMap<>();
    private final Map<Local, String> fields = new LinkedHashMap<>();
    private final List<JvmMethod> result = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();
    private int nextId;
    private int line;

    SplitMethod(JvmClass owner, JvmMethod method, UniqueNames names, int largestMethod) {
        this.largestMethod = largestMethod;
        this.owner = owner;
        this.method = method;
        this.names = names;
        this.frameClass = names.className(owner.name() + "$Frame");
        this.frame = new Local(null, JvmType.of(frameClass));
    }

    /// The methods in the place of the one, that one's successor first.
    List<JvmMethod> split() {
        findWritten(method.body());
        Region region = new CutIntoParts(new OpenStatement(written), largestMethod).cut(method.body());
        findOwners(region);
        number(region, findTargets(region));
        chooseFields(region);
        MethodRef run = region(region);
        result.addFirst(starter(run));
        return result;
    }

    /// The class of the frame object.
    JvmClass frameClass() {
        List<JvmField> declared = new ArrayList<>();
        fields.forEach((local, name) -> declared.add(new JvmField(ClassFile.ACC_PUBLIC, name, local.type())));
        if (!returnType().isVoid()) {
            declared.add(new JvmField(ClassFile.ACC_PUBLIC, "result", returnType()));
        }
        return FrameClasses.of(frameClass, declared);
    }

    /// The methods that are parts of the body, hence in PHP what the method itself is.
    List<String> parts() {
        return parts;
    }

    private JvmType returnType() {
        return MethodRef.ofStatic("", "", method.descriptor()).returnType();
    }

    private void findWritten(Code code) {
        if (code instanceof Code.Store(Local local, Code _)) {
            written.add(local);
        } else if (code instanceof Code.Try guarded) {
            written.add(guarded.caught());
        }
        Operands.forEach(code, this::findWritten);
    }

    // Where labels stand, and which are jumped to from elsewhere

    private void findOwners(Region region) {
        for (Region.Part part : region.parts) {
            for (Region.Piece piece : part.pieces) {
                switch (piece) {
                    case Region.Plain(Code code) -> findMarks(code, part);
                    case Region.Guarded guarded -> findOwners(guarded.body());
                }
            }
        }
    }

    private void findMarks(Code code, Region.Part part) {
        if (code instanceof Code.Mark(Label label)) {
            owners.put(label, part);
        }
        Operands.forEach(code, each -> findMarks(each, part));
    }

    private Set<Label> findTargets(Region region) {
        Set<Label> targets = Collections.newSetFromMap(new IdentityHashMap<>());
        findTargets(region, targets);
        return targets;
    }

    private void findTargets(Region region, Set<Label> targets) {
        for (Region.Part part : region.parts) {
            for (Region.Piece piece : part.pieces) {
                switch (piece) {
                    case Region.Plain(Code code) -> findTargets(code, part, targets);
                    case Region.Guarded guarded -> {
                        target(guarded.handler(), part, targets);
                        findTargets(guarded.body(), targets);
                    }
                }
            }
        }
    }

    private void findTargets(Code code, Region.Part part, Set<Label> targets) {
        switch (code) {
            case Code.Jump(Label label) -> target(label, part, targets);
            case Code.JumpIf(Code _, boolean _, Label label) -> target(label, part, targets);
            case Code.IntSwitch(Code _, List<Integer> _, List<Label> labels, Label otherwise) -> {
                labels.forEach(label -> target(label, part, targets));
                target(otherwise, part, targets);
            }
            default -> { }
        }
        Operands.forEach(code, each -> findTargets(each, part, targets));
    }

    private void target(Label label, Region.Part from, Set<Label> targets) {
        if (owners.get(label) != from) {
            targets.add(label);
        }
    }

    /// Numbers in the order of the code, so that a part, and a region within a part, has a range of them.
    private void number(Region region, Set<Label> targets) {
        for (Region.Part part : region.parts) {
            part.line = line;
            part.firstId = nextId++;
            ids.put(part.start, part.firstId);
            for (Region.Piece piece : part.pieces) {
                switch (piece) {
                    case Region.Plain(Code code) -> number(code, targets);
                    case Region.Guarded guarded -> number(guarded.body(), targets);
                }
            }
            part.endId = nextId;
        }
    }

    private void number(Code code, Set<Label> targets) {
        if (code instanceof Code.Mark(Label label) && targets.contains(label)) {
            ids.put(label, nextId++);
        } else if (code instanceof Code.Line(int here, Code _)) {
            line = here;
        }
        Operands.forEach(code, each -> number(each, targets));
    }

    // The frame

    private void chooseFields(Region region) {
        LiveLocals live = LiveLocals.in(whole(region));
        method.parameters().forEach(parameter -> {
            if (live.at(List.of(region.parts.getFirst().start)).contains(parameter)) {
                field(parameter);
            }
        });
        ids.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(entry -> live.at(List.of(entry.getKey())).forEach(this::field));
    }

    private void field(Local local) {
        fields.computeIfAbsent(local, _ -> "v" + fields.size());
    }

    /// The code of all parts, as it would run in one method.
    private static Code whole(Region region) {
        List<Code> codes = new ArrayList<>();
        for (Region.Part part : region.parts) {
            codes.add(new Code.Mark(part.start));
            for (Region.Piece piece : part.pieces) {
                codes.add(switch (piece) {
                    case Region.Plain(Code code) -> code;
                    case Region.Guarded(Region body, String exceptionType, Local caught, Label handler, Label _) ->
                        new Code.Try(whole(body), exceptionType, caught, new Code.Jump(handler));
                });
            }
        }
        return new Code.Block(codes);
    }

    private Code load(Local local) {
        return new Code.GetField(frameClass, fields.get(local), local.type(), new Code.Load(frame));
    }

    private Code store(Local local, Code value) {
        Code typed = value.type().equals(local.type()) || !local.type().isReference() ? value : new Code.Cast(value, local.type());
        return put(fields.get(local), local.type(), typed);
    }

    /// Where the code is entered or left within the value, the operand stack has to be empty there.
    private Code put(String field, JvmType type, Code value) {
        if (!hasLabels(value)) {
            return new Code.PutField(frameClass, field, type, new Code.Load(frame), value);
        }
        Local kept = Local.temporary(type);
        return new Code.Block(List.of(new Code.Store(kept, value), new Code.PutField(frameClass, field, type, new Code.Load(frame), new Code.Load(kept))));
    }

    private static boolean hasLabels(Code code) {
        boolean[] found = {code instanceof Code.Mark || code instanceof Code.Jump};
        Operands.forEach(code, each -> found[0] |= found[0] || hasLabels(each));
        return found[0];
    }

    // The methods

    private static Code number(int value) {
        return new Code.Constant(value, JvmType.INT);
    }

    private String descriptor() {
        return "(L" + frameClass + ";I)I";
    }

    private JvmMethod starter(MethodRef run) {
        List<Code> codes = new ArrayList<>();
        codes.add(new Code.Store(frame, new Code.New(frameClass, "()V", List.of())));
        for (Local parameter : method.parameters()) {
            if (fields.containsKey(parameter)) {
                codes.add(store(parameter, new Code.Load(parameter)));
            }
        }
        codes.add(new Code.Discard(new Code.Invoke(run, List.of(new Code.Load(frame), number(0)))));
        codes.add(new Code.Return(returnType().isVoid() ? null : new Code.GetField(frameClass, "result", returnType(), new Code.Load(frame))));
        return new JvmMethod(method.access(), method.name(), method.descriptor(), method.parameters(), new Code.Block(codes));
    }

    /// The method that runs the parts of a region until it is left.
    private MethodRef region(Region region) {
        List<RunParts.Range> ranges = new ArrayList<>();
        for (Region.Part part : region.parts) {
            part.method = names.methodName(method.name() + "$part");
            parts.add(part.method);
            ranges.add(new RunParts.Range(part.method, part.firstId, part.endId));
        }
        for (int i = 0; i < region.parts.size(); i++) {
            result.add(part(region.parts.get(i), i + 1 < region.parts.size() ? region.parts.get(i + 1).firstId : DONE));
        }
        return new RunParts(owner.name(), method.name() + "$run", frame.type(), names, result).of(ranges);
    }

    private JvmMethod part(Region.Part part, int next) {
        return new PartBody(part, next).lower();
    }

    /// The code of one part.
    private final class PartBody {
        private final Region.Part part;
        private final int next;
        private final Local at = new Local(null, JvmType.INT);
        private final Label dispatch = new Label("dispatch");
        private final Map<Label, Label> exits = new LinkedHashMap<>();
        private final Map<Local, Integer> uses = new LinkedHashMap<>();
        private final List<Region.Guarded> regions = new ArrayList<>();
        private final List<Label> entries = new ArrayList<>();

        PartBody(Region.Part part, int next) {
            this.part = part;
            this.next = next;
        }

        JvmMethod lower() {
            entries.add(part.start);
            for (Region.Piece piece : part.pieces) {
                switch (piece) {
                    case Region.Plain(Code code) -> look(code);
                    case Region.Guarded guarded -> regions.add(guarded);
                }
            }
            uses.values().removeIf(count -> count < WORTH_LOADING);
            List<Code> inside = new ArrayList<>();
            part.pieces.forEach(piece -> inside.add(piece(piece)));
            List<Code> codes = new ArrayList<>();
            uses.keySet().forEach(local -> codes.add(new Code.Store(local, load(local))));
            Label leave = new Label("leave");
            if (entries.size() > 1 || !regions.isEmpty()) {
                codes.addAll(dispatch(leave));
            }
            codes.add(new Code.Mark(part.start));
            codes.add(new Code.Line(part.line, new Code.Block(List.of())));
            codes.addAll(inside);
            codes.add(new Code.Return(number(next)));
            exits.forEach((target, exit) -> codes.addAll(List.of(new Code.Mark(exit), new Code.Return(number(ids.get(target))))));
            codes.addAll(List.of(new Code.Mark(leave), new Code.Return(new Code.Load(at))));
            return new JvmMethod(STATIC, part.method, descriptor(), List.of(frame, at), new Code.Block(codes));
        }

        /// Finds the labels to enter by, and counts the uses of what never changes.
        private void look(Code code) {
            if (code instanceof Code.Mark(Label label) && ids.containsKey(label)) {
                entries.add(label);
            } else if (code instanceof Code.Load(Local local) && fields.containsKey(local) && isSteady(local)) {
                uses.merge(local, 1, Integer::sum);
            }
            Operands.forEach(code, this::look);
        }

        /// Only parameters are there from the beginning.
        private boolean isSteady(Local local) {
            return !written.contains(local) && method.parameters().contains(local);
        }

        /// To where `at` says, in this part or out of it.
        private List<Code> dispatch(Label leave) {
            List<Code> codes = new ArrayList<>();
            codes.add(new Code.Mark(dispatch));
            for (Region.Guarded guarded : regions) {
                codes.add(new Code.JumpIf(new Code.And(List.of(
                    new Code.Compare(Code.Relation.GREATER_OR_EQUAL, new Code.Load(at), number(guarded.body().firstId())),
                    new Code.Compare(Code.Relation.LESS, new Code.Load(at), number(guarded.body().endId())))), true, guarded.enter()));
            }
            codes.add(new Code.IntSwitch(new Code.Load(at), entries.stream().map(ids::get).toList(), entries, leave));
            return codes;
        }

        private Code piece(Region.Piece piece) {
            return switch (piece) {
                case Region.Plain(Code code) -> rewrite(code);
                case Region.Guarded guarded -> guarded(guarded);
            };
        }

        private Code guarded(Region.Guarded guarded) {
            Local thrown = Local.temporary(JvmType.THROWABLE);
            Local caught = fields.containsKey(guarded.caught()) ? thrown : guarded.caught();
            Code keep = caught == thrown ? store(guarded.caught(), new Code.Load(thrown)) : new Code.Block(List.of());
            MethodRef run = region(guarded.body());
            Code body = new Code.Store(at, new Code.Invoke(run, List.of(new Code.Load(frame), new Code.Load(at))));
            return new Code.Block(List.of(
                new Code.Store(at, number(guarded.body().firstId())),
                new Code.Mark(guarded.enter()),
                new Code.Try(body, guarded.exceptionType(), caught, new Code.Block(List.of(keep, jump(guarded.handler())))),
                new Code.Jump(dispatch)));
        }

        private Code jump(Label target) {
            return owners.get(target) == part ? new Code.Jump(target) : new Code.Return(number(ids.get(target)));
        }

        private Label here(Label target) {
            return owners.get(target) == part ? target : exits.computeIfAbsent(target, _ -> new Label("exit"));
        }

        private Code rewrite(Code code) {
            return switch (code) {
                case Code.Load(Local local) when fields.containsKey(local) && !uses.containsKey(local) -> load(local);
                case Code.Store(Local local, Code value) when fields.containsKey(local) -> store(local, rewrite(value));
                case Code.Jump(Label target) -> jump(target);
                case Code.JumpIf(Code condition, boolean when, Label target) -> new Code.JumpIf(rewrite(condition), when, here(target));
                case Code.IntSwitch(Code selector, List<Integer> keys, List<Label> targets, Label otherwise) ->
                    new Code.IntSwitch(rewrite(selector), keys, targets.stream().map(this::here).toList(), here(otherwise));
                case Code.Return(Code value) -> value == null ? new Code.Return(number(DONE)) : new Code.Block(List.of(
                    put("result", returnType(), rewrite(value)), new Code.Return(number(DONE))));
                case Code.Try(Code body, String exceptionType, Local caught, Code handler) when fields.containsKey(caught) -> {
                    Local thrown = Local.temporary(caught.type());
                    yield new Code.Try(rewrite(body), exceptionType, thrown, new Code.Block(List.of(store(caught, new Code.Load(thrown)), rewrite(handler))));
                }
                default -> Operands.map(code, this::rewrite);
            };
        }
    }
}
