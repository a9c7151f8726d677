package dev.phpc.ext.mbstring;

import java.util.List;

/// Guesses in which of several encodings a string is: in one in which it is valid, and reads like text that people write.
final class EncodingDetection {
    private static final int RARE = 30;
    private static final int SUPPLEMENTARY = 40;
    private static final int PUNCTUATION = 6;

    private EncodingDetection() {}

    /// The likeliest encoding, or null. If not `strict`, a string that is valid in none is still guessed. Earlier encodings are
    /// preferred a little if their order matters.
    static Encoding guess(List<String> strings, List<Encoding> candidates, boolean strict, boolean orderMatters) {
        if (candidates.isEmpty()) {
            return null;
        }
        if (candidates.size() == 1) {
            Encoding only = candidates.getFirst();
            return strict && !strings.stream().allMatch(only::isValid) ? null : only;
        }
        Encoding best = null;
        long fewestIllegal = Long.MAX_VALUE;
        double fewestDemerits = Double.MAX_VALUE;
        for (int i = 0; i < candidates.size(); i++) {
            long illegal = 0;
            long demerits = 0;
            for (String string : strings) {
                CodePoints text = candidates.get(i).decode(string);
                illegal += illegal(text);
                demerits += demerits(text);
            }
            double weighted = demerits * (orderMatters ? 1 + 0.009 * i : 1);
            if (illegal > 0 && strict || illegal > fewestIllegal || illegal == fewestIllegal && weighted >= fewestDemerits) {
                continue;
            }
            best = candidates.get(i);
            fewestIllegal = illegal;
            fewestDemerits = weighted;
        }
        return best;
    }

    private static long illegal(CodePoints text) {
        long count = 0;
        for (int i = 0; i < text.size(); i++) {
            if (text.get(i) == CodePoints.BAD) {
                count++;
            }
        }
        return count;
    }

    private static long demerits(CodePoints text) {
        long demerits = 0;
        for (int i = 0; i < text.size(); i++) {
            int c = text.get(i);
            demerits += c == CodePoints.BAD ? 0
                    : c > 0xffff ? SUPPLEMENTARY
                    : c >= 0x21 && c <= 0x2f ? PUNCTUATION
                    : isRare(c) ? RARE : 1;
        }
        return demerits;
    }

    /// Control characters, unassigned and private ones, and letters and signs that today's languages hardly use.
    private static boolean isRare(int c) {
        if (c < 0x20) {
            return c != '\t' && c != '\n' && c != '\r';
        }
        if (c < 0x7f) {
            return false;
        }
        if (c < 0x100) {
            return c < 0xc0 && c != 0xa1 && c != 0xab && c != 0xbb && c != 0xbf && c != 0xa0 && c != 0xb7 || c == 0xd7 || c == 0xf7;
        }
        if (c < 0x250) {
            return c >= 0x180 && c != 0x192 && (c < 0x218 || c > 0x21b);
        }
        return switch (Character.getType(c)) {
            case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE, Character.CONTROL -> true;
            default -> isRareScript(c);
        };
    }

    private static boolean isRareScript(int c) {
        return c < 0x370
                || c >= 0x460 && c < 0x490
                || c >= 0x1200 && c < 0x1e00
                || c >= 0x2100 && c < 0x3000
                || c >= 0x3100 && c < 0x4e00
                || c >= 0xa000 && c < 0xac00
                || c >= 0xfb00 && c < 0xff01
                || c >= 0xff61;
    }
}
