package dev.phpc.ext.date;

import dev.phpc.runtime.declare.PhpClass;

/// An object whose constructor never ran.
@PhpClass("class DateObjectError extends DateError")
public class PhpDateObjectError extends PhpDateError {
    public PhpDateObjectError(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
