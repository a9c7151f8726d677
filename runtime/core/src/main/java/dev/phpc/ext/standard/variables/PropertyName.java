package dev.phpc.ext.standard.variables;


/// A property name out of its mangled form.
///
/// @param declaring the class of a private property, `*` for a protected one, null for a public one
record PropertyName(String name, String declaring) {

    /// `\0Class\0name`, `\0*\0name` or `name`.
    static PropertyName of(String mangled) {
        if (mangled.isEmpty() || mangled.charAt(0) != '\0') {
            return new PropertyName(mangled, null);
        }
        int end = mangled.indexOf('\0', 1);
        // Names of anonymous classes contain a zero byte, too.
        int last = mangled.lastIndexOf('\0');
        return end < 0
                ? new PropertyName(mangled.substring(1), null)
                : new PropertyName(mangled.substring(last + 1), mangled.substring(1, end));
    }

    static PropertyName of(Object key) {
        return key instanceof String text ? of(text) : new PropertyName(key.toString(), null);
    }

    boolean isProtected() {
        return "*".equals(declaring);
    }

    /// The part of a class name that is shown: anonymous classes hide where they stand.
    static String shown(String className) {
        int end = className.indexOf('\0');
        return end < 0 ? className : className.substring(0, end);
    }
}
