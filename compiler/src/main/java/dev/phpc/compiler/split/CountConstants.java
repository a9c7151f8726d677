package dev.phpc.compiler.split;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmMethod;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Local;
import dev.phpc.compiler.ir.MethodRef;
import dev.phpc.compiler.ir.Operands;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How many constants a class file needs for some methods, at most.
final class CountConstants {
    /// What a class file has in any case.
    private static final int AROUND = 200;

    private final Set<Object> seen = new HashSet<>();
    private int count = AROUND;

    int count() {
        return count;
    }

    void add(JvmMethod method) {
        text(method.name());
        text(method.descriptor());
        add(method.body());
    }

    private void once(Object constant, int size) {
        if (seen.add(constant)) {
            count += size;
        }
    }

    private void text(String text) {
        once(text, 1);
    }

    private record Text(String value) { }

    private record Type(String name) { }

    private record Member(String owner, String name, String descriptor) { }

    private record Made(String name, String descriptor) { }

    private record Handle(MethodRef method) { }

    private void type(JvmType type) {
        if (type.isReference()) {
            text(type.internalName());
            once(new Type(type.internalName()), 1);
        }
    }

    private void member(String owner, String name, String descriptor) {
        type(JvmType.of(owner));
        text(name);
        text(descriptor);
        once(new Made(name, descriptor), 1);
        once(new Member(owner, name, descriptor), 1);
    }

    private void method(MethodRef method) {
        member(method.owner(), method.name(), method.descriptor());
    }

    private void handle(MethodRef method) {
        method(method);
        once(new Handle(method), 1);
    }

    private void local(Local local) {
        if (local.name() != null) {
            text(local.name());
            text(local.type().descriptor());
        }
    }

    private void value(Object value) {
        switch (value) {
            case String text -> {
                once(new Text(text), 2 + text.length() / 10_000);
                text(text);
            }
            case Long _, Double _ -> once(value, 2);
            case Integer number -> integer(number);
            case MethodRef method -> handle(method);
            case null, default -> { }
        }
    }

    /// Small ints stand in the code itself.
    private void integer(int value) {
        if (value != (short) value) {
            once(value, 1);
        }
    }

    private void add(Code code) {
        switch (code) {
            case Code.Constant(Object value, JvmType _) -> value(value);
            case Code.Constructed(String name, JvmType type, MethodRef builder) -> {
                handle(builder);
                text(name);
                text(type.descriptor());
                once(code, 2);
            }
            case Code.Invoke(MethodRef method, List<Code> _) -> method(method);
            case Code.InvokeDynamic dynamic -> {
                handle(dynamic.bootstrap());
                dynamic.constants().forEach(this::value);
                text(dynamic.name());
                text(dynamic.descriptor());
                once(code, 2);
            }
            case Code.GetField(String owner, String name, JvmType type, Code _) -> member(owner, name, type.descriptor());
            case Code.PutField(String owner, String name, JvmType type, Code _, Code _) -> member(owner, name, type.descriptor());
            case Code.New(String owner, String descriptor, List<Code> _) -> member(owner, "<init>", descriptor);
            case Code.NewArray(JvmType elementType, List<Code> elements) -> {
                type(elementType);
                for (int i = Short.MAX_VALUE; i <= elements.size(); i++) {
                    integer(i);
                }
            }
            case Code.EmptyArray(JvmType elementType, int length) -> {
                type(elementType);
                integer(length);
            }
            case Code.ArrayElement(Code _, int index, JvmType _) -> integer(index);
            case Code.PutElement(Code _, int index, Code _) -> integer(index);
            case Code.InstanceOf(Code _, JvmType tested) -> type(tested);
            case Code.Cast(Code _, JvmType type) -> type(type);
            case Code.Try(Code _, String exceptionType, Local caught, Code _) -> {
                type(JvmType.of(exceptionType));
                local(caught);
            }
            case Code.Load(Local local) -> local(local);
            case Code.Store(Local local, Code _) -> local(local);
            default -> { }
        }
        Operands.forEach(code, this::add);
    }
}
