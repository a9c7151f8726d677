package dev.phpc.runtime.declare;

import java.util.List;

/// The head of a builtin class, interface or enum.
///
/// @param kind `class`, `interface` or `enum`
/// @param parent null for none
/// @param interfaces those after `implements`; for an interface those after `extends`
/// @param backingType of an enum; null for a pure one and for classes
public record ClassHead(
        List<Signature.Attribute> attributes,
        List<String> modifiers,
        String kind,
        String name,
        String parent,
        List<String> interfaces,
        String backingType) {

    /// @throws MalformedSignature if the text is not the head of a class
    public static ClassHead parse(String text) {
        return new SignatureParser(text).classHead();
    }
}
