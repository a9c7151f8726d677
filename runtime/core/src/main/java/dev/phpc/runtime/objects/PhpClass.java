package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// A class as one request declared it: everything is inherited and checked. [ClassLinker] makes it; nothing changes afterwards but the
/// values of constants and static properties, which are evaluated when they are first needed.
public final class PhpClass {
    /// Makes instances that are nothing but their slots.
    static final Function<PhpClass, PhpObject> PLAIN = PhpObject::new;

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    public final String name;
    /// The name in lower case.
    public final String key;
    public final ClassDeclaration declaration;
    final Context context;
    /// Another one for each class of the process.
    final int number = NUMBERS.getAndIncrement();
    final ObjectHandles handles;
    int flags;
    PhpClass parent;
    /// All interfaces, inherited ones included, in PHP's order.
    PhpClass[] interfaces = {};
    PhpClass[] traits = {};
    final Set<PhpClass> ancestors = new HashSet<>();
    final Set<String> ancestorKeys = new HashSet<>();
    final Map<String, ClassConstant> constants = new LinkedHashMap<>();
    final Map<String, Routine> methods = new LinkedHashMap<>();
    private final Map<String, Routine> spelled = new HashMap<>(0);
    final Map<String, PropertyInfo> properties = new LinkedHashMap<>();
    /// Instance properties by slot.
    PropertyInfo[] layout = {};
    /// Methods by [Routine#index].
    Routine[] methodTable = {};
    final Routine[] magic = new Routine[Magic.values().length];
    /// What a new instance holds, by slot. Complete only after [#prepare].
    Object[] defaults = {};
    /// How many leading slots are kept in [PhpObject#slots].
    int arraySlots;
    /// Makes an instance with default properties.
    Function<PhpClass, PhpObject> factory;
    /// Some property has hooks and a backing value: instances are made by [Instantiation#allocate] only.
    boolean hasHookedSlots;
    /// Of a backed enum, once it is asked for.
    Map<Object, ClassConstant> casesByValue;
    private boolean prepared;

    PhpClass(ClassDeclaration declaration, Context context, ObjectHandles handles) {
        this.name = declaration.name();
        this.key = Names.lower(name);
        this.declaration = declaration;
        this.context = context;
        this.handles = handles;
        this.flags = declaration.flags();
    }

    public String name() {
        return name;
    }

    public String key() {
        return key;
    }

    public ClassDeclaration declaration() {
        return declaration;
    }

    /// The request this class lives in.
    public Context context() {
        return context;
    }

    public PhpClass parent() {
        return parent;
    }

    public PhpClass[] interfaces() {
        return interfaces;
    }

    public PhpClass[] traits() {
        return traits;
    }

    public int flags() {
        return flags;
    }

    public boolean has(int flag) {
        return (flags & flag) != 0;
    }

    public boolean isInterface() {
        return has(Modifiers.INTERFACE);
    }

    public boolean isTrait() {
        return has(Modifiers.TRAIT);
    }

    public boolean isEnum() {
        return has(Modifiers.ENUM);
    }

    public boolean isAbstract() {
        return has(Modifiers.ABSTRACT);
    }

    public boolean isFinal() {
        return has(Modifiers.FINAL);
    }

    public boolean isBuiltin() {
        return declaration.file() == null;
    }

    /// `class`, `interface`, `trait` or `enum`, as messages say.
    public String kind() {
        return isInterface() ? "interface" : isTrait() ? "trait" : isEnum() ? "enum" : "class";
    }

    /// Whether this is `other`, or extends or implements it.
    public boolean isSubclassOf(PhpClass other) {
        return this == other || ancestors.contains(other);
    }

    /// Whether this class or an ancestor has that lower-case name.
    public boolean isNamed(String key) {
        return this.key.equals(key) || ancestorKeys.contains(key);
    }

    /// Properties by name, as code in this class sees them: own ones first, then inherited ones.
    public Map<String, PropertyInfo> properties() {
        return properties;
    }

    public PropertyInfo property(String name) {
        return properties.get(name);
    }

    /// Instance properties by slot number; private ones of ancestors included.
    public PropertyInfo[] layout() {
        return layout;
    }

    public Map<String, Routine> methods() {
        return methods;
    }

    /// The method of that lower-case name, or null.
    public Routine method(String key) {
        return methods.get(key);
    }

    /// The method of that name as it is spelled, or null.
    public Routine methodNamed(String name) {
        Routine known = spelled.get(name);
        if (known == null) {
            known = methods.get(Names.lower(name));
            if (known != null) {
                spelled.put(name, known);
            }
        }
        return known;
    }

    /// The method of this class or an ancestor whose body `compiled` is: the same routine, but one that knows its class. `compiled`
    /// itself if there is none.
    public Routine declared(Routine compiled) {
        for (PhpClass cls = this; cls != null; cls = cls.parent) {
            for (Routine method : cls.methods.values()) {
                if (method.hasSameBody(compiled)) {
                    return method;
                }
            }
        }
        return compiled;
    }

    public Routine magic(Magic magic) {
        return this.magic[magic.ordinal()];
    }

    public Map<String, ClassConstant> constants() {
        return constants;
    }

    public ClassConstant constant(String name) {
        return constants.get(name);
    }

    /// What a new instance holds, by slot, for constructors of generated classes; [#prepare] must have been called.
    public Object[] defaults() {
        return defaults;
    }

    /// Evaluates the defaults of properties and static properties, once.
    public void prepare(Context ctx) {
        if (!prepared) {
            Preparation.run(ctx, this);
            prepared = true;
        }
    }

    public boolean isPrepared() {
        return prepared;
    }

    @Override
    public String toString() {
        return name;
    }
}
