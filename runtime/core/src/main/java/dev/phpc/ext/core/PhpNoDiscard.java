package dev.phpc.ext.core;

import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.declare.PhpProperty;
import dev.phpc.runtime.objects.PhpObject;

/// Says that a result should be used.
@PhpClass("#[Attribute(Attribute::TARGET_METHOD | Attribute::TARGET_FUNCTION)] final class NoDiscard")
public class PhpNoDiscard extends PhpObject {
    @PhpProperty("public readonly ?string $message")
    static final int MESSAGE = 0;

    public PhpNoDiscard(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("__construct(?string $message = null)")
    void construct(String message) {
        setSlot(MESSAGE, message);
    }
}
