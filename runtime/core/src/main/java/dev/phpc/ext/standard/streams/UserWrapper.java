package dev.phpc.ext.standard.streams;

import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.objects.Instantiation;
import dev.phpc.runtime.objects.Magic;
import dev.phpc.runtime.objects.Objects;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.Routine;

/// A wrapper that PHP code registered: each operation is a method of its class.
public final class UserWrapper extends StreamWrapper {
    private static final long USE_PATH = 1;
    private static final long URL_STAT_LINK = 1;
    private static final long URL_STAT_QUIET = 2;
    private static final long MKDIR_RECURSIVE = 1;

    private final PhpClass cls;
    private final boolean url;

    public UserWrapper(PhpClass cls, boolean url) {
        this.cls = cls;
        this.url = url;
    }

    @Override
    public String typeName() {
        return "user-space";
    }

    @Override
    public boolean isUrl() {
        return url;
    }

    /// An object of the class, whose property `context` is set before its constructor runs.
    private PhpObject create(Call call) {
        PhpObject object = Instantiation.allocate(call.ctx(), cls);
        if (call.context() != null) Objects.setProperty(call.ctx(), object, "context", call.context(), cls);
        Routine constructor = cls.magic(Magic.CONSTRUCT);
        if (constructor != null) constructor.call(call.ctx(), object, new Object[0]);
        return object;
    }

    /// What a method returns, or null after a warning if there is none.
    private Object call(Call call, PhpObject object, String method, Object... args) {
        Routine routine = cls.method(method);
        if (routine == null) {
            call.warning(cls.name() + "::" + method + " is not implemented!");
            return null;
        }
        return Slot.value(routine.call(call.ctx(), object, args));
    }

    @Override
    public Stream open(Call call, String path, String mode) throws StreamFailure {
        PhpObject object = create(call);
        if (cls.method("stream_open") == null) throw new StreamFailure("\"" + cls.name() + "::stream_open\" is not implemented!");
        Object opened = call(call, object, "stream_open", path, mode, 0L, new Ref(null));
        if (!Conversions.toBoolean(opened)) throw new StreamFailure("\"" + cls.name() + "::stream_open\" call failed");
        Stream stream = new Stream(call.ctx(), new UserDevice(object), mode).openedBy("user-space", path);
        stream.wrapperData(object);
        return stream;
    }

    @Override
    public Stream openDirectory(Call call, String path) throws StreamFailure {
        PhpObject object = create(call);
        Object opened = cls.method("dir_opendir") == null ? null : call(call, object, "dir_opendir", path, 4L);
        if (!Conversions.toBoolean(opened)) throw new StreamFailure("\"" + cls.name() + "::dir_opendir\" call failed");
        Stream stream = new Stream(call.ctx(), new UserDirectory(object), "r").openedBy("user-space-dir", path);
        stream.wrapperData(object);
        return stream;
    }

    @Override
    public FileStatus status(Call call, String path, boolean followLinks, boolean quiet) {
        long flags = (followLinks ? 0 : URL_STAT_LINK) | (quiet ? URL_STAT_QUIET : 0);
        Object result = call(call, create(call), "url_stat", path, flags);
        return result instanceof PhpArray array ? FileStatus.of(call.ctx(), array) : null;
    }

    @Override
    public boolean unlink(Call call, String path) {
        return Conversions.toBoolean(call(call, create(call), "unlink", path));
    }

    @Override
    public boolean rename(Call call, String from, String to) {
        return Conversions.toBoolean(call(call, create(call), "rename", from, to));
    }

    @Override
    public boolean makeDirectory(Call call, String path, int permissions, boolean recursive) {
        return Conversions.toBoolean(call(call, create(call), "mkdir", path, (long) permissions, recursive ? MKDIR_RECURSIVE : 0L));
    }

    @Override
    public boolean removeDirectory(Call call, String path) {
        return Conversions.toBoolean(call(call, create(call), "rmdir", path, 0L));
    }

    @Override
    public boolean setAttribute(Call call, String path, Attribute attribute, Object value) {
        Object argument = value;
        if (attribute == Attribute.TOUCH) {
            long[] times = (long[]) value;
            argument = times == null ? new PhpArray() : PhpArray.of(times[0], times[1]);
        }
        return Conversions.toBoolean(call(call, create(call), "stream_metadata", path, option(attribute), argument));
    }

    /// `STREAM_META_TOUCH` and so on.
    private static long option(Attribute attribute) {
        return switch (attribute) {
            case TOUCH -> 1;
            case OWNER_NAME -> 2;
            case OWNER -> 3;
            case GROUP_NAME -> 4;
            case GROUP -> 5;
            case ACCESS -> 6;
        };
    }
}
