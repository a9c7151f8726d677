package dev.phpc.compiler.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/// One run of a script: everything that it may see of the world outside. `arguments` is `$argv`, the script's name first; `settings`
/// are INI settings, over PHP's defaults.
public record ScriptRequest(Script script, List<String> arguments, Map<String, String> settings,
        InputStream in, OutputStream out, OutputStream err) { }
