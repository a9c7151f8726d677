package dev.phpc.ext.date;

import dev.phpc.runtime.declare.PhpClass;

/// A number out of the range of its field.
@PhpClass("class DateRangeError extends DateError")
public class PhpDateRangeError extends PhpDateError {
    public PhpDateRangeError(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
