package dev.phpc.ext.json;

import dev.phpc.ext.core.PhpException;
import dev.phpc.runtime.declare.PhpClass;

/// What `JSON_THROW_ON_ERROR` throws.
@PhpClass("class JsonException extends Exception")
public class JsonException extends PhpException {

    public JsonException(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
