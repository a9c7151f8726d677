package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.MethodRef;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Calls of the runtime's Java methods. An overload is chosen by the types of the arguments, as Java would: the same type
/// first, then a supertype, then a box. A call that fits nothing is a bug of the compiler's.
final class RuntimeCalls {
    private static final Map<String, Class<?>> CLASSES = new ConcurrentHashMap<>();
    private static final Map<String, Method> CHOSEN = new ConcurrentHashMap<>();
    private static final int NO_FIT = 1_000_000;

    private RuntimeCalls() { }

    /// Calls the static method `owner.name`, or the instance method with the receiver as first argument.
    static Code call(Class<?> owner, String name, Code... arguments) {
        StringBuilder key = new StringBuilder(owner.getName()).append('.').append(name);
        for (Code argument : arguments) {
            key.append(argument.type().descriptor());
        }
        Method method = CHOSEN.computeIfAbsent(key.toString(), _ -> choose(owner, name, arguments));
        boolean isStatic = Modifier.isStatic(method.getModifiers());
        List<Code> adapted = new ArrayList<>();
        Class<?>[] parameters = method.getParameterTypes();
        for (int i = 0; i < arguments.length; i++) {
            Class<?> parameter = isStatic ? parameters[i] : i == 0 ? owner : parameters[i - 1];
            adapted.add(adapt(arguments[i], parameter));
        }
        String descriptor = MethodType.methodType(method.getReturnType(), parameters).toMethodDescriptorString();
        MethodRef.Call kind = isStatic ? owner.isInterface() ? MethodRef.Call.STATIC_OF_INTERFACE : MethodRef.Call.STATIC : owner.isInterface() ? MethodRef.Call.INTERFACE : MethodRef.Call.VIRTUAL;
        return new Code.Invoke(new MethodRef(kind, owner.getName().replace('.', '/'), name, descriptor), adapted);
    }

    /// A public static field of the runtime.
    static Code field(Class<?> owner, String name) {
        try {
            return new Code.GetField(owner.getName().replace('.', '/'), name, JvmType.of(owner.getField(name).getType()), null);
        } catch (NoSuchFieldException e) {
            throw new IllegalArgumentException("no field " + owner.getName() + "." + name, e);
        }
    }

    private static Code adapt(Code argument, Class<?> parameter) {
        JvmType wanted = JvmType.of(parameter);
        if (argument.type().equals(wanted)) {
            return argument;
        }
        if (parameter == long.class && argument.type().equals(JvmType.INT)) {
            return new Code.Widen(argument, JvmType.LONG);
        }
        if (parameter == double.class && argument.type().equals(JvmType.LONG)) {
            return new Code.Widen(argument, JvmType.DOUBLE);
        }
        return parameter.isPrimitive() ? argument : Coerce.box(argument);
    }

    private static Method choose(Class<?> owner, String name, Code[] arguments) {
        Method best = null;
        int bestScore = NO_FIT;
        for (Method method : owner.getMethods()) {
            if (method.getName().equals(name) && !method.isBridge()) {
                int score = score(method, arguments);
                if (score < bestScore) {
                    best = method;
                    bestScore = score;
                }
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("no method " + owner.getName() + "." + name + Arrays.stream(arguments).map(Code::type).toList());
        }
        return best;
    }

    private static int score(Method method, Code[] arguments) {
        boolean isStatic = Modifier.isStatic(method.getModifiers());
        Class<?>[] parameters = method.getParameterTypes();
        int skipped = isStatic ? 0 : 1;
        if (parameters.length + skipped != arguments.length) {
            return NO_FIT;
        }
        int score = 0;
        for (int i = 0; i < parameters.length; i++) {
            score += score(arguments[i + skipped], parameters[i]);
        }
        return Math.min(score, NO_FIT);
    }

    private static int score(Code argument, Class<?> parameter) {
        JvmType type = argument.type();
        if (type.equals(JvmType.of(parameter))) {
            return 0;
        }
        if (parameter == Object.class) {
            return type.isReference() ? 2 : 4;
        }
        if (parameter.isPrimitive()) {
            return parameter == double.class && type.equals(JvmType.LONG) || parameter == long.class && type.equals(JvmType.INT) ? 1 : NO_FIT;
        }
        if (!type.isReference()) {
            return parameter == Number.class || parameter == Comparable.class ? 5 : NO_FIT;
        }
        if (argument instanceof Code.Constant(Object value, JvmType _) && value == null) {
            return 1;
        }
        Class<?> argumentClass = classOf(type);
        return argumentClass != null && parameter.isAssignableFrom(argumentClass) ? 1 : NO_FIT;
    }

    /// The runtime's or the JDK's class of that type; null for generated classes, which are only known to be PhpObjects.
    private static Class<?> classOf(JvmType type) {
        String name = type.internalName().replace('/', '.');
        Class<?> found = CLASSES.computeIfAbsent(name, RuntimeCalls::load);
        return found == Void.class ? null : found;
    }

    private static Class<?> load(String name) {
        try {
            return name.startsWith("dev.phpc.") || name.startsWith("java.") || name.startsWith("[") ? Class.forName(name) : Void.class;
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
