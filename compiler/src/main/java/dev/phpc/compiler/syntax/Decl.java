package dev.phpc.compiler.syntax;

import java.util.List;

/// A declaration of a function, a class-like, or a member. `docComment` is the whole comment with its delimiters, or null.
public sealed interface Decl extends Node {

    record Function(int id, Span span, List<AttributeGroup> attributes, Name name, Signature signature, Block body,
                    String docComment) implements Decl {}

    enum ClassKind {
        CLASS, INTERFACE, TRAIT, ENUM
    }

    /// A class, interface, trait or enum. An anonymous class has no `name`; `interfaces` are those implemented, or, by an interface, extended;
    /// `backingType` is that of an enum and may be null.
    record ClassLike(int id, Span span, List<AttributeGroup> attributes, ClassKind kind, Modifiers modifiers, Name name /* or null */,
                     Name parent /* or null */, List<Name> interfaces, TypeNode backingType /* or null */, List<Member> members,
                     String docComment) implements Decl {}

    sealed interface Member extends Decl {}

    /// One property; `public int $a, $b;` makes two, which share type and attributes. `hooks` is empty for a plain one.
    record Property(int id, Span span, List<AttributeGroup> attributes, Modifiers modifiers, TypeNode type /* or null */, Identifier name,
                    Expr defaultValue /* or null */, List<PropertyHook> hooks, String docComment) implements Member {}

    record ClassConstant(int id, Span span, List<AttributeGroup> attributes, Modifiers modifiers, TypeNode type /* or null */,
                         Identifier name, Expr value, String docComment) implements Member {}

    /// `body` is null for an abstract method.
    record Method(int id, Span span, List<AttributeGroup> attributes, Modifiers modifiers, Identifier name, Signature signature,
                  Block body /* or null */, String docComment) implements Member {}

    record EnumCase(int id, Span span, List<AttributeGroup> attributes, Identifier name, Expr value /* or null */,
                    String docComment) implements Member {}

    record TraitUse(int id, Span span, List<Name> traits, List<TraitRule> rules) implements Member {}

    sealed interface TraitRule extends Node {}

    /// `A::method insteadof B, C;`
    record Precedence(int id, Span span, Name trait, Identifier method, List<Name> insteadOf) implements TraitRule {}

    /// `A::method as protected alias;` — `trait` and `alias` may be null, `modifiers` may be none.
    record Alias(int id, Span span, Name trait, Identifier method, Modifiers modifiers, Identifier alias) implements TraitRule {}
}
