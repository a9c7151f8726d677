package dev.phpc.runtime.declare;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A static Java method that is a PHP function, declared by its PHP signature.
///
///     /// Bytes of `$string` from `$offset`, at most `$length` of them.
///     @PhpFunction(value = "substr(string $string, int $offset, ?int $length = null): string", effects = {})
///     static String substr(String string, long offset, Long length)
///
/// The Java method follows from the signature; the annotation processor compares the two:
///
/// | PHP type | Java type |
/// |---|---|
/// | `int`, `?int` | `long`, `Long` |
/// | `float`, `?float` | `double`, `Double` |
/// | `bool`, `?bool` | `boolean`, `Boolean` |
/// | `string`, `?string` | `String` |
/// | `array`, `?array` | `PhpArray` |
/// | `callable`, `?callable` | `PhpCallable` |
/// | `object`, a class | `PhpObject`, or the Java class that declares it |
/// | `mixed`, a union, `iterable`, no type | `Object` |
/// | by reference, `&$x` | `Ref` |
/// | variadic, `...$x` | an array of the above |
/// | `void`, `never` (results) | `void` |
///
/// A first parameter `Context` is passed when the method asks for it. Defaults are supplied by the
/// generated glue, which has also coerced every argument as PHP does; the default `UNKNOWN` (PHP's way
/// to say "absent") arrives as `Missing.ARGUMENT` where the Java type is `Object`, else as `null`.
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface PhpFunction {
    /// The signature, written as in PHP's manual; `#[\Deprecated(since: '8.5')]` may stand in front.
    String value();

    /// What a call does besides computing its result; empty means that equal arguments give equal
    /// results, so that a call with constant arguments may be folded.
    Effect[] effects();
}
