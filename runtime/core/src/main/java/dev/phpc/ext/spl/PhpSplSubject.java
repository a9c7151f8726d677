package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpInterface;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.PhpObject;

/// Who tells observers of changes.
@PhpInterface("interface SplSubject")
public interface PhpSplSubject {
    @PhpMethod("attach(SplObserver $observer): @tentative void")
    void attach(Context ctx, PhpObject observer);

    @PhpMethod("detach(SplObserver $observer): @tentative void")
    void detach(Context ctx, PhpObject observer);

    @PhpMethod("notify(): @tentative void")
    void notifyObservers(Context ctx);
}
