package dev.phpc.ext.libxml;

import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpProperty;
import dev.phpc.runtime.objects.PhpObject;

/// A problem that an XML parser met.
@PhpClass("class LibXMLError")
public class LibXmlError extends PhpObject {
    @PhpProperty("public int $level")
    static final int LEVEL = 0;
    @PhpProperty("public int $code")
    static final int CODE = 1;
    @PhpProperty("public int $column")
    static final int COLUMN = 2;
    @PhpProperty("public string $message")
    static final int MESSAGE = 3;
    @PhpProperty("public string $file")
    static final int FILE = 4;
    @PhpProperty("public int $line")
    static final int LINE = 5;

    public LibXmlError(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }
}
