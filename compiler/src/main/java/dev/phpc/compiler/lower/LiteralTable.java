package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Label;
import dev.phpc.compiler.ir.Local;
import dev.phpc.runtime.NumericStrings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The cases of a `switch` that are all ints, or all strings that are no numbers, as jumps by value or by hash instead of one test after the other.
///
/// A string equals such a string loosely only if it is the same one; values of other types are left to the tests.
final class LiteralTable {
    private static final int FEWEST = 5;

    private final JvmType type;
    private final Map<Object, Label> targets;
    private final Label otherwise;

    private LiteralTable(JvmType type, Map<Object, Label> targets, Label otherwise) {
        this.type = type;
        this.targets = targets;
        this.otherwise = otherwise;
    }

    /// The table, or null where the cases give none; the target of `keys[i]`, an int or a string or null, is `labels[i]`, and of what is none of
    /// them `otherwise`.
    static LiteralTable of(List<Object> keys, List<Label> labels, Label otherwise) {
        Map<Object, Label> targets = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            boolean isInt = keys.get(i) instanceof Long number && number == number.intValue();
            boolean isText = keys.get(i) instanceof String text && !NumericStrings.isNumeric(text);
            if (!isInt && !isText) {
                return null;
            }
            targets.putIfAbsent(keys.get(i), labels.get(i));
        }
        boolean areInts = targets.keySet().stream().allMatch(Long.class::isInstance);
        boolean areStrings = targets.keySet().stream().allMatch(String.class::isInstance);
        return targets.size() < FEWEST || !areInts && !areStrings ? null : new LiteralTable(areInts ? JvmType.LONG : JvmType.STRING, targets, otherwise);
    }

    /// Does the table decide for every value of that JVM type?
    boolean decides(JvmType value) {
        return value.equals(type);
    }

    /// May a value of that JVM type be decided by the table?
    boolean suits(JvmType value) {
        return value.equals(type) || value.equals(JvmType.OBJECT);
    }

    /// Jumps where `value` leads to; goes on behind if it is of another type.
    Code jump(Local value) {
        Code load = new Code.Load(value);
        if (decides(value.type())) {
            return type.equals(JvmType.LONG) ? byNumber(load) : byHash(load);
        }
        Local typed = Local.temporary(type);
        Code jump = type.equals(JvmType.LONG) ? byNumber(new Code.Load(typed)) : byHash(new Code.Load(typed));
        return new Code.If(new Code.InstanceOf(load, DirectCalls.boxOf(type)), new Code.Block(List.of(new Code.Store(typed, Coerce.carry(load, type)), jump)), null);
    }

    private Code byNumber(Code value) {
        Map<Integer, Label> sorted = new TreeMap<>();
        targets.forEach((key, label) -> sorted.put(((Long) key).intValue(), label));
        Local number = Local.temporary(JvmType.INT);
        return new Code.Block(List.of(new Code.Store(number, new Code.Widen(value, JvmType.INT)),
            new Code.JumpIf(new Code.Compare(Code.Relation.EQUAL, new Code.Widen(new Code.Load(number), JvmType.LONG), value), false, otherwise),
            new Code.IntSwitch(new Code.Load(number), List.copyOf(sorted.keySet()), List.copyOf(sorted.values()), otherwise)));
    }

    private Code byHash(Code value) {
        Map<Integer, List<String>> byHash = new TreeMap<>();
        targets.keySet().forEach(key -> byHash.computeIfAbsent(key.hashCode(), _ -> new ArrayList<>()).add((String) key));
        List<Label> found = byHash.keySet().stream().map(_ -> new Label("hash")).toList();
        List<Code> codes = new ArrayList<>();
        codes.add(new Code.IntSwitch(RuntimeCalls.call(String.class, "hashCode", value), List.copyOf(byHash.keySet()), found, otherwise));
        int at = 0;
        for (List<String> strings : byHash.values()) {
            codes.add(new Code.Mark(found.get(at++)));
            for (String string : strings) {
                codes.add(new Code.JumpIf(RuntimeCalls.call(String.class, "equals", value, Coerce.box(Coerce.string(string))), true, targets.get(string)));
            }
            codes.add(new Code.Jump(otherwise));
        }
        return new Code.Block(codes);
    }
}
