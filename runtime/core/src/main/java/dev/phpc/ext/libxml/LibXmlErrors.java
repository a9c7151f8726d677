package dev.phpc.ext.libxml;

import dev.phpc.runtime.Context;
import java.util.ArrayList;
import java.util.List;

/// The problems that XML parsers of a request met, and whether they are collected.
final class LibXmlErrors {
    final List<LibXmlError> list = new ArrayList<>();
    boolean areCollected;

    static LibXmlErrors of(Context ctx) {
        return ctx.state(LibXmlErrors.class, LibXmlErrors::new);
    }

    void clear() {
        list.clear();
    }
}
