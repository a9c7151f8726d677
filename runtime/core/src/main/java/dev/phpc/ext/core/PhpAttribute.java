package dev.phpc.ext.core;

import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpClassConstant;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.declare.PhpProperty;
import dev.phpc.runtime.objects.PhpObject;

/// Makes a class an attribute, and says where it may stand.
@PhpClass("#[Attribute(Attribute::TARGET_CLASS)] final class Attribute")
public class PhpAttribute extends PhpObject {
    @PhpClassConstant("TARGET_CLASS")
    static final long TARGET_CLASS = 1;
    @PhpClassConstant("TARGET_FUNCTION")
    static final long TARGET_FUNCTION = 2;
    @PhpClassConstant("TARGET_METHOD")
    static final long TARGET_METHOD = 4;
    @PhpClassConstant("TARGET_PROPERTY")
    static final long TARGET_PROPERTY = 8;
    @PhpClassConstant("TARGET_CLASS_CONSTANT")
    static final long TARGET_CLASS_CONSTANT = 16;
    @PhpClassConstant("TARGET_PARAMETER")
    static final long TARGET_PARAMETER = 32;
    @PhpClassConstant("TARGET_CONSTANT")
    static final long TARGET_CONSTANT = 64;
    @PhpClassConstant("TARGET_ALL")
    static final long TARGET_ALL = 127;
    @PhpClassConstant("IS_REPEATABLE")
    static final long IS_REPEATABLE = 128;

    @PhpProperty("public int $flags")
    static final int FLAGS = 0;

    public PhpAttribute(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("__construct(int $flags = Attribute::TARGET_ALL)")
    void construct(long flags) {
        setSlot(FLAGS, flags);
    }
}
