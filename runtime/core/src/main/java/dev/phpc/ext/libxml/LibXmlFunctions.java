package dev.phpc.ext.libxml;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpFunction;

/// What the XML extensions share: the list of problems that a parser met. As long as no extension parses XML, it stays empty.
final class LibXmlFunctions {
    /// The release whose behaviour counts, for programs that ask.
    @PhpConstant("LIBXML_VERSION")
    static final long VERSION = 20913;
    @PhpConstant("LIBXML_DOTTED_VERSION")
    static final String DOTTED_VERSION = "2.9.13";

    @PhpConstant("LIBXML_ERR_NONE")
    static final long ERR_NONE = 0;
    @PhpConstant("LIBXML_ERR_WARNING")
    static final long ERR_WARNING = 1;
    @PhpConstant("LIBXML_ERR_ERROR")
    static final long ERR_ERROR = 2;
    @PhpConstant("LIBXML_ERR_FATAL")
    static final long ERR_FATAL = 3;

    private LibXmlFunctions() { }

    /// Whether problems are to be collected rather than raised as warnings; the result is what was set before. Turning it off forgets them.
    @PhpFunction(value = "libxml_use_internal_errors(?bool $use_errors = null): bool", effects = {Effect.WRITES_STATE})
    static boolean useInternalErrors(Context ctx, Boolean useErrors) {
        LibXmlErrors errors = LibXmlErrors.of(ctx);
        boolean before = errors.areCollected;
        if (useErrors != null) {
            errors.areCollected = useErrors;
            if (!useErrors) {
                errors.clear();
            }
        }
        return before;
    }

    @PhpFunction(value = "libxml_get_errors(): array", effects = {Effect.READS_STATE})
    static PhpArray errors(Context ctx) {
        PhpArray list = new PhpArray();
        LibXmlErrors.of(ctx).list.forEach(list::append);
        return list;
    }

    @PhpFunction(value = "libxml_get_last_error(): LibXMLError|false", effects = {Effect.READS_STATE})
    static Object lastError(Context ctx) {
        LibXmlErrors errors = LibXmlErrors.of(ctx);
        return errors.list.isEmpty() ? false : errors.list.getLast();
    }

    @PhpFunction(value = "libxml_clear_errors(): void", effects = {Effect.WRITES_STATE})
    static void clearErrors(Context ctx) {
        LibXmlErrors.of(ctx).clear();
    }
}
