package dev.phpc.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Unmodified programs from Debian, compiled ahead of time and run from their jars: see `applications/README.md`.
@Tag("applications")
final class ApplicationsTest {
    /// All packages are there before the first program looks at what is there: programs run side by side.
    @BeforeAll
    static void fetchPackages() throws IOException, InterruptedException {
        SortedSet<String> names = new TreeSet<>();
        try (Stream<Path> folders = Files.list(Path.of("applications"))) {
            for (Path list : folders.map(folder -> folder.resolve("packages.txt")).filter(Files::isRegularFile).toList()) {
                names.addAll(Files.readAllLines(list));
            }
        }
        DebianPackages.fetch(List.copyOf(names));
    }

    @Test
    void phpunitListsTestsAsInPhp() throws IOException, InterruptedException {
        Application phpunit = Application.named("phpunit");
        Path main = phpunit.folder().resolve("main.php");
        Path jar = phpunit.compile(main, phpunit.library("PHPUnit"), phpunit.library("SebastianBergmann"), phpunit.library("DeepCopy"),
                phpunit.library("Doctrine"), phpunit.library("PharIo"), phpunit.library("PhpParser"), phpunit.library("TheSeer"), phpunit.folder().resolve("tests"));
        Map<String, String> settings = Application.settings(Map.of("include_path", phpunit.usr().resolve("share/php").toString()));
        for (String listing : List.of("text", "testdox")) {
            List<String> arguments = List.of("--no-configuration", "--do-not-cache-result", listing.equals("text") ? "--verbose" : "--testdox", "tests");
            Program.Run other = Application.isUpdate() ? Program.ofPhp(main, settings).run(phpunit.folder(), Map.of(), arguments) : null;
            Program.Run run = Program.ofJar(jar, settings).run(phpunit.folder(), Map.of(), arguments);
            phpunit.report(listing, run, other);
            phpunit.assertExpected("expected-" + listing + ".txt", normalised(run.output()), other == null ? null
                    : new Program.Run(other.status(), normalised(other.output()), other.seconds()));
        }
    }

    /// Without times, memory, the numbers of objects, and the names that PHP and PHPUnit make up for classes.
    private static String normalised(String listing) {
        return listing.replaceAll("(?m)^Time: .*", "Time: ...").replaceAll("(?m)^Runtime: .*", "Runtime: ...").replaceAll("[0-9a-f]{32}", "{object}")
                .replaceAll("(Mock_[A-Za-z]+_)[0-9a-f]{8}", "$1{number}").replaceAll("(\\.php:[0-9]+)\\$[0-9a-f]+", "$1{number}")
                .replaceAll(" \\[[0-9.]+ ms\\]", " [... ms]");
    }

    /// Twig asks `debug_backtrace()` for objects to find the template that an error is in, hence arguments are recorded.
    @Test
    void twigRendersTemplatesAndCompilesThem() throws IOException, InterruptedException {
        Application twig = Application.named("twig");
        Path main = twig.folder().resolve("main.php");
        Map<String, String> settings = Map.of("zend.exception_ignore_args", "0", "include_path", twig.usr().resolve("share/php").toString());
        Path jar = twig.compile(settings, main, twig.library("Twig"));
        List<String> arguments = List.of("templates", twig.work().resolve("cache").toString());
        List<String> otherArguments = List.of("templates", twig.work().resolve("other-cache").toString());
        Program.Run other = Application.isUpdate() ? Program.ofPhp(main, settings).run(twig.folder(), Map.of(), otherArguments) : null;
        Program.Run run = Program.ofJar(jar, Map.of()).run(twig.folder(), Map.of(), arguments);
        twig.report("templates", run, other);
        twig.assertExpected("expected.txt", run.output(), other);
    }

