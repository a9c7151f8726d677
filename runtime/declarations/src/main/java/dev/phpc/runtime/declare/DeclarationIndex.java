package dev.phpc.runtime.declare;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The declarations of one module as the annotation processor wrote them down: a file that is read as it lies, so that opening it
/// costs nothing but reading its bytes, and a name costs one probe of a hash table in it.
///
///     int magic, int[3] offsets of the tables of functions, constants and classes
///     table: int count, int mask, int[count] offsets of records in order, int[mask + 1] hash table of record number + 1
///     record: its key, then fields; a string is the offset of: short length, bytes
public final class DeclarationIndex {
    /// Where a module keeps its index, except for the core, which has it in a class.
    public static final String RESOURCE = "META-INF/phpc/builtins.index";

    static final int MAGIC = 0x50485002;
    static final int FUNCTIONS = 0;
    static final int CONSTANTS = 1;
    static final int CLASSES = 2;

    /// Where in the record of a class the name of its glue stands: after the key and the extension.
    private static final int GLUE_FIELD = 8;

    private static final Effect[] EFFECTS = Effect.values();

    private final byte[] bytes;

    /// @throws IllegalArgumentException if the bytes are not an index of this version
    public DeclarationIndex(byte[] bytes) {
        this.bytes = bytes;
        if (bytes.length < 16 || intAt(0) != MAGIC) {
            throw new IllegalArgumentException("not an index of declarations");
        }
    }

    /// The function of that name in lower case, or null.
    public FunctionEntry function(String lowerName) {
        int record = find(FUNCTIONS, lowerName);
        return record < 0 ? null : function(record);
    }

    /// The constant of that exact name, or null.
    public ConstantEntry constant(String name) {
        int record = find(CONSTANTS, name);
        return record < 0 ? null : constant(new Cursor(record));
    }

    /// The class, interface or enum of that name in lower case, or null.
    public ClassEntry classLike(String lowerName) {
        int record = find(CLASSES, lowerName);
        return record < 0 ? null : classLike(record);
    }

    /// The class whose methods the glue of that binary name calls; null if it is the glue of functions, or of another module.
    public ClassEntry classOfGlue(String glue) {
        for (int i = 0; i < count(CLASSES); i++) {
            int record = record(CLASSES, i);
            if (equalsAt(intAt(record + GLUE_FIELD), glue)) {
                return classLike(record);
            }
        }
        return null;
    }

    public List<FunctionEntry> functions() {
        return new AbstractList<>() {
            @Override
            public FunctionEntry get(int index) {
                return function(record(FUNCTIONS, index));
            }

            @Override
            public int size() {
                return count(FUNCTIONS);
            }
        };
    }

    public List<ConstantEntry> constants() {
        return new AbstractList<>() {
            @Override
            public ConstantEntry get(int index) {
                return constant(new Cursor(record(CONSTANTS, index)));
            }

            @Override
            public int size() {
                return count(CONSTANTS);
            }
        };
    }

    public List<ClassEntry> classes() {
        return new AbstractList<>() {
            @Override
            public ClassEntry get(int index) {
                return classLike(record(CLASSES, index));
            }

            @Override
            public int size() {
                return count(CLASSES);
            }
        };
    }

