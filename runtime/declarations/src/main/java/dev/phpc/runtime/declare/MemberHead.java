package dev.phpc.runtime.declare;

import java.util.List;

/// The declaration of a property, a class constant or an enum case.
///
/// @param type null when none is declared
/// @param value the default or the backing value, null when none is written
public record MemberHead(
        List<Signature.Attribute> attributes,
        List<String> modifiers,
        TypeExpression type,
        String name,
        ConstantExpression value) {

    /// `protected private(set) readonly string $message = ''`.
    public static MemberHead property(String text) {
        return new SignatureParser(text).property();
    }

    /// `final protected int NAME`.
    public static MemberHead constant(String text) {
        return new SignatureParser(text).constant();
    }

    /// `Name` or `Name = value`.
    public static MemberHead enumCase(String text) {
        return new SignatureParser(text).enumCase();
    }

    public boolean isStatic() {
        return modifiers.contains("static");
    }
}
