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
    private final Map<ClassSymbol, ClassMembers> members = new IdentityHashMap<>();

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
        builtins.types().forEach((name, type) -> symbols.put(name, new ClassSymbol(type.head().name(), true)));
        candidates.forEach((name, nodesOfName) ->
                symbols.computeIfAbsent(name, _ -> new ClassSymbol(nodesOfName.getFirst().name(), false)));
        builtins.types().forEach(this::defineBuiltin);
        List<ClassSymbol> own = new ArrayList<>();
        candidates.forEach((name, nodesOfName) -> {
            for (ClassNode node : nodesOfName) {
                boolean unique = nodesOfName.size() == 1 && !node.isConditional() && builtins.type(name) == null;
                own.add(define(node, unique ? symbols.get(name) : null));
            }
        });
        others.forEach(node -> own.add(define(node, null)));
        List<ClassSymbol> all = new ArrayList<>(symbols.values());
        own.stream().filter(each -> symbols.get(LowerCase.of(each.name())) != each).forEach(all::add);
        all.forEach(ClassSymbol::link);
        for (ClassSymbol each : all) {
            each.ancestors().forEach(ancestor -> {
                if (ancestor != each) {
                    subclasses.computeIfAbsent(ancestor, _ -> new ArrayList<>()).add(each);
                }
            });
        }
        FlattenMembers flatten = new FlattenMembers(this);
        all.forEach(each -> members.put(each, flatten.of(each)));
    }

    private void defineBuiltin(String name, Builtins.Type type) {
        ClassSymbol.Kind kind = switch (type.head().kind()) {
            case "interface" -> ClassSymbol.Kind.INTERFACE;
            case "enum" -> ClassSymbol.Kind.ENUM;
            default -> ClassSymbol.Kind.CLASS;
        };
        ClassSymbol parent = type.head().parent() == null ? null : create(type.head().parent());
        List<ClassSymbol> interfaces = new ArrayList<>();
        type.head().interfaces().forEach(each -> interfaces.add(create(each)));
        symbols.get(name).define(kind, type.head().modifiers().contains("final"), parent, interfaces);
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

    private ClassSymbol create(String name) {
        return symbols.computeIfAbsent(LowerCase.of(name), _ -> new ClassSymbol(name, false));
    }

    /// The declarations in the program that a name in lower case may stand for.
    public List<ClassNode> candidates(String lowerName) {
        return candidates.getOrDefault(lowerName, List.of());
    }

    /// The symbol of a name, whether or not anything declares it.
    public ClassSymbol symbol(String name) {
        return symbols.computeIfAbsent(LowerCase.of(name), _ -> {
            ClassSymbol symbol = new ClassSymbol(name, false);
            symbol.link();
            return symbol;
        });
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
    public ClassMembers members(ClassSymbol symbol) {
        return members.getOrDefault(symbol, ClassMembers.UNKNOWN);
    }

    /// All classes of the program and the runtime that surely extend or implement it.
    public List<ClassSymbol> subclasses(ClassSymbol symbol) {
        return subclasses.getOrDefault(symbol, List.of());
    }
}
