package dev.phpc.compiler.ir;

import java.util.ArrayList;
import java.util.List;

/// A JVM method to call. The receiver of an instance method counts as its first argument.
public record MethodRef(Call call, String owner, String name, String descriptor) {
    public enum Call { STATIC, STATIC_OF_INTERFACE, VIRTUAL, INTERFACE, SPECIAL }

    public static MethodRef ofStatic(String owner, String name, String descriptor) {
        return new MethodRef(Call.STATIC, owner, name, descriptor);
    }

    public JvmType returnType() {
        return new JvmType(descriptor.substring(descriptor.indexOf(')') + 1));
    }

    /// Parameter types as the descriptor has them, without the receiver.
    public static List<JvmType> parameterTypes(String descriptor) {
        List<JvmType> types = new ArrayList<>();
        int at = 1;
        while (descriptor.charAt(at) != ')') {
            int start = at;
            while (descriptor.charAt(at) == '[') {
                at++;
            }
            at = descriptor.charAt(at) == 'L' ? descriptor.indexOf(';', at) + 1 : at + 1;
            types.add(new JvmType(descriptor.substring(start, at)));
        }
        return types;
    }
}
