package dev.phpc.ext.reflection;

import dev.phpc.runtime.declare.PhpEnum;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;

/// The two kinds of hooks.
@PhpEnum(value = "enum PropertyHookType: string", cases = {"Get = 'get'", "Set = 'set'"})
public class PropertyHookType extends PhpObject {
    public PropertyHookType(PhpClass cls) {
        super(cls);
    }
}
