package dev.phpc.compiler.resolve;

import dev.phpc.compiler.syntax.Decl;
import dev.phpc.compiler.syntax.Modifiers;
import dev.phpc.compiler.syntax.Name;
import dev.phpc.compiler.syntax.Param;
import dev.phpc.compiler.types.ClassSymbol;
import dev.phpc.runtime.declare.DeclarationIndex;
import dev.phpc.runtime.declare.MemberHead;
import dev.phpc.runtime.declare.Signature;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Collects the members of classes: interfaces first, then the parent, then traits, then what is written in the body; each replaces what came
/// before under the same name.
final class FlattenMembers {
    private final ClassTable classes;
    private final Map<ClassSymbol, ClassMembers> done = new IdentityHashMap<>();
    private final Set<ClassSymbol> open = new HashSet<>();

    FlattenMembers(ClassTable classes) {
        this.classes = classes;
    }

    ClassMembers of(ClassSymbol symbol) {
        ClassMembers known = done.get(symbol);
        if (known != null) {
            return known;
        }
        if (!symbol.isKnown() || !open.add(symbol)) {
            return ClassMembers.UNKNOWN;
        }
        Collector collector = new Collector(symbol);
        symbol.interfaces().forEach(collector::inherit);
        if (symbol.parent() != null) {
            collector.inherit(symbol.parent());
        }
        if (symbol.isBuiltin()) {
            collector.builtin(classes.builtin(symbol));
        } else {
            collector.body(classes.node(symbol));
            if (symbol.kind() == ClassSymbol.Kind.ENUM) {
                symbol.interfaces().forEach(collector::inheritEnumMethods);
            }
        }
        ClassMembers members = collector.result();
        done.put(symbol, members);
        open.remove(symbol);
        return members;
    }

    private final class Collector {
        private final ClassSymbol symbol;
        private final Map<String, MethodMember> methods = new LinkedHashMap<>();
        private final Map<String, PropertyMember> properties = new LinkedHashMap<>();
        private final Map<String, ConstantMember> constants = new LinkedHashMap<>();
        private final Set<ClassNode> usedTraits = new HashSet<>();
        private boolean complete = true;

        Collector(ClassSymbol symbol) {
            this.symbol = symbol;
        }

        ClassMembers result() {
            return new ClassMembers(methods, properties, constants, complete);
        }

        void inherit(ClassSymbol ancestor) {
            ClassMembers members = FlattenMembers.this.of(ancestor);
            complete &= members.complete();
            members.methods().forEach((name, method) -> {
                MethodMember present = methods.get(name);
                if (present == null || !method.isAbstract()) {
                    methods.put(name, method);
                }
            });
            properties.putAll(members.properties());
            constants.putAll(members.constants());
        }

        /// `cases`, `from` and `tryFrom` of an enum are PHP's own, whatever a trait has.
        void inheritEnumMethods(ClassSymbol ancestor) {
            if (ancestor.isBuiltin()) {
                methods.putAll(FlattenMembers.this.of(ancestor).methods());
            }
        }

        void builtin(Builtins.Type type) {
            type.methods().forEach((name, signature) ->
                    methods.put(name, new MethodMember(null, signature, symbol, modifiers(signature, type))));
            for (String text : type.entry().properties()) {
                MemberHead head = MemberHead.property(text);
                properties.put(head.name(), new PropertyMember(null, null, head, symbol, null));
            }
            for (DeclarationIndex.ConstantEntry constant : type.entry().constants()) {
                constants.put(constant.name(), new ConstantMember(null, null, constant, symbol, null));
            }
        }

        private Modifiers modifiers(Signature signature, Builtins.Type type) {
            int bits = type.head().kind().equals("interface") ? Modifiers.ABSTRACT : 0;
            bits |= signature.modifiers().contains("final") || type.head().kind().equals("enum") ? Modifiers.FINAL : 0;
            bits |= signature.modifiers().contains("abstract") ? Modifiers.ABSTRACT : 0;
            bits |= signature.modifiers().contains("static") ? Modifiers.STATIC : 0;
            bits |= signature.modifiers().contains("private") ? Modifiers.PRIVATE : 0;
            bits |= signature.modifiers().contains("protected") ? Modifiers.PROTECTED : 0;
            return new Modifiers(bits);
        }

