package dev.phpc.runtime.declare;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Writes what [DeclarationIndex] reads.
public final class IndexWriter {
    private static final int HEADER = 16;

    private final List<List<Entry>> tables = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    private final Map<String, Integer> strings = new HashMap<>();
    private final Bytes pool = new Bytes();

    private record Entry(String key, byte[] record) {}

    public void function(String lowerName, DeclarationIndex.FunctionEntry function) {
        Bytes record = new Bytes();
        string(record, lowerName);
        string(record, function.extension());
        string(record, function.glue());
        routine(record, function.routine());
        tables.get(DeclarationIndex.FUNCTIONS).add(new Entry(lowerName, record.toByteArray()));
    }

    public void constant(DeclarationIndex.ConstantEntry constant) {
        Bytes record = new Bytes();
        constant(record, constant);
        tables.get(DeclarationIndex.CONSTANTS).add(new Entry(constant.name(), record.toByteArray()));
    }

    public void classLike(String lowerName, DeclarationIndex.ClassEntry entry) {
        Bytes record = new Bytes();
        string(record, lowerName);
        string(record, entry.extension());
        string(record, entry.glue());
        string(record, entry.javaClass());
        string(record, entry.head());
        strings(record, entry.cases());
        strings(record, entry.properties());
        record.writeInt(entry.constants().size());
        entry.constants().forEach(constant -> constant(record, constant));
        record.writeInt(entry.methods().size());
        entry.methods().forEach(method -> routine(record, method));
        tables.get(DeclarationIndex.CLASSES).add(new Entry(lowerName, record.toByteArray()));
    }

    /// The whole index.
    public byte[] toByteArray() {
        Bytes header = new Bytes();
        Bytes body = new Bytes();
        header.writeInt(DeclarationIndex.MAGIC);
        int start = HEADER + pool.size();
        for (List<Entry> table : tables) {
            int[] offsets = new int[table.size()];
            for (int i = 0; i < offsets.length; i++) {
                offsets[i] = start + body.size();
                body.writeBytes(table.get(i).record());
            }
            header.writeInt(start + body.size());
            table(body, table, offsets);
        }
        header.writeBytes(pool.toByteArray());
        header.writeBytes(body.toByteArray());
        return header.toByteArray();
    }

    private static void table(Bytes out, List<Entry> table, int[] offsets) {
        int mask = Integer.highestOneBit(Math.max(1, table.size() * 2)) * 2 - 1;
        int[] slots = new int[mask + 1];
        for (int i = 0; i < table.size(); i++) {
            int slot = DeclarationIndex.hash(table.get(i).key()) & mask;
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = i + 1;
        }
        out.writeInt(offsets.length);
        out.writeInt(mask);
        for (int offset : offsets) {
            out.writeInt(offset);
        }
        for (int slot : slots) {
            out.writeInt(slot);
        }
    }

    private void routine(Bytes out, DeclarationIndex.RoutineEntry routine) {
        out.writeInt(routine.id());
        string(out, routine.method());
        string(out, routine.descriptor());
        out.writeInt(bits(routine.effects()));
        string(out, routine.signatureText());
    }

    private void constant(Bytes out, DeclarationIndex.ConstantEntry constant) {
        string(out, constant.name());
        string(out, constant.extension());
        string(out, constant.glue());
        string(out, constant.head());
        switch (constant.value()) {
            case null -> {
                out.writeInt('x');
                out.writeInt(constant.id());
            }
            case Long number -> {
                out.writeInt('i');
                out.writeLong(number);
            }
            case Double number -> {
                out.writeInt('d');
                out.writeLong(Double.doubleToRawLongBits(number));
            }
            case Boolean truth -> {
                out.writeInt('b');
                out.writeInt(truth ? 1 : 0);
            }
            case String text -> {
                out.writeInt('s');
                string(out, text);
            }
            default -> throw new IllegalArgumentException("no constant: " + constant.value().getClass());
        }
    }

    private void strings(Bytes out, List<String> texts) {
        out.writeInt(texts.size());
        texts.forEach(text -> string(out, text));
    }

    private void string(Bytes out, String text) {
        out.writeInt(strings.computeIfAbsent(text, key -> {
            int offset = HEADER + pool.size();
            pool.write(key.length() >> 8);
            pool.write(key.length());
            pool.writeBytes(key.getBytes(StandardCharsets.ISO_8859_1));
            return offset;
        }));
    }

    private static int bits(Set<Effect> effects) {
        return effects.stream().mapToInt(effect -> 1 << effect.ordinal()).sum();
    }

    private static final class Bytes extends ByteArrayOutputStream {
        void writeInt(int value) {
            write(value >> 24);
            write(value >> 16);
            write(value >> 8);
            write(value);
        }

        void writeLong(long value) {
            writeInt((int) (value >> 32));
            writeInt((int) value);
        }
    }
}
