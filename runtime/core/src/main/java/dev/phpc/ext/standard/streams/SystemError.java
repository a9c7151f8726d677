package dev.phpc.ext.standard.streams;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;

/// An error of the operating system, with the number and words that PHP shows.
public record SystemError(int number, String message) {
    public static final SystemError NOT_PERMITTED = new SystemError(1, "Operation not permitted");
    public static final SystemError NO_SUCH_FILE = new SystemError(2, "No such file or directory");
    public static final SystemError BAD_DESCRIPTOR = new SystemError(9, "Bad file descriptor");
    public static final SystemError DENIED = new SystemError(13, "Permission denied");
    public static final SystemError EXISTS = new SystemError(17, "File exists");
    public static final SystemError OTHER_DEVICE = new SystemError(18, "Invalid cross-device link");
    public static final SystemError NOT_DIRECTORY = new SystemError(20, "Not a directory");
    public static final SystemError IS_DIRECTORY = new SystemError(21, "Is a directory");
    public static final SystemError INVALID = new SystemError(22, "Invalid argument");
    public static final SystemError BROKEN_PIPE = new SystemError(32, "Broken pipe");
    public static final SystemError NAME_TOO_LONG = new SystemError(36, "File name too long");
    public static final SystemError NOT_EMPTY = new SystemError(39, "Directory not empty");
    public static final SystemError TOO_MANY_LINKS = new SystemError(40, "Too many levels of symbolic links");

    private static final SystemError[] BY_WORDS = {
        NOT_PERMITTED, NO_SUCH_FILE, BAD_DESCRIPTOR, DENIED, EXISTS, OTHER_DEVICE, NOT_DIRECTORY, IS_DIRECTORY, INVALID,
        BROKEN_PIPE, NAME_TOO_LONG, NOT_EMPTY, TOO_MANY_LINKS,
        new SystemError(26, "Text file busy"), new SystemError(28, "No space left on device"),
        new SystemError(6, "No such device or address"), new SystemError(30, "Read-only file system"),
        new SystemError(16, "Device or resource busy"), new SystemError(95, "Operation not supported"),
        new SystemError(24, "Too many open files"), new SystemError(27, "File too large"),
    };

    /// The JDK hands on the system's words as the reason of a `FileSystemException`, or as the message.
    public static SystemError of(IOException exception) {
        return switch (exception) {
            case NoSuchFileException e -> NO_SUCH_FILE;
            case FileAlreadyExistsException e -> EXISTS;
            case DirectoryNotEmptyException e -> NOT_EMPTY;
            case NotDirectoryException e -> NOT_DIRECTORY;
            case NotLinkException e -> INVALID;
            case FileSystemLoopException e -> TOO_MANY_LINKS;
            case AtomicMoveNotSupportedException e -> OTHER_DEVICE;
            case AccessDeniedException e -> DENIED;
            case FileSystemException e -> byWords(e.getReason());
            default -> byWords(exception.getMessage());
        };
    }

    private static SystemError byWords(String words) {
        if (words == null) return new SystemError(5, "Input/output error");
        for (SystemError known : BY_WORDS) {
            if (words.startsWith(known.message)) return known;
        }
        return new SystemError(5, words);
    }
}
