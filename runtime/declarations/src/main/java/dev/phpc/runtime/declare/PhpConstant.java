package dev.phpc.runtime.declare;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A static final field that is a global PHP constant: `long`, `double`, `boolean` or `String`. A field whose
/// value javac knows is put into the index as a literal; any other is read when the constant is first used.
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface PhpConstant {
    /// The constant's PHP name, with its namespace if it has one.
    String value();

    /// The version that deprecated the constant, with the reason that PHP gives after it, as in `8.1, as the constant has no effect`; or nothing.
    String deprecatedSince() default "";
}
