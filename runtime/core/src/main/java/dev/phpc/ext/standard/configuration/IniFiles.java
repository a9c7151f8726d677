package dev.phpc.ext.standard.configuration;

import dev.phpc.ext.standard.streams.LocalPath;
import dev.phpc.ext.standard.streams.OpenBasedir;
import dev.phpc.ext.standard.streams.SystemError;
import dev.phpc.ext.standard.streams.WorkingDirectory;
import dev.phpc.runtime.Arguments;
import dev.phpc.runtime.Bytes;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpFunction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Ini files as arrays.
final class IniFiles {

    static final int RAW = 1;
    static final int TYPED = 2;

    @PhpConstant("INI_SCANNER_NORMAL")
    static final long SCANNER_NORMAL = 0;

    @PhpConstant("INI_SCANNER_RAW")
    static final long SCANNER_RAW = RAW;

    @PhpConstant("INI_SCANNER_TYPED")
    static final long SCANNER_TYPED = TYPED;

    private IniFiles() {}

    @PhpFunction(value = "parse_ini_string(string $ini_string, bool $process_sections = false, "
            + "int $scanner_mode = INI_SCANNER_NORMAL): array|false", effects = {Effect.READS_STATE})
    static Object parseString(Context ctx, String text, boolean sections, long mode) {
        return parse(ctx, text, sections, mode, "Unknown");
    }

    @PhpFunction(value = "parse_ini_file(string $filename, bool $process_sections = false, "
            + "int $scanner_mode = INI_SCANNER_NORMAL): array|false", effects = {Effect.READS_STATE})
    static Object parseFile(Context ctx, String file, boolean sections, long mode) {
        if (file.isEmpty()) {
            throw Arguments.wrongValue(ctx, "parse_ini_file", 1, "filename", "must not be empty");
        }
        String text;
        if (OpenBasedir.refuses(ctx, "parse_ini_file", file)) {
            ctx.warning("parse_ini_file(" + file + "): Failed to open stream: " + SystemError.NOT_PERMITTED.message());
            return false;
        }
        try {
            text = Bytes.toString(Files.readAllBytes(locate(ctx, file)));
        } catch (IOException unreadable) {
            ctx.warning("parse_ini_file(" + file + "): Failed to open stream: No such file or directory");
            return false;
        }
        return parse(ctx, text, sections, mode, file);
    }

    /// In the working directory, else beside the running script.
    private static Path locate(Context ctx, String file) {
        String name = Bytes.decodeUtf8(file);
        Path path = Path.of(LocalPath.decode(WorkingDirectory.of(ctx).path())).resolve(name);
        Path folder = Path.of(Bytes.decodeUtf8(ctx.diagnostics().location().file())).getParent();
        return Files.exists(path) || folder == null ? path : folder.resolve(name);
    }

    private static Object parse(Context ctx, String text, boolean sections, long mode, String file) {
        if (mode < 0 || mode > TYPED) {
            ctx.warning("Invalid scanner mode");
            return false;
        }
        IniEntries entries = new IniEntries(sections);
        try {
            new IniParser(ctx, text, (int) mode, entries).parse();
            return entries.result();
        } catch (IniSyntaxError error) {
            ctx.warning(error.getMessage() + " in " + file + " on line " + error.line() + "\n");
            return false;
        }
    }
}
