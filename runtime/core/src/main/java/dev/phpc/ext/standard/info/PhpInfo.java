package dev.phpc.ext.standard.info;

import dev.phpc.ext.core.EngineConstants;
import dev.phpc.ext.core.Extensions;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpFunction;
import java.util.Map;

/// `phpinfo`, in plain text.
final class PhpInfo {
    @PhpConstant("INFO_GENERAL")
    static final long INFO_GENERAL = 1;

    @PhpConstant("INFO_CREDITS")
    static final long INFO_CREDITS = 2;

    @PhpConstant("INFO_CONFIGURATION")
    static final long INFO_CONFIGURATION = 4;

    @PhpConstant("INFO_MODULES")
    static final long INFO_MODULES = 8;

    @PhpConstant("INFO_ENVIRONMENT")
    static final long INFO_ENVIRONMENT = 16;

    @PhpConstant("INFO_VARIABLES")
    static final long INFO_VARIABLES = 32;

    @PhpConstant("INFO_LICENSE")
    static final long INFO_LICENSE = 64;

    @PhpConstant("INFO_ALL")
    static final long INFO_ALL = 0xffffffffL;

    private PhpInfo() {}

    @PhpFunction(value = "phpinfo(int $flags = INFO_ALL): true", effects = {Effect.OUTPUT, Effect.READS_STATE})
    static boolean phpinfo(Context ctx, long flags) {
        StringBuilder text = new StringBuilder("phpinfo()\n");
        if ((flags & INFO_GENERAL) != 0) {
            text.append("PHP Version => ").append(EngineConstants.PHP_VERSION).append("\n\n");
            row(text, "System", PlatformInfo.phpUname(ctx, "a"));
            row(text, "Server API", "Command Line Interface");
            row(text, "PHP Integer Size", "64 bits");
            row(text, "Debug Build", "no");
            row(text, "Thread Safety", "disabled");
            row(text, "Java", System.getProperty("java.runtime.version"));
        }
        if ((flags & INFO_MODULES) != 0) {
            Extensions.names().forEach(name -> text.append('\n').append(name).append('\n'));
        }
        if ((flags & INFO_ENVIRONMENT) != 0) {
            text.append("\nEnvironment\n\nVariable => Value\n");
            for (Map.Entry<String, String> variable : EnvironmentVariables.of(ctx).entrySet()) {
                row(text, variable.getKey(), variable.getValue());
            }
        }
        ctx.output().write(text.append('\n').toString());
        return true;
    }

    private static void row(StringBuilder text, String name, String value) {
        text.append(name).append(" => ").append(value).append('\n');
    }
}
