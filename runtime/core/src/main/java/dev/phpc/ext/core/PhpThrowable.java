package dev.phpc.ext.core;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpInterface;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.PhpObject;

/// What can be thrown: Exception, Error and their subclasses.
@PhpInterface("interface Throwable extends Stringable")
public interface PhpThrowable {
    @PhpMethod("getMessage(): string")
    String getMessage(Context ctx);

    @PhpMethod("getCode()")
    Object getCode();

    @PhpMethod("getFile(): string")
    String getFile(Context ctx);

    @PhpMethod("getLine(): int")
    long getLine();

    @PhpMethod("getTrace(): array")
    PhpArray getTrace();

    @PhpMethod("getPrevious(): ?Throwable")
    PhpObject getPrevious();

    @PhpMethod("getTraceAsString(): string")
    String getTraceAsString(Context ctx);
}
