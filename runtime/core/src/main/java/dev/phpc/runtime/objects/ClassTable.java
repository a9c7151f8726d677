package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.declare.ClassHead;
import dev.phpc.runtime.declare.DeclarationIndex;
import dev.phpc.runtime.link.Builtins;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// The classes of one request by name, and how missing ones are loaded.
public final class ClassTable {
    private final Context ctx;
    private Function<String, ClassDeclaration> builtins = name -> null;
    private final Map<String, PhpClass> classes = new LinkedHashMap<>();
    /// By names as they were asked for, so that a name in a program is made lower case once.
    private final Map<String, PhpClass> spelled = new HashMap<>();
    private final Set<String> missing = new HashSet<>();
    private final Set<String> loading = new HashSet<>();
    private final Map<String, PhpClass> linking = new HashMap<>();
    private final List<PhpCallable> autoloaders = new ArrayList<>();
    /// How many class constants are being evaluated: PHP finds a circle when it comes to a constant for the second time, not counting the
    /// use it started from.
    int constantDepth;
    private boolean isEarly;
    private final Deque<DelayedCheck> putOff = new ArrayDeque<>();
    /// The checks that were put off and have not all been made, by class.
    private final Map<PhpClass, List<DelayedCheck>> unsettled = new HashMap<>();
    private final ObjectHandles handles = new ObjectHandles();

    public ClassTable(Context ctx) {
        this.ctx = ctx;
    }

    /// `builtins` knows the declarations of builtin classes by lower-case name, and answers null for any other name.
    public void connect(Function<String, ClassDeclaration> builtins) {
        this.builtins = builtins;
    }

    /// The class of that name if it is declared already; never loads. `name` in any case, without a leading backslash.
    public PhpClass find(String name) {
        PhpClass known = spelled.get(name);
        if (known != null) {
            return known;
        }
        known = findByKey(Names.classKey(name));
        if (known != null) {
            spelled.put(name, known);
        }
        return known;
    }

    private PhpClass findByKey(String key) {
        PhpClass known = classes.get(key);
        if (known != null || missing.contains(key)) {
            return known;
        }
        ClassDeclaration declaration = builtins.apply(key);
        if (declaration == null) {
            missing.add(key);
            return null;
        }
        return declare(declaration);
    }

    /// The class of that name, loaded by the autoloaders if need be and allowed; null if there is none.
    public PhpClass lookup(String name, boolean autoload) {
        PhpClass known = find(name);
        return known != null || !autoload ? known : autoload(name);
    }

    /// A class that another one being declared depends on.
    PhpClass lookupForLinking(String name) {
        PhpClass known = find(name);
        if (known != null) {
            return known;
        }
        return isEarly ? null : autoload(name);
    }

    /// Declares a class before the code of its file runs, provided that nothing has to be loaded for it and that all classes its
    /// signatures must be compared by are there; otherwise null, and the class is declared when control gets to it.
    public PhpClass declareEarly(ClassDeclaration declaration) {
        boolean before = isEarly;
        isEarly = true;
        try {
            return declare(declaration);
        } catch (SignatureCompatibility.Undecided later) {
            return null;
        } finally {
            isEarly = before;
        }
    }

    /// Whether a class is being declared before its file runs.
    boolean isEarly() {
        return isEarly;
    }

    /// The class of that name, loaded if need be; an Error if there is none.
    public PhpClass require(String name) {
        PhpClass known = lookup(name, true);
        if (known == null) {
            throw Errors.error(ctx, "Class \"" + withoutSlash(name) + "\" not found");
        }
        return known;
    }

    /// A class that is always there.
    public PhpClass builtin(String key) {
        PhpClass known = findByKey(key);
        if (known == null) {
            throw new IllegalStateException("no builtin class " + key);
        }
        return known;
    }

    private PhpClass autoload(String name) {
        String bare = withoutSlash(name);
        String key = Names.lower(bare);
        if (autoloaders.isEmpty() || !isValidName(bare) || !loading.add(key)) {
            return null;
        }
        try {
            for (PhpCallable autoloader : List.copyOf(autoloaders)) {
                autoloader.call(ctx, bare);
                PhpClass known = classes.get(key);
                if (known != null) {
                    return known;
                }
            }
            return null;
        } finally {
            loading.remove(key);
        }
    }

    private static String withoutSlash(String name) {
        return name.startsWith("\\") ? name.substring(1) : name;
    }

    private static boolean isValidName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean valid = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '\\' || c >= 0x80;
            if (!valid) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /// Links the declaration and adds the class: parents and interfaces are loaded, all of PHP's rules are checked.
    public PhpClass declare(ClassDeclaration declaration) {
        String key = Names.lower(declaration.name());
        PhpClass known = classes.get(key);
        if (known == null && declaration.file() != null && !missing.contains(key)) {
            known = findByKey(key);
        }
        if (known != null) {
            throw LinkErrors.redeclared(declaration, known);
        }
        PhpClass cls = ClassLinker.link(ctx, declaration, handles, linking);
        add(key, cls);
        if (unsettled.containsKey(cls) || cls.ancestors.stream().anyMatch(unsettled::containsKey)) {
            settle(cls);
        }
        return cls;
    }

    /// Makes the checks that were put off. They load classes; one that extends a class whose own checks are not over waits for them, too.
    private void settle(PhpClass cls) {
        try {
            while (!putOff.isEmpty()) {
                putOff.poll().run(true);
            }
            for (PhpClass ancestor : cls.ancestors) {
                unsettled.getOrDefault(ancestor, List.of()).forEach(check -> check.run(false));
            }
        } finally {
            unsettled.remove(cls);
        }
    }

    /// Puts off a check of `cls`, which is being declared, until it can be found, because the check loads classes that may depend on it.
    void checkLater(PhpClass cls, DelayedCheck check) {
        unsettled.computeIfAbsent(cls, _ -> new ArrayList<>()).add(check);
        putOff.add(check);
    }

    /// Whether a class is being declared, so that it does not know all its ancestors yet.
    boolean isLinking(PhpClass cls) {
        return linking.get(cls.key) == cls;
    }

    /// A class in a signature that is being checked: one that is just being declared will do.
    PhpClass findForVariance(String name, boolean mayLoad) {
        PhpClass known = find(name);
        if (known == null) {
            known = linking.get(Names.classKey(name));
        }
        return known == null && mayLoad ? autoload(name) : known;
    }

    private void add(String key, PhpClass cls) {
        missing.remove(key);
        classes.put(key, cls);
    }

    /// `class_alias`: false if the name is taken.
    public boolean alias(PhpClass cls, String alias) {
        String key = Names.classKey(alias);
        if (findByKey(key) != null) {
            return false;
        }
        add(key, cls);
        return true;
    }

    /// Every class, the builtin ones not used so far included, which come first.
    public Map<String, PhpClass> withBuiltins() {
        Map<String, PhpClass> all = new LinkedHashMap<>();
        for (DeclarationIndex.ClassEntry entry : Builtins.installed().classEntries()) {
            String key = Names.lower(ClassHead.parse(entry.head()).name());
            all.put(key, findByKey(key));
        }
        all.putAll(classes);
        return all;
    }

    /// The autoloaders in the order they are asked; the list may be changed.
    public List<PhpCallable> autoloaders() {
        return autoloaders;
    }
}
