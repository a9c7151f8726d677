package dev.phpc.compiler.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;

/// The options of a run, as PHP's own command line has them. Everything from the script's name on belongs to the script.
///
/// `code` is that of `-r`, or null; `file` the script's path, or null for standard input; `mode` what else is asked for.
/// `timesPhases`: whether to tell how long each phase took; `printedPhase`: the phase after which to show what became of the file instead of running
/// it, or null.
record RunOptions(String code, String file, List<String> arguments, Map<String, String> settings, String iniFile, Mode mode, boolean timesPhases,
        String printedPhase) {

    enum Mode { RUN, LINT, VERSION, MODULES, INFORMATION, INTERACTIVE, PRINT }

    private static final Options OPTIONS = new Options()
            .addOption(Option.builder("d").hasArg().get())
            .addOption(Option.builder("c").longOpt("php-ini").hasArg().get())
            .addOption(Option.builder("r").longOpt("run").hasArg().get())
            .addOption(Option.builder("f").longOpt("file").hasArg().get())
            .addOption(Option.builder("n").longOpt("no-php-ini").get())
            .addOption(Option.builder("q").longOpt("no-header").get())
            .addOption(Option.builder("C").longOpt("no-chdir").get())
            .addOption(Option.builder("e").get())
            .addOption(Option.builder("l").longOpt("syntax-check").get())
            .addOption(Option.builder("v").longOpt("version").get())
            .addOption(Option.builder("m").longOpt("modules").get())
            .addOption(Option.builder("i").longOpt("info").get())
            .addOption(Option.builder("a").longOpt("interactive").get())
            .addOption(Option.builder().longOpt("time-phases").get())
            .addOption(Option.builder().longOpt("print-after").hasArg().get());

    static RunOptions parse(List<String> args) {
        try {
            var line = DefaultParser.builder().setAllowPartialMatching(false).setStripLeadingAndTrailingQuotes(false).get()
                    .parse(OPTIONS, args.toArray(String[]::new), true);
            Map<String, String> settings = new LinkedHashMap<>();
            if (line.hasOption('d')) {
                for (String setting : line.getOptionValues('d')) {
                    addSetting(settings, setting);
                }
            }
            List<String> rest = line.getArgList();
            String code = line.getOptionValue('r');
            String file = line.getOptionValue('f');
            if (code == null && file == null && !rest.isEmpty() && !afterSeparator(args, rest)) {
                file = rest.getFirst();
                rest = rest.subList(1, rest.size());
                if (file.length() > 1 && file.startsWith("-")) {
                    throw new UsageError("unknown option " + file + " (phpc --help lists them)");
                }
                if (file.equals("-")) {
                    file = null;
                }
            }
            if (!rest.isEmpty() && rest.getFirst().equals("--")) {
                rest = rest.subList(1, rest.size());
            }
            return new RunOptions(code, file, List.copyOf(rest), settings, line.getOptionValue('c'), mode(line), line.hasOption("time-phases"),
                    line.getOptionValue("print-after"));
        } catch (ParseException e) {
            throw new UsageError(e.getMessage());
        }
    }

    /// Whether a `--` stood before all that is left: then no script's name is among it.
    private static boolean afterSeparator(List<String> args, List<String> rest) {
        int before = args.size() - rest.size() - 1;
        return before >= 0 && args.get(before).equals("--");
    }

    /// A name alone stands for 1, as in PHP.
    static void addSetting(Map<String, String> settings, String setting) {
        int equals = setting.indexOf('=');
        String name = (equals < 0 ? setting : setting.substring(0, equals)).strip();
        settings.put(name, equals < 0 ? "1" : Bytes.ofArgument(unquoted(setting.substring(equals + 1))));
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private static Mode mode(org.apache.commons.cli.CommandLine line) {
        return line.hasOption('v') ? Mode.VERSION
                : line.hasOption('m') ? Mode.MODULES
                : line.hasOption('i') ? Mode.INFORMATION
                : line.hasOption('l') ? Mode.LINT
                : line.hasOption('a') ? Mode.INTERACTIVE
                : line.hasOption("print-after") ? Mode.PRINT
                : Mode.RUN;
    }
}
