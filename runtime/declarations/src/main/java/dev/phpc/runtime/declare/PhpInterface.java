package dev.phpc.runtime.declare;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A Java interface that is a PHP interface; its `@PhpMethod`s are the abstract methods of the PHP interface.
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PhpInterface {
    /// The head of the declaration, `interface Name extends I, J`.
    String value();
}
