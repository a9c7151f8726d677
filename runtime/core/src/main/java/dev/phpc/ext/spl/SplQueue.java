package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;

/// First in, first out.
@PhpClass("class SplQueue extends SplDoublyLinkedList")
public class SplQueue extends SplDoublyLinkedList {
    public SplQueue(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls, FIXED);
    }

    @PhpMethod("enqueue(mixed $value): @tentative void")
    void enqueue(Object value) {
        push(value);
    }

    @PhpMethod("dequeue(): @tentative mixed")
    Object dequeue(Context ctx) {
        return shift(ctx);
    }
}
