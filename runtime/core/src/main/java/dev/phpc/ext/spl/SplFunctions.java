package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;

/// Functions about classes and objects.
final class SplFunctions {
    private SplFunctions() {}

    /// A name for an object that is unique while it lives.
    @PhpFunction(value = "spl_object_hash(object $object): string", effects = {})
    static String objectHash(PhpObject object) {
        String digits = Long.toHexString(object.id());
        return "0".repeat(16 - digits.length()) + digits + "0".repeat(16);
    }

    @PhpFunction(value = "spl_object_id(object $object): int", effects = {})
    static long objectId(PhpObject object) {
        return object.id();
    }

    @PhpFunction(value = "class_implements($object_or_class, bool $autoload = true): array|false", effects = Effect.CALLS_BACK)
    static Object classImplements(Context ctx, Object objectOrClass, boolean autoload) {
        PhpClass cls = find(ctx, "class_implements", objectOrClass, autoload);
        return cls == null ? (Object) false : names(cls.interfaces());
    }

    @PhpFunction(value = "class_parents($object_or_class, bool $autoload = true): array|false", effects = Effect.CALLS_BACK)
    static Object classParents(Context ctx, Object objectOrClass, boolean autoload) {
        PhpClass cls = find(ctx, "class_parents", objectOrClass, autoload);
        if (cls == null) {
            return false;
        }
        PhpArray parents = new PhpArray();
        for (PhpClass parent = cls.parent(); parent != null; parent = parent.parent()) {
            parents.put(parent.name(), parent.name());
        }
        return parents;
    }

    @PhpFunction(value = "class_uses($object_or_class, bool $autoload = true): array|false", effects = Effect.CALLS_BACK)
    static Object classUses(Context ctx, Object objectOrClass, boolean autoload) {
        PhpClass cls = find(ctx, "class_uses", objectOrClass, autoload);
        return cls == null ? (Object) false : names(cls.traits());
    }

    private static PhpArray names(PhpClass[] classes) {
        PhpArray names = new PhpArray();
        for (PhpClass cls : classes) {
            names.put(cls.name(), cls.name());
        }
        return names;
    }

    private static PhpClass find(Context ctx, String function, Object objectOrClass, boolean autoload) {
        if (objectOrClass instanceof PhpObject object) {
            return object.cls();
        }
        if (!(objectOrClass instanceof String name)) {
            throw Errors.typeError(ctx, function + "(): Argument #1 ($object_or_class) must be of type object|string, "
                    + Conversions.valueName(objectOrClass) + " given");
        }
        PhpClass cls = ctx.classes().lookup(name, autoload);
        if (cls == null) {
            ctx.warning(function + "(): Class " + name + " does not exist" + (autoload ? " and could not be loaded" : ""));
        }
        return cls;
    }

    @PhpFunction(value = "spl_classes(): array", effects = {})
    static PhpArray classes() {
        PhpArray classes = new PhpArray();
        for (String name : NAMES) {
            classes.put(name, name);
        }
        return classes;
    }

    private static final String[] NAMES = {
        "AppendIterator", "ArrayIterator", "ArrayObject", "BadFunctionCallException", "BadMethodCallException", "CachingIterator",
        "CallbackFilterIterator", "DirectoryIterator", "DomainException", "EmptyIterator", "FilesystemIterator", "FilterIterator",
        "GlobIterator", "InfiniteIterator", "InvalidArgumentException", "IteratorIterator", "LengthException", "LimitIterator",
        "LogicException", "MultipleIterator", "NoRewindIterator", "OuterIterator", "OutOfBoundsException", "OutOfRangeException",
        "OverflowException", "ParentIterator", "RangeException", "RecursiveArrayIterator", "RecursiveCachingIterator",
        "RecursiveCallbackFilterIterator", "RecursiveDirectoryIterator", "RecursiveFilterIterator", "RecursiveIterator",
        "RecursiveIteratorIterator", "RecursiveRegexIterator", "RecursiveTreeIterator", "RegexIterator", "RuntimeException",
        "SeekableIterator", "SplDoublyLinkedList", "SplFileInfo", "SplFileObject", "SplFixedArray", "SplHeap", "SplMinHeap",
        "SplMaxHeap", "SplObjectStorage", "SplObserver", "SplPriorityQueue", "SplQueue", "SplStack", "SplSubject",
        "SplTempFileObject", "UnderflowException", "UnexpectedValueException"
    };
}