    static int hash(String key) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x01000193;
        }
        return hash ^ hash >>> 15;
    }

    private int count(int table) {
        return intAt(intAt(4 + 4 * table));
    }

    private int record(int table, int index) {
        return intAt(intAt(4 + 4 * table) + 8 + 4 * index);
    }

    private int find(int table, String key) {
        int start = intAt(4 + 4 * table);
        int mask = intAt(start + 4);
        int slots = start + 8 + 4 * intAt(start);
        for (int slot = hash(key) & mask;; slot = slot + 1 & mask) {
            int number = intAt(slots + 4 * slot);
            if (number == 0) {
                return -1;
            }
            int record = intAt(start + 8 + 4 * (number - 1));
            if (equalsAt(intAt(record), key)) {
                return record;
            }
        }
    }

    private FunctionEntry function(int record) {
        Cursor cursor = new Cursor(record);
        cursor.string();
        String extension = cursor.string();
        String glue = cursor.string();
        return new FunctionEntry(extension, glue, routine(cursor));
    }

    private RoutineEntry routine(Cursor cursor) {
        return new RoutineEntry(
                cursor.number(), cursor.string(), cursor.string(), effects(cursor.number()), cursor.string());
    }

    private ConstantEntry constant(Cursor cursor) {
        String name = cursor.string();
        String extension = cursor.string();
        String glue = cursor.string();
        String head = cursor.string();
        int kind = cursor.number();
        Object value = switch (kind) {
            case 'i' -> cursor.wide();
            case 'd' -> Double.longBitsToDouble(cursor.wide());
            case 'b' -> cursor.number() != 0;
            case 's' -> cursor.string();
            default -> null;
        };
        return new ConstantEntry(name, extension, head, value, glue, kind == 'x' ? cursor.number() : -1);
    }

    private ClassEntry classLike(int record) {
        Cursor cursor = new Cursor(record);
        cursor.string();
        String extension = cursor.string();
        String glue = cursor.string();
        String javaClass = cursor.string();
        String head = cursor.string();
        List<String> cases = strings(cursor);
        List<String> properties = strings(cursor);
        List<ConstantEntry> constants = new ArrayList<>();
        for (int count = cursor.number(); count > 0; count--) {
            constants.add(constant(cursor));
        }
        List<RoutineEntry> methods = new ArrayList<>();
        for (int count = cursor.number(); count > 0; count--) {
            methods.add(routine(cursor));
        }
        return new ClassEntry(extension, glue, javaClass, head, cases, properties, constants, methods);
    }

    private static List<String> strings(Cursor cursor) {
        List<String> strings = new ArrayList<>();
        for (int count = cursor.number(); count > 0; count--) {
            strings.add(cursor.string());
        }
        return strings;
    }

    private static Set<Effect> effects(int bits) {
        Set<Effect> effects = EnumSet.noneOf(Effect.class);
        for (Effect effect : EFFECTS) {
            if ((bits & 1 << effect.ordinal()) != 0) {
                effects.add(effect);
            }
        }
        return effects;
    }

    private boolean equalsAt(int offset, String key) {
        int length = key.length();
        if (shortAt(offset) != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if ((bytes[offset + 2 + i] & 0xff) != key.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int shortAt(int offset) {
        return (bytes[offset] & 0xff) << 8 | bytes[offset + 1] & 0xff;
    }

    private int intAt(int offset) {
        return shortAt(offset) << 16 | shortAt(offset + 2);
    }

    /// Reads the fields of a record one after the other.
    private final class Cursor {
        private int position;

        Cursor(int position) {
            this.position = position;
        }

        int number() {
            position += 4;
            return intAt(position - 4);
        }

        long wide() {
            return (long) number() << 32 | number() & 0xffffffffL;
        }

        String string() {
            int offset = number();
            return new String(bytes, offset + 2, shortAt(offset), StandardCharsets.ISO_8859_1);
        }
    }

    /// A function or method: the number under which its family's glue dispatches to it (-1 for an abstract method), and the glue's
    /// static Java method of its typed parameters. An instance method takes its receiver first, then the context if it asks for it.
    public record RoutineEntry(int id, String method, String descriptor, Set<Effect> effects, String signatureText) {
        public Signature signature() {
            return Signature.parse(signatureText);
        }
    }

    /// @param glue binary name of the class that holds the routine's Java method
    public record FunctionEntry(String extension, String glue, RoutineEntry routine) {}

    /// A global or a class constant.
    ///
    /// @param head a class constant's declaration as written; of a global one the version that deprecated it, or nothing
    /// @param value null when it must be asked of the glue, under `id`
    public record ConstantEntry(String name, String extension, String head, Object value, String glue, int id) {}

    /// @param javaClass binary name of the Java class that declares it
    /// @param head as written, see [ClassHead]
    /// @param cases of an enum, see [MemberHead]
    /// @param properties by slot, static ones last, see [MemberHead]
    public record ClassEntry(
            String extension,
            String glue,
            String javaClass,
            String head,
            List<String> cases,
            List<String> properties,
            List<ConstantEntry> constants,
            List<RoutineEntry> methods) {}
}
