package dev.phpc.runtime.declare;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A method of a builtin class or interface. A PHP instance method is a Java instance method, a static one a
/// static Java method, whose types follow from the signature as for [PhpFunction].
///
/// What stands in a Java class that is no PHP class belongs to every PHP class below it.
///
/// A static PHP method may ask for the class it was called on: a first Java parameter (after the `Context`) of
/// type `dev.phpc.runtime.objects.PhpClass`.
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface PhpMethod {
    /// `[#[attributes]] [final] [abstract] [public|protected|private] [static] name(parameters)[: type]`; public unless
    /// it says otherwise. A type PHP only declares tentatively is written `name(): @tentative type`.
    String value();

    /// As for functions; methods that say nothing are taken to do anything.
    Effect[] effects() default {
        Effect.OUTPUT, Effect.READS_STATE, Effect.WRITES_STATE, Effect.CALLS_BACK
    };
}
