package dev.phpc.runtime.declare;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A declared property of a builtin class. It stands on a `static final int` field: the property's index in
/// `PhpObject.slots`, counted from 0 in the root class and going on in a subclass. As with [PhpMethod], those of a Java class that is no PHP
/// class belong to every PHP class below it.
///
///     @PhpProperty("protected string $message = ''")
///     static final int MESSAGE = 0;
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface PhpProperty {
    /// `[public|protected|private] [private(set)] [static] [readonly] [type] $name [= default]`.
    String value();
}
