package dev.phpc.runtime.declare;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The PHP extension that the declarations of a package and the packages below it belong to. Without it the
/// extension is named for the package: `json` for `dev.phpc.ext.json`.
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface PhpExtension {
    /// The name as `get_loaded_extensions()` spells it.
    String value();
}
