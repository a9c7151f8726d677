package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpInterface;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.PhpObject;

/// An iterator around another.
@PhpInterface("interface OuterIterator extends Iterator")
public interface PhpOuterIterator {
    @PhpMethod("getInnerIterator(): @tentative ?Iterator")
    PhpObject getInnerIterator(Context ctx);
}
