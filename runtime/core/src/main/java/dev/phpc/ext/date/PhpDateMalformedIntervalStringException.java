package dev.phpc.ext.date;

import dev.phpc.runtime.declare.PhpClass;

/// A text that is no duration.
@PhpClass("class DateMalformedIntervalStringException extends DateException")
public class PhpDateMalformedIntervalStringException extends PhpDateException {
    public PhpDateMalformedIntervalStringException(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
