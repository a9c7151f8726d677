package dev.phpc.ext.filter;

import dev.phpc.ext.core.PhpException;
import dev.phpc.runtime.declare.PhpClass;

/// What goes wrong with filters under `FILTER_THROW_ON_FAILURE`.
@PhpClass("class Filter\\FilterException extends Exception")
public class FilterException extends PhpException {
    public FilterException(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
