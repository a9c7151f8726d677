package dev.phpc.ext.standard.streams;

import dev.phpc.runtime.Context;

/// Opens what names of one scheme stand for, and does what else PHP's file functions do with names.
public abstract class StreamWrapper {
    /// One call of a PHP function: its name stands in warnings, the context carries options.
    public record Call(Context ctx, String function, StreamContext context) {
        public Call(Context ctx, String function) {
            this(ctx, function, null);
        }

        public void warning(String message) {
            ctx.warning(function + "(): " + message);
        }
    }

    public enum Attribute { TOUCH, ACCESS, OWNER, OWNER_NAME, GROUP, GROUP_NAME }

    /// `wrapper_type` of the metadata: `plainfile`, `PHP`, `user-space`.
    public abstract String typeName();

    /// Whether `allow_url_fopen` rules it.
    public boolean isUrl() {
        return false;
    }

    public abstract Stream open(Call call, String path, String mode) throws StreamFailure;

    public Stream openDirectory(Call call, String path) throws StreamFailure {
        throw new StreamFailure("not implemented");
    }

    /// Null if there is nothing of that name.
    public FileStatus status(Call call, String path, boolean followLinks, boolean quiet) {
        return null;
    }

    /// The operations below have raised their warning when they return false.
    public boolean unlink(Call call, String path) {
        call.warning(typeName() + " does not allow unlinking");
        return false;
    }

    public boolean rename(Call call, String from, String to) {
        call.warning(typeName() + " wrapper does not support renaming");
        return false;
    }

    public boolean makeDirectory(Call call, String path, int permissions, boolean recursive) {
        return false;
    }

    public boolean removeDirectory(Call call, String path) {
        return false;
    }

    /// `value` is a Long for permissions and numbers of owners, a String for names, and `long[] {modified, accessed}` or
    /// null (now) for touch.
    public boolean setAttribute(Call call, String path, Attribute attribute, Object value) {
        call.warning("Can not call " + call.function() + "() for a non-standard stream");
        return false;
    }
}
