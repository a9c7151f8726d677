package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmMethod;
import dev.phpc.compiler.ir.Label;
import dev.phpc.compiler.ir.Local;
import dev.phpc.compiler.ir.MethodRef;
import dev.phpc.compiler.split.MeasureCode;
import dev.phpc.runtime.link.CompiledUnit;
import java.lang.classfile.ClassFile;
import java.util.ArrayList;
import java.util.List;

/// A switch over 0 … count − 1 whose cases return, in as many methods as it takes for each to stay small enough.
final class EntrySwitch {
    private static final int KEY = 8;

    /// How long a method of a switch may become, in bytecodes, and how many others it may choose from.
    enum Size {
        /// HotSpot compiles it.
        COMPILED(7_000, 100),
        /// HotSpot also inlines it, where it is hot (`FreqInlineSize`).
        INLINED(280, 16);

        private final int bytecodes;
        private final int parts;

        Size(int bytecodes, int parts) {
            this.bytecodes = bytecodes;
            this.parts = parts;
        }
    }

    interface CaseCode {
        /// The code for a number; null if there is none.
        Code at(int number);
    }

    private record Case(int number, Code body) { }

    /// The code for all numbers from `first` on, up to the next part.
    private record Part(int first, Code code) { }

    private final Size largest;
    private final UnitLowering unit;
    private final String name;
    private final String descriptor;
    private final List<Local> parameters;
    private final List<JvmMethod> methods;

    EntrySwitch(Size largest, UnitLowering unit, String name, String descriptor, List<Local> parameters, List<JvmMethod> methods) {
        this.largest = largest;
        this.unit = unit;
        this.name = name;
        this.descriptor = descriptor;
        this.parameters = parameters;
        this.methods = methods;
    }

    Code over(Local selector, int count, CaseCode cases) {
        MeasureCode measure = MeasureCode.inParts();
        List<Part> parts = new ArrayList<>();
        List<Case> current = new ArrayList<>();
        int size = 0;
        for (int i = 0; i < count; i++) {
            Code body = cases.at(i);
            if (body == null) {
                continue;
            }
            int more = measure.size(body) + KEY;
            if (size + more > largest.bytecodes && !current.isEmpty()) {
                parts.add(new Part(current.getFirst().number, choice(selector, current)));
                current = new ArrayList<>();
                size = 0;
            }
            current.add(new Case(i, body));
            size += more;
        }
        Code last = choice(selector, current);
        if (parts.isEmpty()) {
            return last;
        }
        parts.add(new Part(current.getFirst().number, last));
        return join(selector, parts);
    }

    private Code join(Local selector, List<Part> parts) {
        List<Part> outlined = parts.stream().map(part -> new Part(part.first, outlined(part.code))).toList();
        if (parts.size() <= largest.parts) {
            return halves(selector, outlined);
        }
        List<Part> groups = new ArrayList<>();
        for (int from = 0; from < outlined.size(); from += largest.parts) {
            List<Part> group = outlined.subList(from, Math.min(outlined.size(), from + largest.parts));
            groups.add(new Part(group.getFirst().first, halves(selector, group)));
        }
        return join(selector, groups);
    }

    /// The code in a method of its own.
    private Code outlined(Code code) {
        String method = unit.uniqueName(name + "$part");
        methods.add(new JvmMethod(ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC, method, descriptor, parameters, code));
        return new Code.Return(new Code.Invoke(MethodRef.ofStatic(unit.name(), method, descriptor), parameters.stream().map(each -> (Code) new Code.Load(each)).toList()));
    }

    private static Code halves(Local selector, List<Part> parts) {
        if (parts.size() == 1) {
            return parts.getFirst().code;
        }
        int middle = parts.size() / 2;
        return new Code.If(new Code.Compare(Code.Relation.LESS, new Code.Load(selector), Coerce.jvmInt(parts.get(middle).first)),
            halves(selector, parts.subList(0, middle)), halves(selector, parts.subList(middle, parts.size())));
    }

    private static Code choice(Local selector, List<Case> cases) {
        Label none = new Label("none");
        List<Label> labels = new ArrayList<>();
        List<Code> bodies = new ArrayList<>();
        for (Case each : cases) {
            Label label = new Label("case");
            labels.add(label);
            bodies.add(new Code.Mark(label));
            bodies.add(each.body);
        }
        List<Code> codes = new ArrayList<>();
        if (!cases.isEmpty()) {
            codes.add(new Code.IntSwitch(new Code.Load(selector), cases.stream().map(Case::number).toList(), labels, none));
            codes.addAll(bodies);
        }
        codes.add(new Code.Mark(none));
        codes.add(new Code.Throw(RuntimeCalls.call(CompiledUnit.class, "noEntry", new Code.Load(selector))));
        return new Code.Block(codes);
    }
}
