package dev.phpc.ext.standard.streams;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// `flock` between the streams of this process, and between processes as far as the system's record locks go.
/// The JDK's locks belong to the whole JVM, so those within it are kept here.
final class FileLocks {
    static final int SHARED = 1;
    static final int UNLOCK = 3;

    private static final Map<Object, Holders> HELD = new HashMap<>();

    private static final class Holders {
        int shared;
        boolean exclusive;
    }

    private FileLocks() {}

    /// A lock that a stream holds until it releases it.
    static final class Held {
        private final Object key;
        private final boolean shared;
        private final FileLock system;

        private Held(Object key, boolean shared, FileLock system) {
            this.key = key;
            this.shared = shared;
            this.system = system;
        }

        void release() {
            synchronized (HELD) {
                Holders holders = HELD.get(key);
                if (shared) holders.shared--;
                else holders.exclusive = false;
                if (holders.shared == 0 && !holders.exclusive) HELD.remove(key);
                HELD.notifyAll();
            }
            try {
                if (system != null && system.isValid()) system.release();
            } catch (IOException closed) {
                throw new UncheckedIOException(closed);
            }
        }
    }

    /// The lock, or null if it can't be had (at once, unless `wait`).
    static Held acquire(FileChannel channel, Path path, boolean shared, OpenMode mode, boolean wait) {
        Object key = key(path);
        synchronized (HELD) {
            Holders holders = HELD.computeIfAbsent(key, k -> new Holders());
            while (holders.exclusive || !shared && holders.shared > 0) {
                if (!wait || !waitForRelease()) return null;
                holders = HELD.computeIfAbsent(key, k -> new Holders());
            }
            if (shared) holders.shared++;
            else holders.exclusive = true;
        }
        return new Held(key, shared, systemLock(channel, shared, mode, wait));
    }

    private static boolean waitForRelease() {
        try {
            HELD.wait();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Object key(Path path) {
        try {
            Object key = Files.readAttributes(path, "unix:dev,ino").toString();
            return key;
        } catch (IOException removed) {
            return path;
        }
    }

    /// A read-only stream can't take the system's exclusive lock, nor a write-only one the shared; `flock` is not so strict.
    private static FileLock systemLock(FileChannel channel, boolean shared, OpenMode mode, boolean wait) {
        if (shared ? !mode.readable() : !mode.writable()) return null;
        try {
            return wait ? channel.lock(0, Long.MAX_VALUE, shared) : channel.tryLock(0, Long.MAX_VALUE, shared);
        } catch (OverlappingFileLockException | IOException heldByThisProcess) {
            return null;
        }
    }
}