    @Test
    void composerInstallsLocalPackages() throws IOException, InterruptedException {
        Application composer = Application.named("composer");
        Path main = composer.usr().resolve("bin/composer");
        Path jar = composer.compile(main, composer.library("Composer"), composer.library("JsonSchema"), composer.library("Psr"), composer.library("React"),
                composer.library("Seld"), composer.library("Symfony"));
        Map<String, String> settings = Application.settings(Map.of());
        String other = Application.isUpdate() ? session(composer, "php", Program.ofPhp(main, settings)) : null;
        composer.assertExpected("expected.txt", session(composer, "phpc", Program.ofJar(jar, settings)), other == null ? null : new Program.Run(0, other, 0));
    }

    /// What all the commands say, and then the files that they have written.
    private static String session(Application composer, String name, Program program) throws IOException, InterruptedException {
        Path project = composer.work().resolve(name);
        Application.copy(composer.folder().resolve("project"), project);
        Map<String, String> environment = Map.of("COMPOSER_HOME", composer.work().resolve("home").toString(), "COMPOSER_ALLOW_SUPERUSER", "1",
                "COMPOSER_ROOT_VERSION", "1.0.0");
        StringBuilder said = new StringBuilder();
        double seconds = 0;
        for (String command : Files.readAllLines(composer.folder().resolve("commands.txt"))) {
            Program.Run run = program.run(project, environment, List.of(command.split(" ")));
            said.append("== ").append(command).append(": ").append(run.status()).append('\n').append(withoutExtensions(run.output()));
            seconds += run.seconds();
        }
        composer.report("all commands", new Program.Run(0, "", seconds), null);
        return said.append("== files\n").append(files(project)).toString().replace(project.toString(), "{project}");
    }

    /// Without what depends on extensions that phpc hasn't got: Composer recommends curl, and silences errors where ext/sockets is missing.
    private static String withoutExtensions(String output) {
        return output.lines().filter(line -> !line.contains("you do not have the PHP curl extension enabled") && !line.contains("Constant E_STRICT is deprecated"))
                .map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String files(Path project) throws IOException {
        try (Stream<Path> files = Files.walk(project)) {
            return files.filter(Files::isRegularFile).sorted().map(file -> digest(file) + " " + project.relativize(file) + "\n").collect(Collectors.joining());
        }
    }

    private static String digest(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)), 0, 8);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void phpParserPrintsItselfAndSymfony() throws IOException, InterruptedException {
        Application parser = Application.named("php-parser");
        compareWithPhp(parser, List.of(parser.library("PhpParser").toString(), parser.library("Symfony/Component/Console").toString()), parser.library("PhpParser"));
    }

    @Test
    void parsedownRendersMarkdown() throws IOException, InterruptedException {
        Application parsedown = Application.named("parsedown");
        compareWithPhp(parsedown, markdown(parsedown), parsedown.library("Parsedown"));
    }

    @Test
    void commonMarkRendersMarkdown() throws IOException, InterruptedException {
        Application commonMark = Application.named("commonmark");
        compareWithPhp(commonMark, markdown(commonMark), commonMark.library("League"), commonMark.library("Dflydev"), commonMark.library("Nette"),
                commonMark.library("Psr"), commonMark.library("Symfony/Contracts"));
    }

    /// Folders with some hundred Markdown files: the packages' documents, and the licences that a JDK comes with.
    private static List<String> markdown(Application application) {
        return List.of(application.usr().resolve("share").toString(), Path.of(System.getProperty("java.home"), "legal").toString());
    }

    /// Runs a program on inputs that are not ours: what it has to say is asked of PHP each time.
    private static void compareWithPhp(Application application, List<String> inputs, Path... libraries) throws IOException, InterruptedException {
        Path main = application.folder().resolve("main.php");
        Map<String, String> settings = Application.settings(Map.of("include_path", application.usr().resolve("share/php").toString(), "memory_limit", "-1"));
        Program.Run other = Program.ofPhp(main, settings).run(application.folder(), Map.of(), inputs);
        assertEquals(0, other.status(), other.output());
        Program.Run run = Program.ofJar(application.compile(main, libraries), settings).run(application.folder(), Map.of(), inputs);
        application.report(run.output().lines().filter(line -> line.startsWith("== ")).count() + " files", run, other);
        application.assertSame(other.output(), run.output());
    }
}
