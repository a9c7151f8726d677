package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpClassConstant;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.InternalIterator;
import dev.phpc.runtime.objects.Routine;

/// An open file, which iterates over its lines.
@PhpClass("#[NotSerializable] #[NotCloneable] class SplFileObject extends SplFileInfo implements RecursiveIterator, SeekableIterator")
public class SplFileObject extends SplFileInfo implements InternalIterator {
    @PhpClassConstant("DROP_NEW_LINE")
    public static final long DROP_NEW_LINE = 1;
    @PhpClassConstant("READ_AHEAD")
    public static final long READ_AHEAD = 2;
    @PhpClassConstant("SKIP_EMPTY")
    public static final long SKIP_EMPTY = 4;
    @PhpClassConstant("READ_CSV")
    public static final long READ_CSV = 8;

    private Object stream;
    private String mode = "r";
    private long flags;
    private long maximumLineLength;
    private String separator = ",";
    private String enclosure = "\"";
    private String escape = "\\";

    /// The line that was read: a String, or an array of its fields; null if none was.
    private Object line;
    private long lineNumber;

    public SplFileObject(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("__construct(string $filename, string $mode = 'r', bool $useIncludePath = false, $context = null)")
    void construct(Context ctx, String filename, String mode, boolean useIncludePath, Object context) {
        open(ctx, "SplFileObject", filename, mode, useIncludePath, context);
    }

    final void open(Context ctx, String constructed, String filename, String mode, boolean useIncludePath, Object context) {
        if (filename.isEmpty()) {
            throw Errors.valueError(ctx, "Path must not be empty");
        }
        if (!filename.contains("://") && Conversions.toBoolean(LibraryCalls.call(ctx, "is_dir", filename))) {
            throw SplErrors.logic(ctx, "Cannot use SplFileObject with directories");
        }
        Object[] args = context == null
                ? new Object[] {filename, mode, useIncludePath}
                : new Object[] {filename, mode, useIncludePath, context};
        stream = LibraryCalls.callOrThrow(ctx, "RuntimeException", constructed + "::__construct", "fopen", args);
        if (Boolean.FALSE.equals(stream)) {
            stream = null;
            throw SplErrors.runtime(ctx, "Cannot open file '" + filename + "'");
        }
        this.mode = mode;
        name(filename);
    }

    private Object stream(Context ctx) {
        if (stream == null) {
            throw Errors.error(ctx, "The parent constructor was not called: the object is in an invalid state");
        }
        return stream;
    }

    private Object call(Context ctx, String function, Object... args) {
        Object[] all = new Object[args.length + 1];
        all[0] = stream(ctx);
        System.arraycopy(args, 0, all, 1, args.length);
        return LibraryCalls.call(ctx, function, all);
    }

    private boolean has(long flag) {
        return (flags & flag) != 0;
    }

    boolean isAtEnd(Context ctx) {
        return Conversions.toBoolean(call(ctx, "feof"));
    }

    // Reading lines.

    /// Reads a line as it stands; false at the end of the file.
    private boolean readText(Context ctx, long added) {
        line = null;
        if (isAtEnd(ctx)) {
            return false;
        }
        Object text = maximumLineLength > 0 ? call(ctx, "fgets", maximumLineLength + 1) : call(ctx, "fgets");
        String read = text instanceof String string ? string : "";
        line = has(DROP_NEW_LINE) ? withoutNewLine(read) : read;
        lineNumber += added;
        return true;
    }

    private static String withoutNewLine(String text) {
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        if (end > 0 && text.charAt(end - 1) == '\r') {
            end--;
        }
        return text.substring(0, end);
    }

    /// Reads a record; false at the end of the file.
    private boolean readRecord(Context ctx, String separator, String enclosure, String escape) {
        long added = line == null ? 0 : 1;
        boolean skips = has(DROP_NEW_LINE) && has(SKIP_EMPTY);
        do {
            line = null;
            if (isAtEnd(ctx)) {
                return false;
            }
            Object record = call(ctx, "fgetcsv", null, separator, enclosure, escape);
            line = record instanceof PhpArray array ? array : PhpArray.of((Object) null);
            if (!(record instanceof PhpArray) && skips) {
                line = null;
                return false;
            }
            lineNumber += added;
            added = 1;
        } while (skips && isEmptyLine());
        return true;
    }

    private boolean isEmptyLine() {
        if (line instanceof String text) {
            return text.isEmpty();
        }
        return line instanceof PhpArray record && has(DROP_NEW_LINE) && record.size() == 1 && record.get(0) == null;
    }

    /// Reads what the flags, or an overridden `getCurrentLine()`, make of the next line.
    private boolean readOne(Context ctx) {
        if (has(READ_CSV)) {
            return readRecord(ctx, separator, enclosure, escape);
        }
        Routine override = Overrides.find(this, "getcurrentline");
        if (override == null) {
            return readText(ctx, line == null ? 0 : 1);
        }
        if (isAtEnd(ctx)) {
            line = null;
            return false;
        }
        boolean counts = line != null;
        Object read = Overrides.call(ctx, this, override);
        if (counts) {
            lineNumber++;
        }
        line = read instanceof PhpArray array ? array.share() : read;
        return read != null;
    }

    private boolean readLine(Context ctx) {
        boolean read = readOne(ctx);
        while (read && has(SKIP_EMPTY) && isEmptyLine()) {
            line = null;
            read = readOne(ctx);
        }
        return read;
    }

    private void rewindFile(Context ctx) {
        if (!Long.valueOf(0).equals(call(ctx, "fseek", 0L))) {
            throw SplErrors.runtime(ctx, "Cannot rewind file " + getPathname(ctx));
        }
        line = null;
        lineNumber = 0;
        if (has(READ_AHEAD)) {
            readLine(ctx);
        }
    }

    // Iteration.

    @Override
    @PhpMethod("rewind(): @tentative void")
    public void rewind(Context ctx) {
        rewindFile(ctx);
    }

    @PhpMethod("eof(): @tentative bool")
    boolean eof(Context ctx) {
        return isAtEnd(ctx);
    }

    @Override
    @PhpMethod("valid(): @tentative bool")
    public boolean valid(Context ctx) {
        stream(ctx);
        if (has(READ_AHEAD)) {
            return line != null;
        }
        return !isAtEnd(ctx);
    }

    @PhpMethod("fgets(): @tentative string")
    String fgets(Context ctx) {
        stream(ctx);
        if (!readText(ctx, 1)) {
            throw SplErrors.runtime(ctx, "Cannot read from file " + getPathname(ctx));
        }
        return (String) line;
    }

    @PhpMethod("getCurrentLine(): @tentative string")
    String getCurrentLine(Context ctx) {
        return fgets(ctx);
    }

    @Override
    @PhpMethod("current(): @tentative string|array|false")
    public Object current(Context ctx) {
        stream(ctx);
        if (line == null) {
            readLine(ctx);
        }
        return line == null ? false : line instanceof PhpArray array ? array.share() : line;
    }

    @PhpMethod("key(): @tentative int")
    long keyNumber() {
        return lineNumber;
    }

    @Override
    public Object key(Context ctx) {
        return lineNumber;
    }

    @Override
    @PhpMethod("next(): @tentative void")
    public void next(Context ctx) {
        line = null;
        if (has(READ_AHEAD)) {
            readLine(ctx);
        }
        lineNumber++;
    }

    @PhpMethod("seek(int $line): @tentative void")
    void seek(Context ctx, long target) {
        stream(ctx);
        if (target < 0) {
            throw Errors.valueError(ctx, "SplFileObject::seek(): Argument #1 ($line) must be greater than or equal to 0");
        }
        rewindFile(ctx);
        for (long i = 0; i < target; i++) {
            if (!readLine(ctx)) {
                return;
            }
        }
        if (target > 0 && !has(READ_AHEAD)) {
            lineNumber++;
            line = null;
        }
    }

    @PhpMethod("hasChildren(): @tentative false")
    boolean hasChildren() {
        return false;
    }

    @PhpMethod("getChildren(): @tentative null")
    void getChildren() {}

    @Override
    @PhpMethod("__toString(): string")
    String string(Context ctx) {
        Object current = current(ctx);
        return current instanceof String text ? text : Conversions.toString(ctx, current);
    }

    @PhpMethod("setFlags(int $flags): @tentative void")
    void setFlags(long replacement) {
        flags = replacement;
    }

    @PhpMethod("getFlags(): @tentative int")
    long getFlags() {
        return flags & 15;
    }

    @PhpMethod("setMaxLineLen(int $maxLength): @tentative void")
    void setMaxLineLen(Context ctx, long length) {
        if (length < 0) {
            throw Errors.valueError(ctx, "SplFileObject::setMaxLineLen(): Argument #1 ($maxLength) must be greater than or equal to 0");
        }
        maximumLineLength = length;
    }

    @PhpMethod("getMaxLineLen(): @tentative int")
    long getMaxLineLen() {
        return maximumLineLength;
    }

    // Fields with separators.

    private static void checkControls(Context ctx, String method, int first, String separator, String enclosure, String escape) {
        if (separator.length() != 1) {
            throw Errors.valueError(ctx, method + "(): Argument #" + first + " ($separator) must be a single character");
        }
        if (enclosure.length() != 1) {
            throw Errors.valueError(ctx, method + "(): Argument #" + (first + 1) + " ($enclosure) must be a single character");
        }
        if (escape.length() > 1) {
            throw Errors.valueError(ctx, method + "(): Argument #" + (first + 2) + " ($escape) must be empty or a single character");
        }
    }

    @PhpMethod("fgetcsv(string $separator = ',', string $enclosure = '\"', string $escape = '\\\\'): @tentative array|false")
    Object fgetcsv(Context ctx, String separator, String enclosure, String escape) {
        stream(ctx);
        checkControls(ctx, "SplFileObject::fgetcsv", 1, separator, enclosure, escape);
        return readRecord(ctx, separator, enclosure, escape) ? ((PhpArray) line).share() : (Object) false;
    }

    @PhpMethod("fputcsv(array $fields, string $separator = ',', string $enclosure = '\"', string $escape = '\\\\', string $eol = \"\\n\"): @tentative int|false")
    Object fputcsv(Context ctx, PhpArray fields, String separator, String enclosure, String escape, String eol) {
        checkControls(ctx, "SplFileObject::fputcsv", 2, separator, enclosure, escape);
        return call(ctx, "fputcsv", fields, separator, enclosure, escape, eol);
    }

    @PhpMethod("setCsvControl(string $separator = ',', string $enclosure = '\"', string $escape = '\\\\'): @tentative void")
    void setCsvControl(Context ctx, String separator, String enclosure, String escape) {
        checkControls(ctx, "SplFileObject::setCsvControl", 1, separator, enclosure, escape);
        this.separator = separator;
        this.enclosure = enclosure;
        this.escape = escape;
    }

    @PhpMethod("getCsvControl(): @tentative array")
    PhpArray getCsvControl() {
        return PhpArray.of(separator, enclosure, escape);
    }

    // The functions of open files.

    @PhpMethod("fread(int $length): @tentative string|false")
    Object fread(Context ctx, long length) {
        stream(ctx);
        if (length <= 0) {
            throw Errors.valueError(ctx, "SplFileObject::fread(): Argument #1 ($length) must be greater than 0");
        }
        return call(ctx, "fread", length);
    }

    @PhpMethod("flock(int $operation, &$wouldBlock = null): @tentative bool")
    boolean flock(Context ctx, long operation, Ref wouldBlock) {
        return Conversions.toBoolean(wouldBlock == null ? call(ctx, "flock", operation) : call(ctx, "flock", operation, wouldBlock));
    }

    @PhpMethod("fflush(): @tentative bool")
    boolean fflush(Context ctx) {
        return Conversions.toBoolean(call(ctx, "fflush"));
    }

    @PhpMethod("ftell(): @tentative int|false")
    Object ftell(Context ctx) {
        return call(ctx, "ftell");
    }

    @PhpMethod("fseek(int $offset, int $whence = SEEK_SET): @tentative int")
    long fseek(Context ctx, long offset, long whence) {
        line = null;
        return (Long) call(ctx, "fseek", offset, whence);
    }

    @PhpMethod("fgetc(): @tentative string|false")
    Object fgetc(Context ctx) {
        line = null;
        Object c = call(ctx, "fgetc");
        if ("\n".equals(c)) {
            lineNumber++;
        }
        return c;
    }

    @PhpMethod("fpassthru(): @tentative int")
    long fpassthru(Context ctx) {
        return (Long) call(ctx, "fpassthru");
    }

    @PhpMethod("fscanf(string $format, mixed &...$vars): @tentative array|int|null")
    Object fscanf(Context ctx, String format, Ref[] variables) {
        Object[] args = new Object[variables.length + 1];
        args[0] = format;
        System.arraycopy(variables, 0, args, 1, variables.length);
        lineNumber++;
        return call(ctx, "fscanf", args);
    }

    @PhpMethod("fwrite(string $data, ?int $length = null): @tentative int|false")
    Object fwrite(Context ctx, String data, Long length) {
        if (length != null && length <= 0) {
            return 0L;
        }
        return length == null ? call(ctx, "fwrite", data) : call(ctx, "fwrite", data, length);
    }

    @PhpMethod("fstat(): @tentative array")
    PhpArray fstat(Context ctx) {
        return (PhpArray) call(ctx, "fstat");
    }

    @PhpMethod("ftruncate(int $size): @tentative bool")
    boolean ftruncate(Context ctx, long size) {
        return Conversions.toBoolean(call(ctx, "ftruncate", size));
    }

    @Override
    PhpArray debugInfo(Context ctx) {
        PhpArray shown = super.debugInfo(ctx);
        shown.put("\0SplFileObject\0openMode", mode);
        shown.put("\0SplFileObject\0delimiter", separator);
        shown.put("\0SplFileObject\0enclosure", enclosure);
        return shown;
    }
}
