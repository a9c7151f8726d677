package dev.phpc.ext.intl;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;

/// A text and where its grapheme clusters, what a reader takes for one character, begin.
final class Graphemes {
    private final String text;

    /// Positions in `text`, its end included.
    private final int[] starts;

    private Graphemes(String text) {
        this.text = text;
        BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        int[] found = new int[text.length() + 1];
        int count = 0;
        for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
            found[count++] = at;
        }
        starts = Arrays.copyOf(found, count);
    }

    /// Null if the bytes are not UTF-8.
    static Graphemes of(String bytes) {
        String text = Utf8Text.decode(bytes);
        return text == null ? null : new Graphemes(text);
    }

    /// The same clusters, without regard to the case of letters.
    Graphemes folded() {
        return new Graphemes(fold(text));
    }

    int count() {
        return starts.length - 1;
    }

    /// The clusters from `start` to before `end`.
    String text(int start, int end) {
        return text.substring(starts[start], starts[end]);
    }

    /// Does `part` stand at cluster `at`, and end with a cluster?
    boolean has(Graphemes part, int at) {
        int end = starts[at] + part.text.length();
        return text.startsWith(part.text, starts[at]) && Arrays.binarySearch(starts, end) >= 0;
    }

    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(c -> folded.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c))));
        return folded.toString();
    }
}
