package dev.phpc.compiler.resolve;

import dev.phpc.compiler.syntax.Decl;
import dev.phpc.compiler.syntax.Modifiers;
import dev.phpc.compiler.syntax.Name;
import dev.phpc.compiler.types.ClassSymbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The classes of the program and of the runtime by name, and their hierarchy.
public final class ClassTable {
    private final Builtins builtins;
    private final Map<String, List<ClassNode>> candidates = new HashMap<>();
    private final Map<String, ClassSymbol> symbols = new ConcurrentHashMap<>();
    private final Map<ClassSymbol, ClassNode> nodes = new IdentityHashMap<>();
    private final Map<ClassSymbol, List<ClassSymbol>> subclasses = new IdentityHashMap<>();
    private final FlattenMembers members = new FlattenMembers(this);

    ClassTable(Builtins builtins) {
        this.builtins = builtins;
    }

    void add(ClassNode candidate) {
        candidates.computeIfAbsent(LowerCase.of(candidate.name()), _ -> new ArrayList<>()).add(candidate);
    }

    boolean isCandidate(ClassNode node) {
        return !node.isAnonymous() && candidates(LowerCase.of(node.name())).contains(node);
    }

    /// Called once when all candidates are known; `others` are anonymous classes and those that folded guards left out.
    void link(List<ClassNode> others) {
        candidates.forEach((name, nodesOfName) -> {
            if (builtins.type(name) == null) {
                symbols.put(name, new ClassSymbol(nodesOfName.getFirst().name(), false));
            }
        });
        List<ClassSymbol> own = new ArrayList<>();
        candidates.forEach((name, nodesOfName) -> {
            for (ClassNode node : nodesOfName) {
                boolean unique = nodesOfName.size() == 1 && !node.isConditional() && builtins.type(name) == null;
                own.add(define(node, unique ? symbols.get(name) : null));
            }
        });
        others.forEach(node -> own.add(define(node, null)));
        own.forEach(ClassSymbol::link);
        symbols.values().stream().filter(each -> each.ancestors() == null).forEach(ClassSymbol::link);
        for (ClassSymbol each : own) {
            each.ancestors().forEach(ancestor -> {
                if (ancestor != each) {
                    subclasses.computeIfAbsent(ancestor, _ -> new ArrayList<>()).add(each);
                }
            });
        }
    }

    /// Builtin classes come into being when they are first asked for.
    private ClassSymbol defineBuiltin(Builtins.Type type) {
        ClassSymbol.Kind kind = switch (type.head().kind()) {
            case "interface" -> ClassSymbol.Kind.INTERFACE;
            case "enum" -> ClassSymbol.Kind.ENUM;
            default -> ClassSymbol.Kind.CLASS;
        };
        ClassSymbol parent = type.head().parent() == null ? null : symbol(type.head().parent());
        List<ClassSymbol> interfaces = type.head().interfaces().stream().map(this::symbol).toList();
        ClassSymbol symbol = new ClassSymbol(type.head().name(), true);
        symbol.define(kind, type.head().modifiers().contains("final"), parent, interfaces);
        symbol.link();
        return symbol;
    }

    /// A declaration that is not the only one that its name can stand for has a symbol of its own, as a descendant of the name's.
    private ClassSymbol define(ClassNode node, ClassSymbol ofName) {
        ClassSymbol symbol = ofName != null ? ofName : new ClassSymbol(node.name(), false);
        Decl.ClassLike decl = node.decl();
        ClassSymbol.Kind kind = switch (decl.kind()) {
            case CLASS -> ClassSymbol.Kind.CLASS;
            case INTERFACE -> ClassSymbol.Kind.INTERFACE;
            case TRAIT -> ClassSymbol.Kind.TRAIT;
            case ENUM -> ClassSymbol.Kind.ENUM;
        };
        ClassSymbol parent = decl.parent() == null ? null : create(decl.parent().resolved());
        List<ClassSymbol> interfaces = new ArrayList<>();
        decl.interfaces().forEach(each -> interfaces.add(create(each.resolved())));
        if (decl.kind() == Decl.ClassKind.ENUM) {
            interfaces.add(create(decl.backingType() == null ? "UnitEnum" : "BackedEnum"));
        }
        if (ofName == null && !node.isAnonymous()) {
            interfaces.add(create(node.name()));
        }
        boolean isFinal = decl.modifiers().has(Modifiers.FINAL) || node.isAnonymous();
        symbol.define(kind, isFinal, parent, interfaces);
        node.setSymbol(symbol);
        nodes.put(symbol, node);
        return symbol;
    }

    /// The symbol of a name while symbols are being defined: it is linked later.
    private ClassSymbol create(String name) {
        ClassSymbol known = symbols.get(LowerCase.of(name));
        Builtins.Type builtin = known == null ? builtins.type(LowerCase.of(name)) : null;
        return known != null ? known : builtin != null ? symbol(name)
                : symbols.computeIfAbsent(LowerCase.of(name), _ -> new ClassSymbol(name, false));
    }

    /// The declarations in the program that a name in lower case may stand for.
    public List<ClassNode> candidates(String lowerName) {
        return candidates.getOrDefault(lowerName, List.of());
    }

    /// The symbol of a name, whether or not anything declares it.
    public synchronized ClassSymbol symbol(String name) {
        String lowerName = LowerCase.of(name);
        ClassSymbol known = symbols.get(lowerName);
        if (known != null) {
            return known;
        }
        Builtins.Type builtin = builtins.type(lowerName);
        ClassSymbol symbol = builtin != null ? defineBuiltin(builtin) : new ClassSymbol(name, false);
        if (builtin == null) {
            symbol.link();
        }
        symbols.put(lowerName, symbol);
        return symbol;
    }

    public ClassSymbol symbol(Name name) {
        return symbol(name.resolved());
    }

    /// The declaration in the program that a symbol is of, or null.
    public ClassNode node(ClassSymbol symbol) {
        return nodes.get(symbol);
    }

    /// The builtin class, or null.
    public Builtins.Type builtin(ClassSymbol symbol) {
        return symbol.isBuiltin() ? builtins.type(LowerCase.of(symbol.name())) : null;
    }

    /// The members of a class; none, and not complete, if it is not known.
    public synchronized ClassMembers members(ClassSymbol symbol) {
        return members.of(symbol);
    }

    /// All classes of the program that surely extend or implement it.
    public List<ClassSymbol> subclasses(ClassSymbol symbol) {
        return subclasses.getOrDefault(symbol, List.of());
    }
}
