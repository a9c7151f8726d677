package dev.phpc.runtime.declare;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A Java class, extending `PhpObject`, that is a PHP enum.
///
///     @PhpEnum(value = "enum PropertyHookType: string", cases = {"Get = 'get'", "Set = 'set'"})
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PhpEnum {
    /// The head of the declaration, `enum Name[: int|string] [implements I, J]`.
    String value();

    /// The cases in order, `Name` or `Name = value`.
    String[] cases();
}
