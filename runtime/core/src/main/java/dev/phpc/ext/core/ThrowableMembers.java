package dev.phpc.ext.core;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.declare.PhpProperty;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.ThrowableObject;

/// The members that Error and Exception both declare.
abstract class ThrowableMembers extends ThrowableObject {
    @PhpProperty("protected $message = ''")
    static final int MESSAGE_SLOT = MESSAGE;
    @PhpProperty("private string $string = ''")
    static final int STRING_SLOT = STRING;
    @PhpProperty("protected $code = 0")
    static final int CODE_SLOT = CODE;
    @PhpProperty("protected string $file = ''")
    static final int FILE_SLOT = FILE;
    @PhpProperty("protected int $line = 0")
    static final int LINE_SLOT = LINE;
    @PhpProperty("private array $trace = []")
    static final int TRACE_SLOT = TRACE;
    @PhpProperty("private ?Throwable $previous = null")
    static final int PREVIOUS_SLOT = PREVIOUS;

    ThrowableMembers(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("private __clone(): void")
    void cloned() {
    }

    @PhpMethod("__construct(string $message = '', int $code = 0, ?Throwable $previous = null)")
    void construct(String message, long code, PhpObject previous) {
        initialize(message, code, previous);
    }

    @PhpMethod("__wakeup(): @tentative void")
    void wakeup() {
        discardWrongTypes();
    }

    @PhpMethod("final getMessage(): string")
    String getMessage(Context ctx) {
        return message(ctx);
    }

    @PhpMethod("final getCode()")
    Object getCode() {
        return get(CODE);
    }

    @PhpMethod("final getFile(): string")
    String getFile(Context ctx) {
        return file(ctx);
    }

    @PhpMethod("final getLine(): int")
    long getLine() {
        return line();
    }

    @PhpMethod("final getTrace(): array")
    PhpArray getTrace() {
        return trace();
    }

    @PhpMethod("final getPrevious(): ?Throwable")
    PhpObject getPrevious() {
        return previous();
    }

    @PhpMethod("final getTraceAsString(): string")
    String getTraceAsString(Context ctx) {
        return traceAsString(ctx);
    }

    @PhpMethod("__toString(): string")
    String string(Context ctx) {
        return describe(ctx);
    }
}
