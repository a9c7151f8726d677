package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpInterface;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.PhpObject;

/// An iterator whose elements may have iterators of their own.
@PhpInterface("interface RecursiveIterator extends Iterator")
public interface PhpRecursiveIterator {
    @PhpMethod("hasChildren(): @tentative bool")
    boolean hasChildren(Context ctx);

    @PhpMethod("getChildren(): @tentative ?RecursiveIterator")
    PhpObject getChildren(Context ctx);
}
