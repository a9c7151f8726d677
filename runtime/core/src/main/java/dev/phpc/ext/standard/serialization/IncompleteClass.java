package dev.phpc.ext.standard.serialization;

import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;

/// What objects of unknown or forbidden classes become when they are unserialized.
@dev.phpc.runtime.declare.PhpClass("#[AllowDynamicProperties] final class __PHP_Incomplete_Class")
public class IncompleteClass extends PhpObject {

    /// The property that keeps the name of the class.
    static final String NAME = "__PHP_Incomplete_Class_Name";

    public IncompleteClass(PhpClass cls) {
        super(cls);
    }

    /// The class it stands for; null if that was lost.
    String className() {
        return dynamic != null && dynamic.get(NAME) instanceof String name ? name : null;
    }
}
