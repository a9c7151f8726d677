package dev.phpc.compiler.ir;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/// A JVM method to call. The receiver of an instance method counts as its first argument.
public record MethodRef(Call call, String owner, String name, String descriptor) {
    public enum Call { STATIC, VIRTUAL, INTERFACE, SPECIAL }

    /// The one public method of this name, and with these parameter types where they are given.
    /// A name that does not exist is a bug of the compiler's, found the first time the method is asked for.
    public static MethodRef of(Class<?> owner, String name, Class<?>... parameters) {
        Method found = null;
        for (Method method : owner.getMethods()) {
            if (!method.getName().equals(name) || method.isBridge() || parameters.length > 0 && !List.of(method.getParameterTypes()).equals(List.of(parameters))) {
                continue;
            }
            if (found != null) {
                throw new IllegalArgumentException("several methods " + owner.getName() + "." + name);
            }
            found = method;
        }
        if (found == null) {
            throw new IllegalArgumentException("no method " + owner.getName() + "." + name + List.of(parameters));
        }
        return of(found);
    }

    private static MethodRef of(Method method) {
        StringBuilder descriptor = new StringBuilder("(");
        for (Class<?> parameter : method.getParameterTypes()) {
            descriptor.append(parameter.descriptorString());
        }
        descriptor.append(')').append(method.getReturnType().descriptorString());
        Call call = Modifier.isStatic(method.getModifiers()) ? Call.STATIC
            : method.getDeclaringClass().isInterface() ? Call.INTERFACE : Call.VIRTUAL;
        return new MethodRef(call, method.getDeclaringClass().getName().replace('.', '/'), method.getName(), descriptor.toString());
    }

    public static MethodRef ofStatic(String owner, String name, String descriptor) {
        return new MethodRef(Call.STATIC, owner, name, descriptor);
    }

    public JvmType returnType() {
        return new JvmType(descriptor.substring(descriptor.indexOf(')') + 1));
    }

    /// Parameter types as the descriptor has them, without the receiver.
    public List<JvmType> parameterTypes() {
        return parameterTypes(descriptor);
    }

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
