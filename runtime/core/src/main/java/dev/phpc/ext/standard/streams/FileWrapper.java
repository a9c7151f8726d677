package dev.phpc.ext.standard.streams;

import dev.phpc.runtime.Context;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;

/// `file://` and names without a scheme.
public final class FileWrapper extends StreamWrapper {
    @Override
    public String typeName() {
        return "plainfile";
    }

    @Override
    public Stream open(Call call, String name, String mode) throws StreamFailure {
        if (OpenBasedir.refuses(call, name)) throw new StreamFailure(SystemError.NOT_PERMITTED);
        return open(call.ctx(), name, mode, false);
    }

    /// A file that goes when the stream is closed: `tmpfile`.
    public static Stream openTemporary(Context ctx, String name) throws StreamFailure {
        return open(ctx, name, "r+b", true);
    }

    private static Stream open(Context ctx, String name, String mode, boolean deleteOnClose) throws StreamFailure {
        OpenMode parsed = OpenMode.parse(mode);
        if (parsed == null) throw new StreamFailure("`" + mode + "' is not a valid mode for fopen");
        try {
            Path path = LocalPath.ofAbsolute(LocalPath.normalized(ctx, LocalPath.withoutScheme(name)));
            boolean masked = parsed.writable() && FileMask.of(ctx).isChanged() && !Files.exists(path);
            FileChannel channel = FileChannel.open(path, parsed.options());
            if (masked) Files.setAttribute(path, "unix:mode", 0666 & ~FileMask.of(ctx).mask());
            FileDevice device = new FileDevice(channel, path, parsed, deleteOnClose);
            Stream stream = new Stream(ctx, device, mode).openedBy("plainfile", name);
            if (parsed.appends() && device.isSeekable()) {
                channel.position(channel.size());
                stream.startAt(channel.size());
            }
            return stream;
        } catch (IOException e) {
            throw new StreamFailure(SystemError.of(e));
        }
    }

