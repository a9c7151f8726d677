package dev.phpc.runtime.objects;

import dev.phpc.runtime.FatalError;

/// Builtin interfaces that not everything may implement.
final class InterfaceRules {
    private final PhpClass cls;

    private InterfaceRules(PhpClass cls) {
        this.cls = cls;
    }

    static void check(PhpClass cls) {
        if (!cls.isInterface()) {
            new InterfaceRules(cls).check();
        }
    }

    private void check() {
        for (PhpClass one : cls.interfaces()) {
            if (one.isBuiltin()) {
                checkOne(one);
            }
        }
    }

    private void checkOne(PhpClass one) {
        switch (one.key()) {
            case "traversable" -> checkTraversable();
            case "throwable" -> {
                if (!cls.isNamed("exception") && !cls.isNamed("error")) {
                    throw fatal(kind() + cls.name() + " cannot implement interface Throwable, extend Exception or Error instead");
                }
            }
            case "datetimeinterface" -> {
                if (!cls.isNamed("datetime") && !cls.isNamed("datetimeimmutable")) {
                    throw fatal("DateTimeInterface can't be implemented by user classes");
                }
            }
            case "unitenum", "backedenum" -> {
                if (!cls.isEnum()) {
                    throw fatal("Non-enum class " + cls.name() + " cannot implement interface " + one.name());
                }
                if (one.key().equals("backedenum") && cls.declaration().enumType() == null) {
                    throw fatal("Non-backed enum " + cls.name() + " cannot implement interface BackedEnum");
                }
            }
            case "serializable" -> checkSerializable();
            default -> {
            }
        }
    }

    private void checkTraversable() {
        boolean iterator = cls.isNamed("iterator");
        boolean aggregate = cls.isNamed("iteratoraggregate");
        if (iterator && aggregate && !(cls.parent() != null && cls.parent().isNamed("traversable"))) {
            throw fatal(kind() + cls.name() + " cannot implement both Iterator and IteratorAggregate at the same time");
        }
        if (!iterator && !aggregate && !cls.isAbstract() && !(cls.parent() != null && cls.parent().isNamed("traversable"))) {
            throw LinkErrors.fatal("Unknown", 0, kind() + cls.name()
                    + " must implement interface Traversable as part of either Iterator or IteratorAggregate");
        }
    }

    private void checkSerializable() {
        if (cls.parent() != null && cls.parent().isNamed("serializable")) {
            return;
        }
        if (cls.magic(Magic.SERIALIZE) == null || cls.magic(Magic.UNSERIALIZE) == null) {
            cls.context().deprecated(cls.name() + " implements the Serializable interface, which is deprecated. Implement __serialize() and "
                    + "__unserialize() instead (or in addition, if support for old PHP versions is necessary)");
        }
    }

    private String kind() {
        return cls.isEnum() ? "Enum " : "Class ";
    }

    private FatalError fatal(String message) {
        return LinkErrors.fatal(cls.declaration(), message);
    }
}
