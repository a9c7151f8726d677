package dev.phpc.compiler.split;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmClass;
import dev.phpc.compiler.ir.JvmField;
import dev.phpc.compiler.ir.JvmMethod;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Local;
import dev.phpc.compiler.ir.MethodRef;
import dev.phpc.compiler.ir.Operands;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A method with more parameters than the JVM allows → one that takes them all in one object:
///
///     f(a0, …, a300)  →  f({ p = new f$Arguments(); p.v0 = a0; … p })
final class PackParameters {
    /// The JVM's limit is 255, where long and double count twice.
    private static final int MOST_SLOTS = 250;

    private final JvmClass unit;
    private final Map<String, JvmClass> packed = new LinkedHashMap<>();

    private PackParameters(JvmClass unit, UniqueNames names) {
        this.unit = unit;
        for (JvmMethod method : unit.methods()) {
            if (slots(method) > MOST_SLOTS) {
                packed.put(method.name() + method.descriptor(), arguments(method, names.className(unit.name() + "$Arguments")));
            }
        }
    }

    /// The unit with such methods and their calls changed; the classes of the objects are added to `classes`.
    static JvmClass in(JvmClass unit, UniqueNames names, List<JvmClass> classes) {
        PackParameters pack = new PackParameters(unit, names);
        if (pack.packed.isEmpty()) {
            return unit;
        }
        JvmClass changed = unit.with(unit.methods().stream().map(pack::changed).toList());
        classes.addAll(pack.packed.values());
        return changed;
    }

    private static int slots(JvmMethod method) {
        return method.parameters().stream().mapToInt(parameter -> parameter.type().isWide() ? 2 : 1).sum();
    }

    private static JvmClass arguments(JvmMethod method, String name) {
        List<JvmField> fields = new ArrayList<>();
        for (Local parameter : method.parameters()) {
            fields.add(new JvmField(java.lang.classfile.ClassFile.ACC_PUBLIC, "v" + fields.size(), parameter.type()));
        }
        return FrameClasses.of(name, fields);
    }

    private static String descriptor(JvmClass arguments, String before) {
        return "(L" + arguments.name() + ";" + before.substring(before.indexOf(')'));
    }

    private JvmMethod changed(JvmMethod method) {
        JvmClass arguments = packed.get(method.name() + method.descriptor());
        Code body = changed(method.body());
        if (arguments == null) {
            return new JvmMethod(method.access(), method.name(), method.descriptor(), method.parameters(), body);
        }
        Local all = new Local(null, JvmType.of(arguments.name()));
        List<Code> codes = new ArrayList<>();
        for (int i = 0; i < method.parameters().size(); i++) {
            Local parameter = method.parameters().get(i);
            codes.add(new Code.Store(parameter, new Code.GetField(arguments.name(), "v" + i, parameter.type(), new Code.Load(all))));
        }
        codes.add(body);
        return new JvmMethod(method.access(), method.name(), descriptor(arguments, method.descriptor()), List.of(all), new Code.Block(codes));
    }

    private Code changed(Code code) {
        Code inside = Operands.map(code, this::changed);
        return inside instanceof Code.Invoke(MethodRef method, List<Code> values) && method.owner().equals(unit.name())
            && packed.get(method.name() + method.descriptor()) instanceof JvmClass arguments ? call(method, values, arguments) : inside;
    }

    private static Code call(MethodRef method, List<Code> values, JvmClass arguments) {
        Local all = Local.temporary(JvmType.of(arguments.name()));
        List<Code> codes = new ArrayList<>();
        codes.add(new Code.Store(all, new Code.New(arguments.name(), "()V", List.of())));
        for (int i = 0; i < values.size(); i++) {
            codes.add(new Code.PutField(arguments.name(), "v" + i, arguments.fields().get(i).type(), new Code.Load(all), values.get(i)));
        }
        MethodRef changed = new MethodRef(method.call(), method.owner(), method.name(), descriptor(arguments, method.descriptor()));
        return new Code.Sequence(codes, new Code.Invoke(changed, List.of(new Code.Load(all))));
    }
}
