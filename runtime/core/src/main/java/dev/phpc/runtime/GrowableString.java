package dev.phpc.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The target of `.=`: bytes that grow in place. Stands only in storage slots; whoever reads the slot gets a String.
public final class GrowableString extends Slot {

    private byte[] bytes;
    private int length;
    private String cached;

    public GrowableString(String start, String appended) {
        int total = Math.addExact(start.length(), appended.length());
        bytes = new byte[Math.max(32, total < (1 << 30) ? total * 2 : total)];
        start.getBytes(0, start.length(), bytes, 0);
        appended.getBytes(0, appended.length(), bytes, start.length());
        length = total;
    }

    /// The content of a slot after `.=`: `slot` itself grown, or a new growable string starting with `start`.
    public static Object append(Object slot, String start, String appended) {
        if (slot instanceof GrowableString growable) {
            return growable.append(appended);
        }
        return start.length() + appended.length() < 64 ? start.concat(appended) : new GrowableString(start, appended);
    }

    public GrowableString append(String appended) {
        int count = appended.length();
        if (count == 0) {
            return this;
        }
        int end = length + count;
        if (end - bytes.length > 0 || end < 0) {
            grow(end);
        }
        if (count == 1) {
            bytes[length] = (byte) appended.charAt(0);
        } else {
            appended.getBytes(0, count, bytes, length);
        }
        length = end;
        cached = null;
        return this;
    }

    public GrowableString append(String[] parts) {
        long end = length;
        for (String part : parts) {
            end += part.length();
        }
        if (end > bytes.length) {
            grow((int) Math.min(end, Integer.MAX_VALUE + 1L));
        }
        for (String part : parts) {
            int count = part.length();
            part.getBytes(0, count, bytes, length);
            length += count;
        }
        cached = null;
        return this;
    }

    private void grow(int needed) {
        if (needed < 0) {
            throw new FatalError("Allowed memory size exhausted: string longer than 2 GiB");
        }
        int doubled = bytes.length << 1;
        bytes = Arrays.copyOf(bytes, doubled < 0 ? Integer.MAX_VALUE - 8 : Math.max(needed, doubled));
    }

    @Override
    public Object get() {
        return toString();
    }

    @Override
    public String toString() {
        String text = cached;
        if (text == null) {
            text = cached = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        }
        return text;
    }
}
