package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.PhpInterface;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.PhpObject;

/// Who is told of changes.
@PhpInterface("interface SplObserver")
public interface PhpSplObserver {
    @PhpMethod("update(SplSubject $subject): @tentative void")
    void update(Context ctx, PhpObject subject);
}
