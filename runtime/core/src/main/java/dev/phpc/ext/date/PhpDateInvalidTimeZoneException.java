package dev.phpc.ext.date;

import dev.phpc.runtime.declare.PhpClass;

/// No such time zone.
@PhpClass("class DateInvalidTimeZoneException extends DateException")
public class PhpDateInvalidTimeZoneException extends PhpDateException {
    public PhpDateInvalidTimeZoneException(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
