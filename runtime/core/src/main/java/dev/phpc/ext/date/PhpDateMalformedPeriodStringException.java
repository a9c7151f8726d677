package dev.phpc.ext.date;

import dev.phpc.runtime.declare.PhpClass;

/// A text that is no repeating interval.
@PhpClass("class DateMalformedPeriodStringException extends DateException")
public class PhpDateMalformedPeriodStringException extends PhpDateException {
    public PhpDateMalformedPeriodStringException(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
