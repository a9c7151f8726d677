package dev.phpc.runtime.declare;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A Java class that is a PHP class. It extends `PhpObject`, or the Java class of its PHP parent, and has a
/// constructor that takes the run-time `PhpClass`; a PHP class that extends it becomes a subclass of it.
///
///     @PhpClass("class ArrayObject implements IteratorAggregate, ArrayAccess, Serializable, Countable")
///     public class ArrayObject extends PhpObject
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PhpClass {
    /// The head of the declaration, `[final] [abstract] [readonly] class Name extends P implements I, J`, with
    /// attributes in front. The name carries its namespace, as do the names it mentions.
    String value();
}
