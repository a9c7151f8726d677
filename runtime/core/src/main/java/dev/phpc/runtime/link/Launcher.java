package dev.phpc.runtime.link;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The main class of a jar made by `phpc compile`: runs its main script with the process's arguments. The system property
/// `phpc.ini.NAME` sets the directive NAME, which the program may have been compiled with.
public final class Launcher {
    private static final String INI_PREFIX = "phpc.ini.";

    /// PHP's recursion takes heap, Java's takes stack: address space, of which only what is used takes memory.
    private static final long STACK_BYTES = 512L << 20;

    private Launcher() { }

    public static void main(String[] args) throws InterruptedException {
        CompiledProgram compiled = CompiledProgram.on(Launcher.class.getClassLoader());
        int[] status = {Request.FATAL};
        Thread request = new Thread(null, () -> status[0] = run(compiled, args), "request", STACK_BYTES, false);
        request.start();
        request.join();
        Runtime.getRuntime().halt(status[0]);
    }

    private static int run(CompiledProgram compiled, String[] args) {
        Request request = Request.create(compiled.program(), new FileOutputStream(FileDescriptor.out), settings(compiled));
        RequestVariables.define(request.context(), arguments(compiled.main(), args));
        return request.run(() -> compiled.program().find(compiled.main()));
    }

    private static Map<String, String> settings(CompiledProgram compiled) {
        Map<String, String> settings = new LinkedHashMap<>(Map.of(
                "html_errors", "0", "implicit_flush", "1", "max_execution_time", "0", "display_errors", "1"));
        settings.putAll(compiled.settings());
        System.getProperties().stringPropertyNames().stream().filter(name -> name.startsWith(INI_PREFIX))
                .forEach(name -> settings.put(name.substring(INI_PREFIX.length()), System.getProperty(name)));
        // Whether arguments are recorded for stack traces is decided when a program is compiled.
        settings.put("zend.exception_ignore_args", compiled.settings().getOrDefault("zend.exception_ignore_args", "1"));
        return settings;
    }

    /// As bytes, in the character set in which the JVM has read them.
    private static List<String> arguments(String main, String[] args) {
        Charset platform = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"), StandardCharsets.UTF_8);
        List<String> arguments = new ArrayList<>(List.of(main));
        for (String arg : args) {
            arguments.add(new String(arg.getBytes(platform), StandardCharsets.ISO_8859_1));
        }
        return arguments;
    }
}
