package dev.phpc.ext.date;

import dev.phpc.runtime.declare.PhpClass;

/// A text that is no time.
@PhpClass("class DateMalformedStringException extends DateException")
public class PhpDateMalformedStringException extends PhpDateException {
    public PhpDateMalformedStringException(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
