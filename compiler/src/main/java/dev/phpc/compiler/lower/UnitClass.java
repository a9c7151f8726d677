package dev.phpc.compiler.lower;

import dev.phpc.compiler.diagnostics.Diagnostic;
import dev.phpc.compiler.diagnostics.Severity;
import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmClass;
import dev.phpc.compiler.ir.JvmField;
import dev.phpc.compiler.ir.JvmMethod;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Local;
import dev.phpc.compiler.ir.MethodRef;
import dev.phpc.runtime.Diagnostics;
import dev.phpc.runtime.link.CompiledUnit;
import java.lang.classfile.ClassFile;
import java.util.ArrayList;
import java.util.List;

/// The class of a unit around its bodies: the dispatcher, and the descriptions of routines and classes.
final class UnitClass {
    private static final int STATIC = ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC;
    private static final JvmType UNIT = JvmType.of(CompiledUnit.class);
    private static final JvmType ROUTINE = Calls.ROUTINE;
    private static final JvmType CLASS_DECLARATION = JvmType.of(dev.phpc.runtime.objects.ClassDeclaration.class);

    /// How an entry is called, given the dispatcher's locals.
    interface Invocation {
        Code invoke(Local ctx, Local receiver, Local args);
    }

    /// An entry of the dispatcher; `routine` describes it, or is null.
    record Entry(Invocation invocation, Code routine) { }

    private final UnitLowering unit;
    private final List<Entry> entries;
    private final List<ClassLowering> classes;
    private final List<JvmMethod> methods;

    UnitClass(UnitLowering unit, List<Entry> entries, List<ClassLowering> classes, List<JvmMethod> methods) {
        this.unit = unit;
        this.entries = entries;
        this.classes = classes;
        this.methods = new ArrayList<>(methods);
    }

    JvmClass build() {
        methods.add(constructor());
        methods.add(initializer());
        methods.add(call());
        methods.add(buildRoutine());
        methods.add(buildClass());
        if (!unit.notices().isEmpty()) {
            methods.add(notices());
        }
        String file = unit.path().substring(unit.path().lastIndexOf('/') + 1);
        return new JvmClass(ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL, unit.name(), Body.internal(CompiledUnit.class), List.of(), file,
            List.of(new JvmField(STATIC | ClassFile.ACC_FINAL, "UNIT", UNIT), new JvmField(STATIC | ClassFile.ACC_FINAL, "INDEX", JvmType.INT)), methods, unit.frames());
    }

    private JvmMethod constructor() {
        Local self = new Local("this", JvmType.of(unit.name()));
        Code init = new Code.Invoke(new MethodRef(MethodRef.Call.SPECIAL, Body.internal(CompiledUnit.class), "<init>", "(Ljava/lang/String;ZZIIII)V"), List.of(
            new Code.Load(self), Coerce.string(unit.path()), Coerce.bool(unit.strictTypes()), Coerce.bool(unit.countsObjects()), Coerce.jvmInt(entries.size()), Coerce.jvmInt(classes.size()),
            Coerce.jvmInt(unit.staticCount()), Coerce.jvmInt(unit.functionCount())));
        return new JvmMethod(ClassFile.ACC_PRIVATE, "<init>", "()V", List.of(self), init);
    }

    private JvmMethod initializer() {
        return new JvmMethod(ClassFile.ACC_STATIC, "<clinit>", "()V", List.of(), new Code.Block(List.of(
            new Code.PutField(unit.name(), "UNIT", UNIT, null, new Code.New(unit.name(), "()V", List.of())),
            new Code.PutField(unit.name(), "INDEX", JvmType.INT, null, RuntimeCalls.call(CompiledUnit.class, "index", unit.instance())))));
    }

    private JvmMethod call() {
        Local self = new Local("this", JvmType.of(unit.name()));
        Local id = new Local(null, JvmType.INT);
        Local ctx = new Local(null, JvmType.CONTEXT);
        Local receiver = new Local(null, JvmType.OBJECT);
        Local args = new Local(null, JvmType.OBJECTS);
        String descriptor = "(ILdev/phpc/runtime/Context;Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;";
        List<Local> parameters = List.of(id, ctx, receiver, args);
        Code body = switchOver(EntrySwitch.Size.INLINED, id, entries.size(), at -> new Code.Return(entries.get(at).invocation().invoke(ctx, receiver, args)), "call", descriptor, parameters);
        return method("call", descriptor, self, parameters, body);
    }

    private JvmMethod buildRoutine() {
        Local self = new Local("this", JvmType.of(unit.name()));
        Local id = new Local(null, JvmType.INT);
        Code body = switchOver(EntrySwitch.Size.COMPILED, id, entries.size(), at -> {
            Entry entry = entries.get(at);
            return entry.routine() == null ? null : new Code.Return(outlined("routine$" + at, ROUTINE, entry.routine()));
        }, "buildRoutine", "(I)" + ROUTINE.descriptor(), List.of(id));
        return method("buildRoutine", "(I)" + ROUTINE.descriptor(), self, List.of(id), body);
    }

    private JvmMethod buildClass() {
        Local self = new Local("this", JvmType.of(unit.name()));
        Local number = new Local(null, JvmType.INT);
        String descriptor = "(I)" + CLASS_DECLARATION.descriptor();
        Code body = switchOver(EntrySwitch.Size.COMPILED, number, classes.size(), at -> new Code.Return(outlined("class$" + at, CLASS_DECLARATION, classes.get(at).declaration())),
            "buildClass", descriptor, List.of(number));
        return method("buildClass", descriptor, self, List.of(number), body);
    }

    private static JvmMethod method(String name, String descriptor, Local self, List<Local> parameters, Code body) {
        List<Local> all = new ArrayList<>(List.of(self));
        all.addAll(parameters);
        return new JvmMethod(ClassFile.ACC_PUBLIC, name, descriptor, all, body);
    }

    /// The code in a method of its own.
    private Code outlined(String name, JvmType type, Code code) {
        String method = unit.uniqueName(name);
        methods.add(new JvmMethod(STATIC, method, "()" + type.descriptor(), List.of(), new Code.Return(code)));
        return new Code.Invoke(MethodRef.ofStatic(unit.name(), method, "()" + type.descriptor()), List.of());
    }

    private Code switchOver(EntrySwitch.Size largest, Local selector, int count, EntrySwitch.CaseCode cases, String name, String descriptor, List<Local> parameters) {
        return new EntrySwitch(largest, unit, name, descriptor, parameters, methods).over(selector, count, cases);
    }

    /// Level, line and message of each warning about the file.
    private JvmMethod notices() {
        Local self = new Local("this", JvmType.of(unit.name()));
        List<Code> strings = new ArrayList<>();
        for (Diagnostic notice : unit.notices()) {
            int level = notice.severity() == Severity.DEPRECATED ? Diagnostics.DEPRECATED : Diagnostics.WARNING;
            strings.addAll(List.of(Coerce.string(Integer.toString(level)), Coerce.string(Integer.toString(notice.line())), Coerce.string(notice.message())));
        }
        return new JvmMethod(ClassFile.ACC_PROTECTED, "notices", "()" + JvmType.STRINGS.descriptor(), List.of(self),
            new Code.Return(new Code.NewArray(JvmType.STRING, strings)));
    }
}
