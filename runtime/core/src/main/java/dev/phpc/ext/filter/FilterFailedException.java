package dev.phpc.ext.filter;

import dev.phpc.runtime.declare.PhpClass;

/// A value did not pass its filter.
@PhpClass("class Filter\\FilterFailedException extends Filter\\FilterException")
public class FilterFailedException extends FilterException {
    public FilterFailedException(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
