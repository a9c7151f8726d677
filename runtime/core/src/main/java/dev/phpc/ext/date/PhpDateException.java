package dev.phpc.ext.date;

import dev.phpc.ext.core.PhpException;
import dev.phpc.runtime.declare.PhpClass;

/// What is wrong with text or data about dates and times.
@PhpClass("class DateException extends Exception")
public class PhpDateException extends PhpException {
    public PhpDateException(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
