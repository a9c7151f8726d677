package dev.phpc.ext.standard.info;

import dev.phpc.ext.core.EngineConstants;
import dev.phpc.ext.core.Extensions;
import dev.phpc.runtime.Arguments;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.net.InetAddress;
import java.net.UnknownHostException;

/// What the program runs on.
final class PlatformInfo {
    private PlatformInfo() {}

    @PhpFunction(value = "phpversion(?string $extension = null): string|false", effects = {})
    static Object phpversion(String extension) {
        return extension == null || Extensions.find(extension) != null ? (Object) EngineConstants.PHP_VERSION : (Object) false;
    }

    /// The name, host, release, version and machine of the system, or the one of them that `$mode` names.
    @PhpFunction(value = "php_uname(string $mode = \"a\"): string", effects = Effect.READS_STATE)
    static String phpUname(Context ctx, String mode) {
        if (mode.length() != 1) {
            throw Arguments.wrongValue(ctx, "php_uname", 1, "mode", "must be a single character");
        }
        String system = System.getProperty("os.name");
        String release = System.getProperty("os.version");
        String machine = System.getProperty("os.arch").equals("amd64") ? "x86_64" : System.getProperty("os.arch");
        return switch (mode) {
            case "s" -> system;
            case "n" -> hostName();
            case "r" -> release;
            case "v" -> "#1 SMP";
            case "m" -> machine;
            case "a" -> system + " " + hostName() + " " + release + " #1 SMP " + machine;
            default -> throw Arguments.wrongValue(
                    ctx, "php_uname", 1, "mode", "must be one of \"a\", \"m\", \"n\", \"r\", \"s\", or \"v\"");
        };
    }

    @PhpFunction(value = "gethostname(): string|false", effects = Effect.READS_STATE)
    static Object gethostname() {
        return hostName();
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    @PhpFunction(value = "getmypid(): int|false", effects = Effect.READS_STATE)
    static Object getmypid() {
        return ProcessHandle.current().pid();
    }

    @PhpFunction(value = "get_current_user(): string", effects = Effect.READS_STATE)
    static String getCurrentUser() {
        return System.getProperty("user.name");
    }

    /// Null where the system does not tell.
    @PhpFunction(value = "sys_getloadavg(): array|false", effects = Effect.READS_STATE)
    static Object sysGetloadavg() {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        double load = system.getSystemLoadAverage();
        return load < 0 ? (Object) false : PhpArray.of(load, load, load);
    }

    @PhpFunction(value = "memory_get_usage(bool $real_usage = false): int", effects = Effect.READS_STATE)
    static long memoryGetUsage(boolean realUsage) {
        Runtime runtime = Runtime.getRuntime();
        return realUsage ? runtime.totalMemory() : runtime.totalMemory() - runtime.freeMemory();
    }

    @PhpFunction(value = "memory_get_peak_usage(bool $real_usage = false): int", effects = Effect.READS_STATE)
    static long memoryGetPeakUsage(boolean realUsage) {
        return Runtime.getRuntime().totalMemory();
    }

    @PhpFunction(value = "memory_reset_peak_usage(): void", effects = Effect.WRITES_STATE)
    static void memoryResetPeakUsage() {
        // The JVM keeps no peak that could be set back.
    }
}
