package dev.phpc.ext.date;

import dev.phpc.ext.core.PhpError;
import dev.phpc.runtime.declare.PhpClass;

/// An error in the use of dates and times.
@PhpClass("class DateError extends Error")
public class PhpDateError extends PhpError {
    public PhpDateError(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
