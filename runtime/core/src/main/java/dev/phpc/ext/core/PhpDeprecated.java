package dev.phpc.ext.core;

import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.declare.PhpProperty;
import dev.phpc.runtime.objects.PhpObject;

/// Says that using something is deprecated.
@PhpClass("#[Attribute(Attribute::TARGET_METHOD | Attribute::TARGET_FUNCTION | Attribute::TARGET_CLASS_CONSTANT "
        + "| Attribute::TARGET_CONSTANT | Attribute::TARGET_CLASS)] final class Deprecated")
public class PhpDeprecated extends PhpObject {
    @PhpProperty("public readonly ?string $message")
    static final int MESSAGE = 0;

    @PhpProperty("public readonly ?string $since")
    static final int SINCE = 1;

    public PhpDeprecated(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("__construct(?string $message = null, ?string $since = null)")
    void construct(String message, String since) {
        setSlot(MESSAGE, message);
        setSlot(SINCE, since);
    }
}
