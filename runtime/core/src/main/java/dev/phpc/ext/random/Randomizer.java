package dev.phpc.ext.random;

import dev.phpc.runtime.Arguments;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.declare.PhpProperty;
import dev.phpc.runtime.objects.Enums;
import dev.phpc.runtime.objects.PhpObject;
import java.util.BitSet;

/// Numbers, strings and orders by the bytes of an engine.
@PhpClass("final class Random\\Randomizer")
public final class Randomizer extends PhpObject {
    @PhpProperty("public readonly Random\\Engine $engine")
    static final int ENGINE = 0;

    private static final String NAME = "Random\\Randomizer::";

    private BitSource source;

    public Randomizer(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("__construct(?Random\\Engine $engine = null)")
    void construct(Context ctx, PhpObject engine) {
        if (source != null) {
            throw Errors.error(ctx, "Cannot modify readonly property Random\\Randomizer::$engine");
        }
        use(ctx, engine != null ? engine : new Secure(ctx.classes().builtin("random\\engine\\secure")));
    }

    private void use(Context ctx, PhpObject engine) {
        setSlot(ENGINE, engine);
        source = switch (engine) {
            case EngineObject own -> own;
            case Secure secure -> SystemSource.INSTANCE;
            default -> new UserSource(ctx, engine);
        };
    }

    @PhpMethod("nextInt(): int")
    long nextInt() {
        return source.generate() >>> 1;
    }

    @PhpMethod("nextFloat(): float")
    double nextFloat() {
        return (Ranges.bits(source, 8) >>> 11) * 0x1p-53;
    }

    @PhpMethod("getFloat(float $min, float $max, Random\\IntervalBoundary $boundary = Random\\IntervalBoundary::ClosedOpen): float")
    double getFloat(Context ctx, double min, double max, PhpObject boundary) {
        if (!Double.isFinite(min)) {
            throw Arguments.wrongValue(ctx, NAME + "getFloat", 1, "min", "must be finite");
        }
        if (!Double.isFinite(max)) {
            throw Arguments.wrongValue(ctx, NAME + "getFloat", 2, "max", "must be finite");
        }
        String ends = Enums.name(boundary);
        boolean closed = ends.equals("ClosedClosed");
        if (closed ? max < min : max <= min) {
            throw Arguments.wrongValue(ctx, NAME + "getFloat", 2, "max",
                    closed ? "must be greater than or equal to argument #1 ($min)" : "must be greater than argument #1 ($min)");
        }
        double number = switch (ends) {
            case "ClosedOpen" -> Intervals.closedOpen(source, min, max);
            case "ClosedClosed" -> Intervals.closedClosed(source, min, max);
            case "OpenClosed" -> Intervals.openClosed(source, min, max);
            default -> Intervals.openOpen(source, min, max);
        };
        if (Double.isNaN(number)) {
            throw Errors.valueError(ctx, "The given interval is empty, there are no floats between argument #1 ($min) and argument #2 ($max)");
        }
        return number;
    }

    @PhpMethod("getInt(int $min, int $max): int")
    long getInt(Context ctx, long min, long max) {
        if (max < min) {
            throw Arguments.wrongValue(ctx, NAME + "getInt", 2, "max", "must be greater than or equal to argument #1 ($min)");
        }
        return source instanceof Mt19937 engine ? engine.twister().scaledRange(min, max) : Ranges.range(source, min, max);
    }

    @PhpMethod("getBytes(int $length): string")
    String getBytes(Context ctx, long length) {
        if (length < 1) {
            throw Arguments.wrongValue(ctx, NAME + "getBytes", 1, "length", "must be greater than 0");
        }
        StringBuilder bytes = new StringBuilder((int) length);
        while (bytes.length() < length) {
            long bits = source.generate();
            for (int i = 0; i < source.size() && bytes.length() < length; i++) {
                bytes.append((char) (bits >>> 8 * i & 0xff));
            }
        }
        return bytes.toString();
    }

    @PhpMethod("getBytesFromString(string $string, int $length): string")
    String getBytesFromString(Context ctx, String string, long length) {
        if (string.isEmpty()) {
            throw Arguments.wrongValue(ctx, NAME + "getBytesFromString", 1, "string", "must not be empty");
        }
        if (length < 1) {
            throw Arguments.wrongValue(ctx, NAME + "getBytesFromString", 2, "length", "must be greater than 0");
        }
        StringBuilder bytes = new StringBuilder((int) length);
        int last = string.length() - 1;
        if (last > 0xff) {
            while (bytes.length() < length) {
                bytes.append(string.charAt((int) Ranges.range(source, 0, last)));
            }
            return bytes.toString();
        }
        int mask = last == 0 ? 0 : Integer.highestOneBit(last) * 2 - 1;
        int failures = 0;
        while (bytes.length() < length) {
            long bits = source.generate();
            for (int i = 0; i < source.size() && bytes.length() < length; i++) {
                int offset = (int) (bits >>> 8 * i) & mask;
                if (offset <= last) {
                    bytes.append(string.charAt(offset));
                    failures = 0;
                } else if (++failures > Ranges.ATTEMPTS) {
                    throw source.exhausted();
                }
            }
        }
        return bytes.toString();
    }

    @PhpMethod("shuffleArray(array $array): array")
    PhpArray shuffleArray(PhpArray array) {
        Object[] values = new Object[array.size()];
        int count = 0;
        for (int at = array.first(); at >= 0; at = array.next(at)) {
            values[count++] = array.valueAt(at);
        }
        for (int left = count - 1; left > 0; left--) {
            int chosen = (int) Ranges.range(source, 0, left);
            Object swapped = values[left];
            values[left] = values[chosen];
            values[chosen] = swapped;
        }
        PhpArray shuffled = new PhpArray(count);
        for (Object value : values) {
            shuffled.append(value);
        }
        return shuffled;
    }

    @PhpMethod("shuffleBytes(string $bytes): string")
    String shuffleBytes(String bytes) {
        char[] chars = bytes.toCharArray();
        for (int left = chars.length - 1; left > 0; left--) {
            int chosen = (int) Ranges.range(source, 0, left);
            char swapped = chars[left];
            chars[left] = chars[chosen];
            chars[chosen] = swapped;
        }
        return new String(chars);
    }

    @PhpMethod("pickArrayKeys(array $array, int $num): array")
    PhpArray pickArrayKeys(Context ctx, PhpArray array, long num) {
        int size = array.size();
        if (size == 0) {
            throw Arguments.wrongValue(ctx, NAME + "pickArrayKeys", 1, "array", "must not be empty");
        }
        if (num < 1 || num > size) {
            throw Arguments.wrongValue(ctx, NAME + "pickArrayKeys", 2, "num",
                    "must be between 1 and the number of elements in argument #1 ($array)");
        }
        // Of more than half, the ones to leave out are chosen.
        boolean leavesOut = num > 1 && num > size / 2;
        BitSet chosen = new BitSet(size);
        int failures = 0;
        for (long wanted = leavesOut ? size - num : num; wanted > 0;) {
            int index = (int) Ranges.range(source, 0, size - 1);
            if (!chosen.get(index)) {
                chosen.set(index);
                wanted--;
                failures = 0;
            } else if (++failures > Ranges.ATTEMPTS) {
                throw source.exhausted();
            }
        }
        PhpArray keys = new PhpArray((int) num);
        int index = 0;
        for (int at = array.first(); at >= 0; at = array.next(at)) {
            if (chosen.get(index++) != leavesOut) {
                keys.append(array.keyAt(at));
            }
        }
        return keys;
    }

    @PhpMethod("__serialize(): array")
    PhpArray serialize() {
        PhpArray properties = new PhpArray();
        properties.put("engine", getSlot(ENGINE));
        return PhpArray.of(properties);
    }

    @PhpMethod("__unserialize(array $data): void")
    void unserialize(Context ctx, PhpArray data) {
        boolean valid = data.size() == 1 && data.get(0L) instanceof PhpArray properties
                && properties.get("engine") instanceof PhpObject engine
                && (engine instanceof Engine || engine.cls().isSubclassOf(ctx.classes().builtin("random\\engine")));
        if (!valid) {
            throw Errors.of(ctx, "Exception", "Invalid serialization data for Random\\Randomizer object", 0);
        }
        use(ctx, (PhpObject) ((PhpArray) data.get(0L)).get("engine"));
    }

    @Override
    protected void cloneState(PhpObject original) {
        source = ((Randomizer) original).source;
    }
}