        /// The members written in a class or a trait that it uses.
        void body(ClassNode node) {
            Decl.ClassLike decl = node.decl();
            for (Decl.Member member : decl.members()) {
                if (member instanceof Decl.TraitUse use) {
                    traits(use);
                }
            }
            for (Decl.Member member : decl.members()) {
                switch (member) {
                    case Decl.Method method -> method(node, method);
                    case Decl.Property property -> properties.put(property.name().text(),
                            new PropertyMember(property, null, null, symbol, node));
                    case Decl.ClassConstant constant -> constants.put(constant.name().text(),
                            new ConstantMember(constant, null, null, symbol, node));
                    case Decl.EnumCase each -> constants.put(each.name().text(), new ConstantMember(null, each, null, symbol, node));
                    case Decl.TraitUse _ -> { }
                }
            }
        }

        private void method(ClassNode node, Decl.Method method) {
            String name = LowerCase.of(method.name().text());
            methods.put(name, new MethodMember(node.method(name), null, symbol, effective(node, method.modifiers())));
            if (name.equals("__construct")) {
                for (Param param : method.signature().params()) {
                    if (param.isPromoted()) {
                        properties.put(param.name().text(), new PropertyMember(null, param, null, symbol, node));
                    }
                }
            }
        }

        private static Modifiers effective(ClassNode node, Modifiers modifiers) {
            return node.decl().kind() == Decl.ClassKind.INTERFACE ? new Modifiers(modifiers.bits() | Modifiers.ABSTRACT) : modifiers;
        }

        private void traits(Decl.TraitUse use) {
            Map<String, Set<String>> excluded = new HashMap<>();
            for (Decl.TraitRule rule : use.rules()) {
                if (rule instanceof Decl.Precedence precedence) {
                    precedence.insteadOf().forEach(loser -> excluded
                            .computeIfAbsent(LowerCase.of(loser.resolved()), _ -> new HashSet<>())
                            .add(LowerCase.of(precedence.method().text())));
                }
            }
            for (Name name : use.traits()) {
                trait(name, use.rules(), excluded.getOrDefault(LowerCase.of(name.resolved()), Set.of()));
            }
        }

        private void trait(Name name, List<Decl.TraitRule> rules, Set<String> excluded) {
            ClassNode node = classes.node(classes.symbol(name));
            if (node == null || node.decl().kind() != Decl.ClassKind.TRAIT || !usedTraits.add(node)) {
                complete = false;
                return;
            }
            Map<String, MethodMember> before = new HashMap<>(methods);
            body(node);
            usedTraits.remove(node);
            Map<String, MethodMember> added = new LinkedHashMap<>(methods);
            added.entrySet().removeIf(entry -> before.get(entry.getKey()) == entry.getValue());
            for (Decl.TraitRule rule : rules) {
                if (rule instanceof Decl.Alias alias && (alias.trait() == null || LowerCase.of(alias.trait().resolved()).equals(LowerCase.of(name.resolved())))) {
                    alias(alias, added);
                }
            }
            excluded.forEach(method -> restore(method, before));
            added.forEach((lowerName, member) -> {
                if (member.isAbstract() && before.containsKey(lowerName)) {
                    methods.put(lowerName, before.get(lowerName));
                }
            });
        }

        private void alias(Decl.Alias alias, Map<String, MethodMember> added) {
            MethodMember member = added.get(LowerCase.of(alias.method().text()));
            if (member != null) {
                int visibility = alias.modifiers().bits() & Modifiers.VISIBILITY;
                int bits = visibility == 0 ? member.modifiers().bits()
                        : member.modifiers().bits() & ~Modifiers.VISIBILITY | alias.modifiers().bits();
                String newName = LowerCase.of(alias.alias() == null ? alias.method().text() : alias.alias().text());
                methods.put(newName, new MethodMember(member.function(), null, symbol, new Modifiers(bits)));
            }
        }

        private void restore(String method, Map<String, MethodMember> before) {
            if (before.containsKey(method)) {
                methods.put(method, before.get(method));
            } else {
                methods.remove(method);
            }
        }
    }
}
