package dev.phpc.compiler.resolve;

import dev.phpc.runtime.declare.ClassHead;
import dev.phpc.runtime.declare.DeclarationIndex;
import dev.phpc.runtime.declare.Signature;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The functions, constants and classes written in Java that the program can count on.
public final class Builtins {
    private final Map<String, Function> functions = new HashMap<>();
    private final Map<String, Object> constants = new HashMap<>();
    private final Map<String, Type> classes = new HashMap<>();
    private final Map<String, List<Signature>> methods = new HashMap<>();

    /// A builtin function.
    public record Function(Signature signature, DeclarationIndex.FunctionEntry entry) {}

    /// A builtin class, interface or enum. Methods are by name in lower case.
    public record Type(ClassHead head, Map<String, Signature> methods, DeclarationIndex.ClassEntry entry) {}

    public Builtins(List<DeclarationIndex> indexes) {
        indexes.forEach(this::add);
    }

    /// Those of every module on the class path.
    public static Builtins onClassPath(ClassLoader loader) {
        List<DeclarationIndex> indexes = new ArrayList<>();
        try {
            for (URL url : Collections.list(loader.getResources(DeclarationIndex.RESOURCE))) {
                try (InputStream in = url.openStream()) {
                    indexes.add(new DeclarationIndex(in.readAllBytes()));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Builtins(indexes);
    }

    private void add(DeclarationIndex index) {
        for (DeclarationIndex.FunctionEntry entry : index.functions()) {
            Signature signature = entry.routine().signature();
            functions.put(LowerCase.of(signature.name()), new Function(signature, entry));
        }
        for (DeclarationIndex.ConstantEntry entry : index.constants()) {
            constants.put(entry.name(), entry.value());
        }
        for (DeclarationIndex.ClassEntry entry : index.classes()) {
            ClassHead head = ClassHead.parse(entry.head());
            Map<String, Signature> byName = new HashMap<>();
            for (DeclarationIndex.RoutineEntry routine : entry.methods()) {
                Signature signature = routine.signature();
                byName.put(LowerCase.of(signature.name()), signature);
                methods.computeIfAbsent(LowerCase.of(signature.name()), _ -> new ArrayList<>()).add(signature);
            }
            classes.put(LowerCase.of(head.name()), new Type(head, byName, entry));
        }
    }

    /// The function of that name in lower case, or null.
    public Function function(String lowerName) {
        return functions.get(lowerName);
    }

    public boolean hasConstant(String name) {
        return constants.containsKey(name);
    }

    /// The value of a global constant, or null if there is none or it is computed at run time.
    public Object constant(String name) {
        return constants.get(name);
    }

    /// The class of that name in lower case, or null.
    public Type type(String lowerName) {
        return classes.get(lowerName);
    }

    public Map<String, Type> types() {
        return classes;
    }

    /// All methods of that name in lower case.
    public List<Signature> methods(String lowerName) {
        return methods.getOrDefault(lowerName, List.of());
    }

    public Map<String, Function> functions() {
        return functions;
    }
}
