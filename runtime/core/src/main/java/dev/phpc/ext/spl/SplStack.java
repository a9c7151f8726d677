package dev.phpc.ext.spl;

import dev.phpc.runtime.declare.PhpClass;

/// Last in, first out.
@PhpClass("class SplStack extends SplDoublyLinkedList")
public class SplStack extends SplDoublyLinkedList {
    public SplStack(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls, FIXED | IT_MODE_LIFO);
    }
}
