package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.ObjectCasts;
import dev.phpc.runtime.objects.Objects;
import dev.phpc.runtime.objects.PhpObject;

/// What is known of a file by its name.
@PhpClass("#[NotSerializable] class SplFileInfo implements Stringable")
public class SplFileInfo extends PhpObject {
    private String pathname;
    private String path = "";
    private String infoClass = "SplFileInfo";
    private String fileClass = "SplFileObject";

    public SplFileInfo(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("__construct(string $filename)")
    void construct(Context ctx, String filename) {
        if (filename.indexOf('\0') >= 0) {
            throw Errors.valueError(ctx, "SplFileInfo::__construct(): Argument #1 ($filename) must not contain any null bytes");
        }
        name(filename);
    }

    /// Takes a name over, without slashes at its end.
    final void name(String filename) {
        int end = filename.length();
        while (end > 1 && filename.charAt(end - 1) == '/') {
            end--;
        }
        pathname = filename.substring(0, end);
        int slash = pathname.lastIndexOf('/');
        path = slash < 0 ? "" : pathname.substring(0, slash);
    }

    final void path(String directory) {
        path = directory;
    }

    final void inheritClasses(SplFileInfo other) {
        infoClass = other.infoClass;
        fileClass = other.fileClass;
    }

    /// The full name of the file; of a directory's iterator, of the entry it stands at.
    String pathname(Context ctx) {
        if (pathname == null) {
            throw notInitialized(ctx);
        }
        return pathname;
    }

    static dev.phpc.runtime.PhpThrow notInitialized(Context ctx) {
        return Errors.error(ctx, "Object not initialized");
    }

    @PhpMethod("getPath(): @tentative string")
    String getPath(Context ctx) {
        return path;
    }

    @PhpMethod("getFilename(): @tentative string")
    String getFilename(Context ctx) {
        String name = pathname(ctx);
        return !path.isEmpty() && path.length() < name.length() ? name.substring(path.length() + 1) : name;
    }

    @PhpMethod("getExtension(): @tentative string")
    String getExtension(Context ctx) {
        String base = (String) LibraryCalls.call(ctx, "basename", getFilename(ctx));
        int dot = base.lastIndexOf('.');
        return dot < 0 ? "" : base.substring(dot + 1);
    }

    @PhpMethod("getBasename(string $suffix = ''): @tentative string")
    String getBasename(Context ctx, String suffix) {
        return (String) LibraryCalls.call(ctx, "basename", getFilename(ctx), suffix);
    }

    @PhpMethod("getPathname(): @tentative string")
    String getPathname(Context ctx) {
        return pathname == null ? "" : pathname(ctx);
    }

    private Object ask(Context ctx, String method, String function) {
        return LibraryCalls.callOrThrow(ctx, "RuntimeException", "SplFileInfo::" + method, function, pathname(ctx));
    }

    @PhpMethod("getPerms(): @tentative int|false")
    Object getPerms(Context ctx) {
        return ask(ctx, "getPerms", "fileperms");
    }

    @PhpMethod("getInode(): @tentative int|false")
    Object getInode(Context ctx) {
        return ask(ctx, "getInode", "fileinode");
    }

    @PhpMethod("getSize(): @tentative int|false")
    Object getSize(Context ctx) {
        return ask(ctx, "getSize", "filesize");
    }

    @PhpMethod("getOwner(): @tentative int|false")
    Object getOwner(Context ctx) {
        return ask(ctx, "getOwner", "fileowner");
    }

    @PhpMethod("getGroup(): @tentative int|false")
    Object getGroup(Context ctx) {
        return ask(ctx, "getGroup", "filegroup");
    }

    @PhpMethod("getATime(): @tentative int|false")
    Object getATime(Context ctx) {
        return ask(ctx, "getATime", "fileatime");
    }

    @PhpMethod("getMTime(): @tentative int|false")
    Object getMTime(Context ctx) {
        return ask(ctx, "getMTime", "filemtime");
    }

    @PhpMethod("getCTime(): @tentative int|false")
    Object getCTime(Context ctx) {
        return ask(ctx, "getCTime", "filectime");
    }

    @PhpMethod("getType(): @tentative string|false")
    Object getType(Context ctx) {
        return ask(ctx, "getType", "filetype");
    }

    private boolean test(Context ctx, String function) {
        return Conversions.toBoolean(LibraryCalls.call(ctx, function, pathname(ctx)));
    }

    @PhpMethod("isWritable(): @tentative bool")
    boolean isWritable(Context ctx) {
        return test(ctx, "is_writable");
    }

    @PhpMethod("isReadable(): @tentative bool")
    boolean isReadable(Context ctx) {
        return test(ctx, "is_readable");
    }

    @PhpMethod("isExecutable(): @tentative bool")
    boolean isExecutable(Context ctx) {
        return test(ctx, "is_executable");
    }

    @PhpMethod("isFile(): @tentative bool")
    boolean isFile(Context ctx) {
        return test(ctx, "is_file");
    }

    @PhpMethod("isDir(): @tentative bool")
    boolean isDir(Context ctx) {
        return test(ctx, "is_dir");
    }

    @PhpMethod("isLink(): @tentative bool")
    boolean isLink(Context ctx) {
        return test(ctx, "is_link");
    }

    @PhpMethod("getLinkTarget(): @tentative string|false")
    Object getLinkTarget(Context ctx) {
        String name = pathname(ctx);
        if (name.isEmpty()) {
            throw SplErrors.runtime(ctx, "Filename cannot be empty");
        }
        if (!test(ctx, "file_exists") && !test(ctx, "is_link")) {
            throw SplErrors.runtime(ctx, "Unable to read link " + name + ", error: No such file or directory");
        }
        if (!test(ctx, "is_link")) {
            throw SplErrors.runtime(ctx, "Unable to read link " + name + ", error: Invalid argument");
        }
        return LibraryCalls.call(ctx, "readlink", name);
    }

    @PhpMethod("getRealPath(): @tentative string|false")
    Object getRealPath(Context ctx) {
        return LibraryCalls.call(ctx, "realpath", getPathname(ctx));
    }

    @PhpMethod("getFileInfo(?string $class = null): @tentative SplFileInfo")
    PhpObject getFileInfo(Context ctx, String className) {
        return create(ctx, infoClass(ctx, className, "getFileInfo"), pathname(ctx));
    }

    @PhpMethod("getPathInfo(?string $class = null): @tentative ?SplFileInfo")
    PhpObject getPathInfo(Context ctx, String className) {
        String wanted = infoClass(ctx, className, "getPathInfo");
        return path.isEmpty() ? null : create(ctx, wanted, path);
    }

    private String infoClass(Context ctx, String className, String method) {
        return className == null ? infoClass
                : derived(ctx, className, "SplFileInfo", "SplFileInfo::" + method + "(): Argument #1 ($class)");
    }

    /// A file information of `className` for a name.
    final SplFileInfo create(Context ctx, String className, String name) {
        SplFileInfo info = (SplFileInfo) Objects.instantiate(ctx, className, name);
        info.inheritClasses(this);
        return info;
    }

    final String infoClass() {
        return infoClass;
    }

    @PhpMethod("openFile(string $mode = 'r', bool $useIncludePath = false, $context = null): @tentative SplFileObject")
    PhpObject openFile(Context ctx, String mode, boolean useIncludePath, Object context) {
        return Objects.instantiate(ctx, fileClass, pathname(ctx), mode, useIncludePath, context);
    }

    @PhpMethod("setFileClass(string $class = SplFileObject::class): @tentative void")
    void setFileClass(Context ctx, String className) {
        fileClass = derived(ctx, className, "SplFileObject", "SplFileInfo::setFileClass(): Argument #1 ($class)");
    }

    @PhpMethod("setInfoClass(string $class = SplFileInfo::class): @tentative void")
    void setInfoClass(Context ctx, String className) {
        infoClass = derived(ctx, className, "SplFileInfo", "SplFileInfo::setInfoClass(): Argument #1 ($class)");
    }

    private static String derived(Context ctx, String name, String base, String argument) {
        dev.phpc.runtime.objects.PhpClass found = ctx.classes().lookup(name, true);
        if (found == null || !found.isSubclassOf(ctx.classes().require(base))) {
            throw Errors.typeError(ctx, argument + " must be a class name derived from " + base + ", " + name + " given");
        }
        return found.name();
    }

    @PhpMethod("__toString(): string")
    String string(Context ctx) {
        return getPathname(ctx);
    }

    @PhpMethod("__debugInfo(): @tentative array")
    PhpArray debugInfo(Context ctx) {
        PhpArray shown = ObjectCasts.properties(ctx, this).copy();
        shown.put("\0SplFileInfo\0pathName", pathname == null ? (Object) false : getPathname(ctx));
        if (pathname != null) {
            shown.put("\0SplFileInfo\0fileName", getFilename(ctx));
        }
        return shown;
    }

    @PhpMethod("#[\\Deprecated(since: '8.2')] final _bad_state_ex(): void")
    void badState(Context ctx) {
        throw SplErrors.logic(ctx, "The parent constructor was not called: the instance is in an invalid state");
    }

    @Override
    protected void cloneState(PhpObject original) {
        SplFileInfo source = (SplFileInfo) original;
        pathname = source.pathname;
        path = source.path;
        inheritClasses(source);
    }
}
