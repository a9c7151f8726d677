package dev.phpc.ext.standard.streams;

import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.Routine;

/// A directory whose entries are told by a PHP object.
final class UserDirectory extends StreamDevice {
    private final PhpObject object;

    UserDirectory(PhpObject object) {
        this.object = object;
    }

    @Override
    public String typeName() {
        return "user-space-dir";
    }

    @Override
    public boolean isDirectory() {
        return true;
    }

    @Override
    public boolean isSeekable() {
        return true;
    }

    private Object call(Stream stream, String method) {
        Routine routine = object.cls().method(method);
        if (routine == null) {
            stream.context().warning(stream.caller() + "(): " + object.cls().name() + "::" + method + " is not implemented!");
            return null;
        }
        return Slot.value(routine.call(stream.context(), object, new Object[0]));
    }

    @Override
    public String nextEntry(Stream stream) {
        Object entry = call(stream, "dir_readdir");
        return entry == null || Boolean.FALSE.equals(entry) ? null : Conversions.toString(stream.context(), entry);
    }

    @Override
    public void rewindEntries(Stream stream) {
        call(stream, "dir_rewinddir");
    }

    @Override
    public void close(Stream stream) {
        if (object.cls().method("dir_closedir") != null) call(stream, "dir_closedir");
    }
}
