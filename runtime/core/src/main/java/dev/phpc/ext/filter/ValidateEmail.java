package dev.phpc.ext.filter;

import dev.phpc.ext.standard.info.InternetAddresses;

/// Addresses of electronic mail as RFC 5321 has them, without comments and folding white space: `atom.atom@domain.name`,
/// `"quoted"@domain.name`, `atom@[192.0.2.1]`. A domain has at least two labels.
final class ValidateEmail {
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_LABEL = 63;

    private ValidateEmail() { }

    static boolean isValid(String text, boolean unicode) {
        int at = text.lastIndexOf('@');
        return at > 0 && at <= LONGEST_LOCAL_PART && text.length() <= LONGEST
                && isLocalPart(text.substring(0, at), unicode) && isDomain(text.substring(at + 1));
    }

    private static boolean isLocalPart(String local, boolean unicode) {
        int at = 0;
        while (true) {
            int end = local.startsWith("\"", at) ? quotedEnd(local, at, unicode) : atomEnd(local, at, unicode);
            if (end <= at) {
                return false;
            }
            if (end == local.length()) {
                return true;
            }
            if (local.charAt(end) != '.') {
                return false;
            }
            at = end + 1;
        }
    }

    private static int atomEnd(String local, int start, boolean unicode) {
        int at = start;
        while (at < local.length() && isAtomCharacter(local.charAt(at), unicode)) {
            at++;
        }
        return at;
    }

    private static boolean isAtomCharacter(char c, boolean unicode) {
        return ValidateNames.isAlphanumeric(c) || "!#$%&'*+-/=?^_`{|}~".indexOf(c) >= 0 || unicode && c >= 0x80;
    }

    /// The position behind the closing quote; -1 without one.
    private static int quotedEnd(String local, int start, boolean unicode) {
        for (int at = start + 1; at < local.length(); at++) {
            char c = local.charAt(at);
            if (c == '"') {
                return at + 1;
            }
            if (c == '\\') {
                at++;
                if (at == local.length() || local.charAt(at) > 0x7f) {
                    return -1;
                }
            } else if ("\0\t\n\r ".indexOf(c) >= 0 || c > 0x7f && !unicode) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isDomain(String domain) {
        if (domain.startsWith("[") && domain.endsWith("]") && domain.length() > 2) {
            String literal = domain.substring(1, domain.length() - 1);
            return literal.regionMatches(true, 0, "IPv6:", 0, 5)
                    ? InternetAddresses.version6(literal.substring(5)) != null : InternetAddresses.version4(literal) != null;
        }
        String[] labels = domain.split("\\.", -1);
        for (String label : labels) {
            if (!isLabel(label)) {
                return false;
            }
        }
        char first = labels[labels.length - 1].charAt(0);
        return labels.length > 1 && !(first >= '0' && first <= '9');
    }

    private static boolean isLabel(String label) {
        return !label.isEmpty() && label.length() <= LONGEST_LABEL && label.charAt(0) != '-' && label.charAt(label.length() - 1) != '-'
                && label.chars().allMatch(c -> c == '-' || ValidateNames.isAlphanumeric(c));
    }
}