    @Override
    public Stream openDirectory(Call call, String name) throws StreamFailure {
        if (OpenBasedir.refuses(call, name)) throw new StreamFailure(SystemError.NOT_PERMITTED);
        List<String> names = new ArrayList<>();
        names.add(".");
        names.add("..");
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(LocalPath.of(call.ctx(), name))) {
            for (Path entry : entries) names.add(LocalPath.string(entry.getFileName()));
        } catch (IOException e) {
            throw new StreamFailure(SystemError.of(e));
        }
        return new Stream(call.ctx(), new DirectoryDevice("dir", names), "r").openedBy("plainfile", name);
    }

    @Override
    public FileStatus status(Call call, String name, boolean followLinks, boolean quiet) {
        if (quiet ? OpenBasedir.hides(call.ctx(), name) : OpenBasedir.refuses(call, name)) return null;
        try {
            return FileStatus.of(LocalPath.of(call.ctx(), name), followLinks);
        } catch (IOException absent) {
            return null;
        }
    }

    @Override
    public boolean unlink(Call call, String name) {
        if (OpenBasedir.refuses(call, name)) return false;
        try {
            Path path = LocalPath.of(call.ctx(), name);
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) return fail(call, name, SystemError.IS_DIRECTORY);
            Files.delete(path);
            return true;
        } catch (IOException e) {
            return fail(call, name, SystemError.of(e));
        }
    }

    @Override
    public boolean rename(Call call, String from, String to) {
        if (OpenBasedir.refuses(call, from) || OpenBasedir.refuses(call, to)) return false;
        try {
            Path source = LocalPath.of(call.ctx(), from);
            Path target = LocalPath.of(call.ctx(), to);
            boolean directory = Files.isDirectory(source, LinkOption.NOFOLLOW_LINKS);
            if (!directory && Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) return fail(call, from + "," + to, SystemError.IS_DIRECTORY);
            if (directory && Files.exists(target) && !Files.isDirectory(target)) return fail(call, from + "," + to, SystemError.NOT_DIRECTORY);
            if (to.endsWith("/") && !directory && !Files.exists(target)) return fail(call, from + "," + to, SystemError.NOT_DIRECTORY);
            move(source, target);
            return true;
        } catch (IOException e) {
            return fail(call, from + "," + to, SystemError.of(e));
        }
    }

    /// Between file systems a file is copied, as PHP does.
    private static void move(Path source, Path target) throws IOException {
        try {
            Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (java.nio.file.AtomicMoveNotSupportedException otherFileSystem) {
            Files.move(source, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public boolean makeDirectory(Call call, String name, int permissions, boolean recursive) {
        if (OpenBasedir.refuses(call, name)) return false;
        try {
            Path path = LocalPath.of(call.ctx(), name);
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) return fail(call, SystemError.EXISTS);
            make(path, permissions & ~FileMask.of(call.ctx()).mask(), recursive);
            return true;
        } catch (IOException e) {
            return fail(call, SystemError.of(e));
        }
    }

    private static void make(Path path, int permissions, boolean recursive) throws IOException {
        Path parent = path.getParent();
        if (recursive && parent != null && !Files.exists(parent)) make(parent, permissions, true);
        Files.createDirectory(path);
        Files.setAttribute(path, "unix:mode", permissions & 07777);
    }

    @Override
    public boolean removeDirectory(Call call, String name) {
        if (OpenBasedir.refuses(call, name)) return false;
        try {
            Path path = LocalPath.of(call.ctx(), name);
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) return fail(call, name, SystemError.NO_SUCH_FILE);
            if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) return fail(call, name, SystemError.NOT_DIRECTORY);
            if (name.equals(".") || name.endsWith("/.")) return fail(call, name, SystemError.INVALID);
            Files.delete(path);
            return true;
        } catch (IOException e) {
            return fail(call, name, SystemError.of(e));
        }
    }

    @Override
    public boolean setAttribute(Call call, String name, Attribute attribute, Object value) {
        if (OpenBasedir.refuses(call, name)) return false;
        try {
            Path path = LocalPath.of(call.ctx(), name);
            switch (attribute) {
                case TOUCH -> touch(call, path, name, (long[]) value);
                case ACCESS -> Files.setAttribute(path, "unix:mode", (int) ((Long) value & 07777));
                case OWNER -> Files.setAttribute(path, "unix:uid", (int) (long) (Long) value);
                case GROUP -> Files.setAttribute(path, "unix:gid", (int) (long) (Long) value);
                case OWNER_NAME -> Files.setOwner(path, path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName((String) value));
                case GROUP_NAME -> Files.setAttribute(path, "posix:group",
                    path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByGroupName((String) value));
            }
            return true;
        } catch (java.nio.file.attribute.UserPrincipalNotFoundException unknown) {
            call.warning("Unable to find " + (attribute == Attribute.OWNER_NAME ? "uid" : "gid") + " for " + value);
            return false;
        } catch (UncreatableFile uncreatable) {
            call.warning("Unable to create file " + name + " because " + SystemError.of((IOException) uncreatable.getCause()).message());
            return false;
        } catch (IOException e) {
            return fail(call, attribute == Attribute.TOUCH ? new SystemError(0, "Utime failed: " + SystemError.of(e).message()) : SystemError.of(e));
        }
    }

    private static final class UncreatableFile extends IOException {
        private static final long serialVersionUID = 1L;

        UncreatableFile(IOException cause) {
            super(cause);
        }
    }

    private static void touch(Call call, Path path, String name, long[] times) throws IOException {
        if (!Files.exists(path)) {
            try {
                if (name.endsWith("/")) throw new java.nio.file.FileSystemException(name, null, SystemError.IS_DIRECTORY.message());
                Files.createFile(path);
                if (FileMask.of(call.ctx()).isChanged()) Files.setAttribute(path, "unix:mode", 0666 & ~FileMask.of(call.ctx()).mask());
            } catch (IOException e) {
                throw new UncreatableFile(e);
            }
        }
        long now = System.currentTimeMillis();
        FileTime modified = times == null ? FileTime.fromMillis(now) : FileTime.fromMillis(times[0] * 1000);
        FileTime accessed = times == null ? FileTime.fromMillis(now) : FileTime.fromMillis(times[1] * 1000);
        Files.getFileAttributeView(path, BasicFileAttributeView.class).setTimes(modified, accessed, null);
    }

    private static boolean fail(Call call, SystemError error) {
        call.warning(error.message());
        return false;
    }

    private static boolean fail(Call call, String name, SystemError error) {
        call.ctx().warning(call.function() + "(" + name + "): " + error.message());
        return false;
    }

}
