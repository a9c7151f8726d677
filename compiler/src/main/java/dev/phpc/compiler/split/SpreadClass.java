package dev.phpc.compiler.split;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmClass;
import dev.phpc.compiler.ir.JvmField;
import dev.phpc.compiler.ir.JvmMethod;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.MethodRef;
import dev.phpc.compiler.ir.Operands;
import dev.phpc.runtime.link.CompiledUnit;
import dev.phpc.runtime.link.UnitContinuation;
import java.lang.classfile.ClassFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A unit class with more constants than a class file can hold → one with fewer methods, and continuations that have the rest:
///
///     class f_php { call(…) … f1() … f9999() }  →  class f_php { call(…) … f1() }  class f_php$More1 { f2() … f5000() }  …
final class SpreadClass {
    /// A class file can have 65,535.
    private static final int MOST_CONSTANTS = 40_000;
    private static final JvmType UNIT = JvmType.of(CompiledUnit.class);

    private final JvmClass unit;
    private final UniqueNames names;
    private final Map<String, String> movedTo = new HashMap<>();

    private SpreadClass(JvmClass unit, UniqueNames names) {
        this.unit = unit;
        this.names = names;
    }

    static List<JvmClass> spread(JvmClass unit, UniqueNames names) {
        CountConstants all = new CountConstants();
        unit.methods().forEach(all::add);
        return all.count() <= MOST_CONSTANTS ? List.of(unit) : new SpreadClass(unit, names).spread();
    }

    private List<JvmClass> spread() {
        List<JvmMethod> kept = new ArrayList<>();
        List<List<JvmMethod>> moved = new ArrayList<>();
        List<JvmMethod> current = kept;
        CountConstants constants = new CountConstants();
        for (JvmMethod method : unit.methods()) {
            if ((method.access() & ClassFile.ACC_STATIC) == 0 || method.name().equals("<clinit>")) {
                kept.add(method);
                constants.add(method);
            }
        }
        for (JvmMethod method : unit.methods()) {
            if ((method.access() & ClassFile.ACC_STATIC) == 0 || method.name().equals("<clinit>")) {
                continue;
            }
            constants.add(method);
            if (constants.count() > MOST_CONSTANTS && (current == kept || !current.isEmpty())) {
                current = new ArrayList<>();
                moved.add(current);
                constants = new CountConstants();
                constants.add(method);
            }
            current.add(method);
        }
        List<String> continuations = moved.stream().map(_ -> names.className(unit.name() + "$More")).toList();
        for (int i = 0; i < moved.size(); i++) {
            for (JvmMethod method : moved.get(i)) {
                movedTo.put(method.name() + method.descriptor(), continuations.get(i));
            }
        }
        List<JvmClass> classes = new ArrayList<>();
        classes.add(unit.with(kept.stream().map(this::redirected).toList()));
        for (int i = 0; i < moved.size(); i++) {
            classes.add(continuation(continuations.get(i), moved.get(i)));
        }
        return classes;
    }

    /// It knows its unit, as the frame tables ask for it.
    private JvmClass continuation(String name, List<JvmMethod> methods) {
        List<JvmMethod> all = new ArrayList<>();
        all.add(new JvmMethod(ClassFile.ACC_STATIC, "<clinit>", "()V", List.of(),
            new Code.PutField(name, "UNIT", UNIT, null, new Code.GetField(unit.name(), "UNIT", UNIT, null))));
        methods.forEach(method -> all.add(redirected(method)));
        return new JvmClass(ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL, name, UnitContinuation.class.getName().replace('.', '/'), List.of(), unit.sourceFile(),
            List.of(new JvmField(ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC | ClassFile.ACC_FINAL, "UNIT", UNIT)), all, List.of());
    }

    private JvmMethod redirected(JvmMethod method) {
        return new JvmMethod(method.access(), method.name(), method.descriptor(), method.parameters(), redirected(method.body()));
    }

    private Code redirected(Code code) {
        Code inside = Operands.map(code, this::redirected);
        return switch (inside) {
            case Code.Invoke(MethodRef method, List<Code> arguments) -> new Code.Invoke(redirected(method), arguments);
            case Code.Constructed(String name, JvmType type, MethodRef builder) -> new Code.Constructed(name, type, redirected(builder));
            case Code.InvokeDynamic(String name, String descriptor, MethodRef bootstrap, List<Object> constants, List<Code> arguments) ->
                new Code.InvokeDynamic(name, descriptor, bootstrap,
                    constants.stream().map(constant -> constant instanceof MethodRef method ? redirected(method) : constant).toList(), arguments);
            default -> inside;
        };
    }

    private MethodRef redirected(MethodRef method) {
        String target = method.call() == MethodRef.Call.STATIC && method.owner().equals(unit.name()) ? movedTo.get(method.name() + method.descriptor()) : null;
        return target == null ? method : MethodRef.ofStatic(target, method.name(), method.descriptor());
    }
}
