package dev.phpc.ext.date;

import dev.phpc.runtime.declare.PhpClass;

/// Something that can't be done with such an interval.
@PhpClass("class DateInvalidOperationException extends DateException")
public class PhpDateInvalidOperationException extends PhpDateException {
    public PhpDateInvalidOperationException(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
