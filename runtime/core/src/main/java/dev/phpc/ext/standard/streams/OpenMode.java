package dev.phpc.ext.standard.streams;

import java.nio.file.OpenOption;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.Set;

/// The mode of `fopen`: `r`, `w+`, `ab` …
public record OpenMode(char kind, boolean readable, boolean writable) {
    /// Null if the mode is not one.
    public static OpenMode parse(String mode) {
        char kind = mode.isEmpty() ? 0 : mode.charAt(0);
        if ("rwaxc".indexOf(kind) < 0) return null;
        boolean both = mode.indexOf('+') > 0;
        return new OpenMode(kind, both || kind == 'r', both || kind != 'r');
    }

    boolean appends() {
        return kind == 'a';
    }

    /// `a` is not given to Java, which knows no reading and appending at once: such a device writes at the end itself.
    Set<OpenOption> options() {
        EnumSet<StandardOpenOption> options = EnumSet.noneOf(StandardOpenOption.class);
        if (readable) options.add(StandardOpenOption.READ);
        if (writable) options.add(StandardOpenOption.WRITE);
        if (kind == 'w') options.add(StandardOpenOption.TRUNCATE_EXISTING);
        if (kind == 'x') options.add(StandardOpenOption.CREATE_NEW);
        else if (kind != 'r') options.add(StandardOpenOption.CREATE);
        return Set.copyOf(options);
    }
}
