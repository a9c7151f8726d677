package dev.phpc.ext.standard.strings;

/// A URL taken apart as PHP does it: generously, and not by any RFC. Parts that are absent are null.
public final class UrlParts {
    String scheme;
    String host;
    Long port;
    String user;
    String password;
    String path;
    String query;
    String fragment;

    private final String url;

    private UrlParts(String url) {
        this.url = url;
    }

    public String scheme() {
        return scheme;
    }

    public String host() {
        return host;
    }

    public String user() {
        return user;
    }

    public String password() {
        return password;
    }

    public String path() {
        return path;
    }

    public String query() {
        return query;
    }

    /// Null if the URL can't be made sense of.
    public static UrlParts parse(String url) {
        UrlParts parts = new UrlParts(url);
        return parts.split() ? parts : null;
    }

    private boolean split() {
        int length = url.length();
        int colon = url.indexOf(':');
        int start = 0;
        if (colon > 0) {
            if (!isScheme(colon)) {
                int end = endOf("?#", 0);
                if (colon + 1 < end) {
                    return portOrPath(colon);
                }
                return url.startsWith("//") ? authority(2) : path(0);
            }
            if (colon + 1 == length) {
                scheme = text(0, colon);
                return true;
            }
            if (url.charAt(colon + 1) != '/') {
                // `host:80` and `host:80/…`, but `mailto:8`: digits up to the end or a slash are a port.
                int at = colon + 1;
                while (at < length && LetterCase.isDigit(url.charAt(at))) {
                    at++;
                }
                if ((at == length || url.charAt(at) == '/') && at - colon < 7 && at > colon + 1) {
                    return portOrPath(colon);
                }
                scheme = text(0, colon);
                return path(colon + 1);
            }
            scheme = text(0, colon);
            if (url.startsWith("//", colon + 1)) {
                start = colon + 3;
                if (LetterCase.strtolower(scheme).equals("file") && url.startsWith("/", start)) {
                    // `file:///c:/…` names a drive on Windows.
                    if (start + 2 < length && url.charAt(start + 2) == ':') {
                        start++;
                    }
                    return path(start);
                }
                return authority(start);
            }
            return path(colon + 1);
        }
        if (colon == 0) {
            return portOrPath(colon);
        }
        return url.startsWith("//") ? authority(2) : path(0);
    }

    private boolean isScheme(int colon) {
        for (int i = 0; i < colon; i++) {
            char c = url.charAt(i);
            if (!LetterCase.isLetter(c) && !LetterCase.isDigit(c) && c != '+' && c != '.' && c != '-') {
                return false;
            }
        }
        return true;
    }

    /// What a colon that ends no scheme may be: the one in front of a port.
    private boolean portOrPath(int colon) {
        int at = colon + 1;
        while (at < url.length() && at - colon < 7 && LetterCase.isDigit(url.charAt(at))) {
            at++;
        }
        int digits = at - colon - 1;
        boolean ends = at == url.length() || url.charAt(at) == '/';
        if (digits > 0 && digits < 6 && ends) {
            long number = Long.parseLong(url.substring(colon + 1, at));
            if (number > 65535) {
                return false;
            }
            return authority(url.startsWith("//") ? 2 : 0);
        }
        if (digits == 0 && at == url.length()) {
            return false;
        }
        return url.startsWith("//") ? authority(2) : path(0);
    }

    private boolean authority(int start) {
        int end = endOf("/?#", start);
        int hostStart = start;
        int at = url.lastIndexOf('@', end - 1);
        if (at >= start) {
            int colon = url.indexOf(':', start);
            if (colon >= 0 && colon < at) {
                user = text(start, colon);
                password = text(colon + 1, at);
            } else {
                user = text(start, at);
            }
            hostStart = at + 1;
        }
        int hostEnd = end;
        boolean bracketed = hostStart < end && url.charAt(hostStart) == '[' && url.charAt(end - 1) == ']';
        int colon = bracketed ? -1 : url.lastIndexOf(':', end - 1);
        if (colon >= hostStart) {
            int digits = end - colon - 1;
            if (digits > 5) {
                return false;
            }
            if (digits > 0) {
                Object number = leadingNumber(colon + 1, end);
                if (number == null || (long) number < 0 || (long) number > 65535) {
                    return false;
                }
                port = (Long) number;
            }
            hostEnd = colon;
        }
        if (hostEnd <= hostStart) {
            return false;
        }
        host = text(hostStart, hostEnd);
        return end == url.length() || path(end);
    }

    private Object leadingNumber(int start, int end) {
        int at = start;
        while (at < end && LetterCase.isDigit(url.charAt(at))) {
            at++;
        }
        return at == start ? null : (Object) Long.parseLong(url.substring(start, at));
    }

    private boolean path(int start) {
        int hash = url.indexOf('#', start);
        int end = hash < 0 ? url.length() : hash;
        if (hash >= 0) {
            fragment = text(hash + 1, url.length());
        }
        int question = url.indexOf('?', start);
        if (question >= 0 && question < end) {
            query = text(question + 1, end);
            end = question;
        }
        if (end > start || start == 0 && url.isEmpty()) {
            path = text(start, end);
        }
        return true;
    }

    private int endOf(String characters, int start) {
        int at = start;
        while (at < url.length() && characters.indexOf(url.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /// Control characters become underscores.
    private String text(int start, int end) {
        StringBuilder text = null;
        for (int i = start; i < end; i++) {
            char c = url.charAt(i);
            if (c < 0x20 || c == 0x7f) {
                text = text == null ? new StringBuilder(url.substring(start, end)) : text;
                text.setCharAt(i - start, '_');
            }
        }
        return text == null ? url.substring(start, end) : text.toString();
    }
}
