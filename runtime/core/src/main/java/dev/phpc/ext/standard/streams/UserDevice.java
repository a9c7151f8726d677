package dev.phpc.ext.standard.streams;

import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.Routine;
import java.nio.charset.StandardCharsets;

/// A stream whose operations are methods of a PHP object.
final class UserDevice extends StreamDevice {
    private static final long OPTION_BLOCKING = 1;
    private static final long OPTION_READ_TIMEOUT = 4;

    private final PhpObject object;
    private boolean seekable = true;

    UserDevice(PhpObject object) {
        this.object = object;
    }

    @Override
    public String typeName() {
        return "user-space";
    }

    @Override
    public boolean isSeekable() {
        return seekable;
    }

    private String name(String method) {
        return object.cls().name() + "::" + method;
    }

    private boolean has(String method) {
        return object.cls().method(method) != null;
    }

    private Object call(Stream stream, String method, Object... args) {
        Routine routine = object.cls().method(method);
        return Slot.value(routine.call(stream.context(), object, args));
    }

    private void warn(Stream stream, String message) {
        stream.context().warning(stream.caller() + "(): " + message);
    }

    @Override
    public int read(Stream stream, byte[] target, int offset, int length) {
        if (!has("stream_read")) {
            warn(stream, name("stream_read") + " is not implemented!");
            stream.atEnd(true);
            return -1;
        }
        Object result = call(stream, "stream_read", (long) length);
        if (Boolean.FALSE.equals(result)) return -1;
        String data = Conversions.toString(stream.context(), result);
        int count = data.length();
        if (count > length) {
            warn(stream, name("stream_read") + " - read " + (count - length) + " bytes more data than requested (" + count + " read, " + length
                + " max) - excess data will be lost");
            count = length;
        }
        System.arraycopy(data.getBytes(StandardCharsets.ISO_8859_1), 0, target, offset, count);
        checkEnd(stream);
        return count;
    }

    /// The object is asked after every read.
    private void checkEnd(Stream stream) {
        if (!has("stream_eof")) {
            warn(stream, name("stream_eof") + " is not implemented! Assuming EOF");
            stream.atEnd(true);
        } else if (Conversions.toBoolean(call(stream, "stream_eof"))) {
            stream.atEnd(true);
        }
    }

    @Override
    public int write(Stream stream, byte[] source, int offset, int length) {
        if (!has("stream_write")) {
            warn(stream, name("stream_write") + " is not implemented!");
            return -1;
        }
        Object result = call(stream, "stream_write", new String(source, offset, length, StandardCharsets.ISO_8859_1));
        if (Boolean.FALSE.equals(result)) return -1;
        long count = Conversions.toLong(result);
        if (count > length) {
            warn(stream, name("stream_write") + " wrote " + (count - length) + " bytes more data than requested (" + count + " written, " + length
                + " max)");
            return length;
        }
        return (int) count;
    }

    @Override
    public long seek(Stream stream, long offset, int whence) {
        if (!has("stream_seek")) {
            seekable = false;
            return -1;
        }
        if (!Conversions.toBoolean(call(stream, "stream_seek", offset, (long) whence))) return -1;
        if (!has("stream_tell")) {
            warn(stream, name("stream_tell") + " is not implemented!");
            return -1;
        }
        return Conversions.toLong(call(stream, "stream_tell"));
    }

    @Override
    public boolean flush(Stream stream) {
        return has("stream_flush") && Conversions.toBoolean(call(stream, "stream_flush"));
    }

    @Override
    public void close(Stream stream) {
        if (has("stream_close")) call(stream, "stream_close");
    }

    @Override
    public FileStatus status(Stream stream) {
        if (!has("stream_stat")) {
            warn(stream, name("stream_stat") + " is not implemented!");
            return null;
        }
        return call(stream, "stream_stat") instanceof PhpArray array ? FileStatus.of(stream.context(), array) : null;
    }

    @Override
    public boolean supportsTruncate() {
        return has("stream_truncate");
    }

    @Override
    public boolean truncate(Stream stream, long size) {
        Object result = call(stream, "stream_truncate", size);
        if (result instanceof Boolean done) return done;
        warn(stream, name("stream_truncate") + " did not return a boolean!");
        return false;
    }

    @Override
    public boolean supportsLock() {
        return has("stream_lock");
    }

    @Override
    public boolean lock(Stream stream, int operation, boolean wait) {
        if (!has("stream_lock")) {
            warn(stream, name("stream_lock") + " is not implemented!");
            return false;
        }
        return Conversions.toBoolean(call(stream, "stream_lock", (long) operation | (wait ? 0 : 4)));
    }

    @Override
    public boolean setBlocking(Stream stream, boolean blocking) {
        return setOption(stream, OPTION_BLOCKING, blocking ? 1L : 0L, null);
    }

    @Override
    public boolean setTimeout(Stream stream, long microseconds) {
        return setOption(stream, OPTION_READ_TIMEOUT, microseconds / 1_000_000, microseconds % 1_000_000);
    }

    private boolean setOption(Stream stream, long option, Object first, Object second) {
        if (!has("stream_set_option")) {
            warn(stream, name("stream_set_option") + " is not implemented!");
            return false;
        }
        return Conversions.toBoolean(call(stream, "stream_set_option", option, first, second));
    }

    @Override
    public boolean isDead(Stream stream) {
        return has("stream_eof") && Conversions.toBoolean(call(stream, "stream_eof"));
    }
}
