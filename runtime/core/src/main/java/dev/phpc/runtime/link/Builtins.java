package dev.phpc.runtime.link;

import dev.phpc.runtime.objects.Names;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.ClassHead;
import dev.phpc.runtime.declare.DeclarationIndex;
import dev.phpc.runtime.declare.DeclarationIndex.ClassEntry;
import dev.phpc.runtime.declare.DeclarationIndex.ConstantEntry;
import dev.phpc.runtime.declare.DeclarationIndex.FunctionEntry;
import dev.phpc.runtime.declare.DeclarationIndex.RoutineEntry;
import dev.phpc.runtime.declare.Signature;
import dev.phpc.runtime.objects.ClassDeclaration;
import dev.phpc.runtime.objects.ConstantTable;
import dev.phpc.runtime.objects.Routine;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/// The functions, constants and classes written in Java, out of the indexes of all modules on the class path. Nothing is
/// loaded or parsed before somebody asks for its name; what has been made is kept, for it is the same for every request.
public final class Builtins {
    /// Methods of glue that stand for no PHP function.
    private static final Set<String> NO_FRAMES = Set.of("dispatch", "instantiate", "constantValue");
    private static final String ENTRY = "call$";

    private final ModuleIndexes indexes;
    private final ClassLoader loader;
    private final Map<String, FamilyReference> families = new ConcurrentHashMap<>();
    private final Map<String, Routine> functions = new ConcurrentHashMap<>();
    private final Map<String, ClassDeclaration> classes = new ConcurrentHashMap<>();
    private final Map<String, String> frameNames = new ConcurrentHashMap<>();

    private Builtins(ModuleIndexes indexes) {
        this.indexes = indexes;
        this.loader = indexes.loader();
    }

    private static final class Installed {
        static final Builtins BUILTINS = new Builtins(ModuleIndexes.installed());
    }

    /// Those of the class loader that loaded the runtime.
    public static Builtins installed() {
        return Installed.BUILTINS;
    }

    /// Those of all modules that a class loader sees.
    public static Builtins of(ClassLoader loader) {
        return new Builtins(ModuleIndexes.of(loader));
    }

    /// Lets a request find them.
    public void connect(Context ctx) {
        ctx.functions().connect(this::function);
        ctx.constants().connect(this::constant, this::constantDeprecation);
        ctx.classes().connect(this::classDeclaration);
    }

    /// The function of that name in lower case, or null.
    public Routine function(String lowerName) {
        Routine known = functions.get(lowerName);
        if (known != null) {
            return known;
        }
        FunctionEntry entry = functionEntry(lowerName);
        if (entry == null) {
            return null;
        }
        Routine made = BuiltinDeclarations.function(entry, family(entry.glue()));
        Routine other = functions.putIfAbsent(lowerName, made);
        return other == null ? made : other;
    }

    /// The value of the constant of that exact name, or [ConstantTable#ABSENT].
    public Object constant(String name) {
        ConstantEntry entry = constantEntry(name);
        return entry == null ? ConstantTable.ABSENT : value(entry);
    }

    /// Since when and why the constant is deprecated; null if it isn't.
    private String constantDeprecation(String name) {
        ConstantEntry entry = constantEntry(name);
        return entry == null || entry.head().isEmpty() ? null : entry.head();
    }

    /// The class, interface or enum of that name in lower case, or null.
    public ClassDeclaration classDeclaration(String lowerName) {
        ClassDeclaration known = classes.get(lowerName);
        if (known != null) {
            return known;
        }
        ClassEntry entry = classEntry(lowerName);
        if (entry == null) {
            return null;
        }
        ClassDeclaration made = new BuiltinDeclarations(this).classLike(entry);
        ClassDeclaration other = classes.putIfAbsent(lowerName, made);
        return other == null ? made : other;
    }

    /// What the index says of a function, or null: for compilers, which link to its Java method.
    public FunctionEntry functionEntry(String lowerName) {
        return first(index -> index.function(lowerName));
    }

    public ConstantEntry constantEntry(String name) {
        return first(index -> index.constant(name));
    }

    public ClassEntry classEntry(String lowerName) {
        return first(index -> index.classLike(lowerName));
    }

    /// All of them, in the order of declaration.
    public List<FunctionEntry> functionEntries() {
        return indexes.all().stream().flatMap(index -> index.functions().stream()).toList();
    }

    public List<ConstantEntry> constantEntries() {
        return indexes.all().stream().flatMap(index -> index.constants().stream()).toList();
    }

    public List<ClassEntry> classEntries() {
        return indexes.all().stream().flatMap(index -> index.classes().stream()).toList();
    }

    /// The extensions that are here, `Core` first.
    public Set<String> extensions() {
        Set<String> names = new LinkedHashSet<>();
        names.add("Core");
        functionEntries().forEach(entry -> names.add(entry.extension()));
        classEntries().forEach(entry -> names.add(entry.extension()));
        return names;
    }

    /// The literal value of a constant, or the one its glue computes.
    public Object value(ConstantEntry entry) {
        return entry.id() < 0 ? entry.value() : family(entry.glue()).get().constantValue(entry.id());
    }

    /// The PHP name of the builtin whose JVM frame this is, `strlen` or `ArrayObject::count`; null for any other frame. A builtin whose
    /// arguments are still being converted has an [#isEntry] frame only, else one of each kind.
    public String frameName(String className, String methodName) {
        if (!className.endsWith("__Glue") || NO_FRAMES.contains(methodName)) {
            return null;
        }
        String key = className + "." + methodName;
        String known = frameNames.get(key);
        if (known == null) {
            known = frameNameOf(className, methodName);
            frameNames.put(key, known);
        }
        return known;
    }

    /// Whether that method of glue converts arguments.
    static boolean isEntry(String methodName) {
        return methodName.startsWith(ENTRY);
    }

    private String frameNameOf(String glue, String methodName) {
        if (isEntry(methodName)) {
            return entryName(glue, Integer.parseInt(methodName.substring(ENTRY.length())));
        }
        String name = methodName.endsWith("_") && !methodName.startsWith("_")
                ? methodName.substring(0, methodName.length() - 1)
                : methodName.replace('$', '\\');
        ClassEntry owner = first(index -> index.classOfGlue(glue));
        if (owner == null) {
            return name;
        }
        return ClassHead.parse(owner.head()).name() + (isStatic(owner, name) ? "::" : "->") + name;
    }

    private String entryName(String glue, int id) {
        ClassEntry owner = first(index -> index.classOfGlue(glue));
        if (owner == null) {
            return functionEntries().stream().filter(entry -> entry.glue().equals(glue) && entry.routine().id() == id).findFirst().orElseThrow()
                    .routine().signature().name();
        }
        Signature method = owner.methods().stream().filter(entry -> entry.id() == id).findFirst().orElseThrow().signature();
        return ClassHead.parse(owner.head()).name() + (method.modifiers().contains("static") ? "::" : "->") + method.name();
    }

    private static boolean isStatic(ClassEntry owner, String method) {
        return owner.methods().stream().map(RoutineEntry::signature)
                .anyMatch(signature -> Names.lower(signature.name()).equals(Names.lower(method)) && signature.modifiers().contains("static"));
    }

    FamilyReference family(String glue) {
        return families.computeIfAbsent(glue, name -> new FamilyReference(name, loader));
    }

    private <T> T first(Function<DeclarationIndex, T> lookUp) {
        for (DeclarationIndex index : indexes) {
            T found = lookUp.apply(index);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
