package dev.phpc.runtime;

/// The types of the typed properties that a reference cell is bound to: what is written through it obeys them all. Each method gives what
/// is to be stored, or throws PHP's TypeError. `strict` as of the code that writes.
public interface RefTypes {

    /// `$ref = assigned`
    Object coerce(Object assigned, boolean strict);

    /// `$ref++` and `$ref--`
    Object step(Object before, Object after, boolean strict);

    /// A write within the content, as `$ref[] = 1`, made `after` of `before`.
    Object changed(Object before, Object after);
}
