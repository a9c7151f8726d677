package dev.phpc.ext.date;

/// Takes numbers, words and zones out of a piece of text whose format is known.
final class TokenReader {
    private final String text;
    private int at;
    private int lastLength;

    TokenReader(String text) {
        this.text = text;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    int position() {
        return at;
    }

    void skip(int count) {
        at += count;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /// The next number of at most `digits` digits, whatever stands before it skipped; [ParsedTime#UNSET] if there is none.
    long number(int digits) {
        while (at < text.length() && !isDigit(text.charAt(at))) at++;
        if (at >= text.length()) return ParsedTime.UNSET;
        int start = at;
        while (at < text.length() && at - start < digits && isDigit(text.charAt(at))) at++;
        lastLength = at - start;
        return parse(text.substring(start, at));
    }

    /// Saturates at the ends of PHP's integers.
    private static long parse(String digits) {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException tooLarge) {
            return Long.MAX_VALUE;
        }
    }

    /// How many digits the last number had.
    int lastLength() {
        return lastLength;
    }

    /// A number with signs before it, each `-` turning it round.
    long signedNumber(int digits) {
        int sign = 1;
        while (at < text.length() && !isDigit(text.charAt(at))) {
            if (text.charAt(at) == '-') sign = -sign;
            at++;
        }
        long number = number(digits);
        return number == ParsedTime.UNSET ? number : sign * number;
    }

    /// Digits after a point as microseconds.
    long fraction() {
        while (at < text.length() && text.charAt(at) != '.' && text.charAt(at) != ':' && !isDigit(text.charAt(at))) at++;
        if (peek() == '.' || peek() == ':') at++;
        int start = at;
        while (isDigit(peek())) at++;
        String digits = (text.substring(start, at) + "000000").substring(0, 6);
        return Long.parseLong(digits);
    }

    void skipSpaces() {
        while (peek() == ' ' || peek() == '\t') at++;
    }

    void skipDaySuffix() {
        for (String suffix : new String[] {"nd", "rd", "st", "th"}) {
            if (text.regionMatches(true, at, suffix, 0, 2)) {
                at += 2;
                return;
            }
        }
    }

    /// Letters up to anything else, in lower case; what is no letter before them is skipped.
    String word() {
        while (at < text.length() && !isLetter(text.charAt(at)) && text.charAt(at) < 0x80) at++;
        int start = at;
        while (at < text.length() && (isLetter(text.charAt(at)) || text.charAt(at) >= 0x80)) at++;
        return ZoneTable.lowerCase(text.substring(start, at));
    }

    /// The month of a name, or 0.
    long month() {
        while (peek() == ' ' || peek() == '\t' || peek() == '-' || peek() == '.' || peek() == '/') at++;
        int start = at;
        while (isLetter(peek())) at++;
        return monthNumber(text.substring(start, at));
    }

    static long monthNumber(String word) {
        String lower = ZoneTable.lowerCase(word);
        for (int i = 0; i < 12; i++) {
            String name = ZoneTable.lowerCase(TimeFormat.MONTHS[i]);
            if (lower.equals(name) || lower.equals(name.substring(0, 3)) || word.equals(TimeGrammar.ROMAN[i])) return i + 1;
        }
        return lower.equals("sept") ? 9 : 0;
    }

    /// 0 for am, 12 for pm, applied to an hour; -1 if there is none. Skips to it.
    long hourOfMeridian(long hour) {
        while (at < text.length() && "AaPp".indexOf(text.charAt(at)) < 0) at++;
        boolean morning = peek() == 'a' || peek() == 'A';
        at++;
        if (peek() == '.') at++;
        if (peek() == 'm' || peek() == 'M') at++;
        if (peek() == '.') at++;
        if (morning) return hour == 12 ? 0 : hour;
        return hour == 12 ? 12 : hour + 12;
    }

    /// A zone: `+02:00`, `(CET)`, `Europe/Paris`; null if nobody knows it.
    Zone zone() {
        while (peek() == ' ' || peek() == '\t' || peek() == '(') at++;
        if (text.startsWith("GMT+", at) || text.startsWith("GMT-", at)) at += 3;
        Zone zone = peek() == '+' || peek() == '-' ? correction() : namedZone();
        while (peek() == ')') at++;
        return zone;
    }

    private Zone correction() {
        int sign = text.charAt(at++) == '-' ? -1 : 1;
        int start = at;
        while (isDigit(peek()) || peek() == ':') at++;
        int seconds = correctionSeconds(text.substring(start, at));
        return seconds < 0 ? null : new Zone.Offset(sign * seconds);
    }

    private static int correctionSeconds(String digits) {
        String[] parts = digits.split(":", -1);
        try {
            if (parts.length == 2) return Integer.parseInt(parts[0]) * 3600 + Integer.parseInt(parts[1]) * 60;
            if (parts.length == 3) {
                return Integer.parseInt(parts[0]) * 3600 + Integer.parseInt(parts[1]) * 60 + Integer.parseInt(parts[2]);
            }
            int number = Integer.parseInt(digits);
            return switch (digits.length()) {
                case 1, 2 -> number * 3600;
                case 3, 4 -> number / 100 * 3600 + number % 100 * 60;
                case 5, 6 -> number / 10_000 * 3600 + number / 100 % 100 * 60 + number % 100;
                default -> -1;
            };
        } catch (NumberFormatException malformed) {
            return -1;
        }
    }

    private Zone namedZone() {
        int start = at;
        while (isZoneCharacter(peek())) at++;
        return zoneNamed(text.substring(start, at));
    }

    private static boolean isZoneCharacter(char c) {
        return isLetter(c) || isDigit(c) || c == '/' || c == '_' || c == '-' || c == '+';
    }

    /// Abbreviations come before identifiers, `UTC` in capitals excepted.
    static Zone zoneNamed(String name) {
        if (name.isEmpty()) return null;
        if (name.equals("UTC")) return Zone.UTC;
        ZoneTable.Abbreviation abbreviation = ZoneTable.abbreviation(name);
        if (abbreviation == null) return ZoneTable.named(name);
        int standard = abbreviation.offset() - (abbreviation.summer() ? 3600 : 0);
        return new Zone.Abbreviated(ZoneTable.upperCase(name), standard, abbreviation.summer());
    }
}
