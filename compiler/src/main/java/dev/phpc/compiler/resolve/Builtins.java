package dev.phpc.compiler.resolve;

import dev.phpc.runtime.declare.ClassHead;
import dev.phpc.runtime.declare.DeclarationIndex;
import dev.phpc.runtime.declare.Signature;
import dev.phpc.runtime.link.ModuleIndexes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The functions, constants and classes written in Java that the program can count on. A declaration is read when somebody asks for it, so that
/// compiling a small script does not read them all.
public final class Builtins {
    private final Iterable<DeclarationIndex> indexes;
    private final Set<String> disabled;
    private final Map<String, Optional<Function>> functions = new ConcurrentHashMap<>();
    private final Map<String, Optional<Type>> types = new ConcurrentHashMap<>();
    private Map<String, List<Signature>> referenceMethods;

    /// A builtin function.
    public record Function(Signature signature, DeclarationIndex.FunctionEntry entry) {}

    /// A builtin class, interface or enum.
    public static final class Type {
        private final DeclarationIndex.ClassEntry entry;
        private final ClassHead head;

        Type(DeclarationIndex.ClassEntry entry) {
            this.entry = entry;
            this.head = ClassHead.parse(entry.head());
        }

        public DeclarationIndex.ClassEntry entry() {
            return entry;
        }

        public ClassHead head() {
            return head;
        }

        /// By name in lower case.
        public Map<String, Signature> methods() {
            Map<String, Signature> methods = new HashMap<>();
            for (DeclarationIndex.RoutineEntry routine : entry.methods()) {
                Signature signature = routine.signature();
                methods.put(LowerCase.of(signature.name()), signature);
            }
            return methods;
        }
    }

    private Builtins(Iterable<DeclarationIndex> indexes, Set<String> disabled) {
        this.indexes = indexes;
        this.disabled = disabled;
    }

    /// Those of every module on the class path.
    public static Builtins onClassPath(ClassLoader loader) {
        return new Builtins(ModuleIndexes.of(loader), Set.of());
    }

    /// These but for some functions, given by lower-case name.
    public Builtins without(Set<String> functions) {
        return new Builtins(indexes, functions);
    }

    private <T> T first(java.util.function.Function<DeclarationIndex, T> find) {
        for (DeclarationIndex index : indexes) {
            T found = find.apply(index);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /// The function of that name in lower case, or null.
    public Function function(String lowerName) {
        return functions.computeIfAbsent(lowerName, name -> {
            DeclarationIndex.FunctionEntry entry = disabled.contains(name) ? null : first(index -> index.function(name));
            return Optional.ofNullable(entry).map(found -> new Function(found.routine().signature(), found));
        }).orElse(null);
    }

    public boolean hasConstant(String name) {
        return first(index -> index.constant(name)) != null;
    }

    /// The value of a global constant, or null if there is none, or it is computed at run time, or its use is to be reported.
    public Object constant(String name) {
        DeclarationIndex.ConstantEntry entry = first(index -> index.constant(name));
        return entry == null || !entry.head().isEmpty() ? null : entry.value();
    }

    /// The class of that name in lower case, or null.
    public Type type(String lowerName) {
        return types.computeIfAbsent(lowerName, name -> Optional.ofNullable(first(index -> index.classLike(name))).map(Type::new)).orElse(null);
    }

    /// All methods of that name in lower case that take a reference.
    public synchronized List<Signature> referenceMethods(String lowerName) {
        if (referenceMethods == null) {
            referenceMethods = findReferenceMethods();
        }
        return referenceMethods.getOrDefault(lowerName, List.of());
    }

    private Map<String, List<Signature>> findReferenceMethods() {
        Map<String, List<Signature>> found = new HashMap<>();
        for (DeclarationIndex index : indexes) {
            for (DeclarationIndex.ClassEntry type : index.classes()) {
                for (DeclarationIndex.RoutineEntry method : type.methods()) {
                    if (method.signatureText().indexOf('&') >= 0) {
                        Signature signature = method.signature();
                        found.computeIfAbsent(LowerCase.of(signature.name()), _ -> new ArrayList<>()).add(signature);
                    }
                }
            }
        }
        return found;
    }
}
