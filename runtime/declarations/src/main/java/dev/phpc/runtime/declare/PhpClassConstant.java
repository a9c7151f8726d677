package dev.phpc.runtime.declare;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A static final field that is a constant of the PHP class its Java class declares.
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface PhpClassConstant {
    /// The constant's name, with modifiers and a type in front if it has them: `final protected int STD_PROP_LIST`.
    /// A constant without a type has that of its Java field, as PHP's own do.
    String value();
}
