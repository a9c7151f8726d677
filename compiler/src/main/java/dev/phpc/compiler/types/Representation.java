package dev.phpc.compiler.types;

/// How the JVM carries a value of some [PhpType].
public enum Representation {
    /// A `long`: the type is `int` and nothing else.
    LONG,
    /// A `double`.
    DOUBLE,
    /// A `boolean`.
    BOOLEAN,
    /// A `java.lang.String`, never null.
    STRING,
    /// A `PhpArray`, never null.
    ARRAY,
    /// A `java.lang.Object`: everything else, `null` being PHP's null.
    OBJECT
}
