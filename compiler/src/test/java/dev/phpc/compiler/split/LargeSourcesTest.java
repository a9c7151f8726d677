package dev.phpc.compiler.split;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.phpc.compiler.ClassFile;
import dev.phpc.compiler.Compiler;
import dev.phpc.compiler.CompilerOptions;
import dev.phpc.compiler.cli.InProcessRunner;
import dev.phpc.compiler.cli.Script;
import dev.phpc.compiler.cli.ScriptRequest;
import dev.phpc.compiler.diagnostics.Diagnostics;
import dev.phpc.compiler.resolve.Builtins;
import dev.phpc.compiler.syntax.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.classfile.Attributes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Compiles programs with one thing in them that is far larger than a JVM method or class can be: they do what they say, and HotSpot can compile
/// every method of theirs.
final class LargeSourcesTest {
    private static final Builtins BUILTINS = Builtins.onClassPath(LargeSourcesTest.class.getClassLoader());
    private static final long STACK_BYTES = 512L << 20;

    private record Program(String name, String source, String output) { }

    @TestFactory
    Stream<DynamicTest> largeSourcesRunInSmallMethods() {
        return Stream.of(
            new Program("logical chain", "$a = 1; var_dump(" + list(20_000, " && ", _ -> "$a") + ", " + list(20_000, " || ", i -> i == 19_999 ? "$a" : "!$a") + ");",
                "bool(true)\nbool(true)\n"),
            new Program("concatenation", "function f($i) { return $i % 10; } $s = " + list(20_000, " . ", i -> "f(" + i + ")")
                + "; echo strlen($s), substr($s, -3);", "20000789"),
            new Program("sum", "$a = 2; echo " + list(20_000, " + ", _ -> "$a") + ";", "40000"),
            new Program("elseif", "function f($x) { " + list(5_000, " else", i -> "if ($x === " + i + ") { return 'r" + i * 7 + "'; }")
                + " return 'none'; } echo f(0), f(4999), f(-1);", "r0r34993none"),
            new Program("literal array", "$a = [" + list(50_000, ",", i -> "'k" + i + "' => [" + i + ", 'v" + i + "', null]") + "]; echo count($a), $a['k49999'][1];",
                "50000v49999"),
            new Program("computed array", "$z = 2; $a = [" + list(20_000, ",", i -> "'k" + i + "' => $z + " + i) + "]; echo count($a), ' ', array_sum($a);",
                "20000 200030000"),
            new Program("switch", "function f($x) { switch ($x) { " + list(5_000, " ", i -> "case " + i + ": $r = 'r" + i + "'; " + (i % 2 == 0 ? "break;" : ""))
                + " default: $r = 'none'; } return $r; } echo f(0), f(1), f(4998), f(4999);", "r0r2r4998none"),
            new Program("match", "function f($x) { return match($x) { " + list(5_000, " ", i -> "'s" + i + "' => " + i + ",") + " }; } echo f('s0'), f('s4999'); "
                + "try { f('t'); } catch (\\UnhandledMatchError $e) { echo $e->getMessage(); }", "04999Unhandled match case 't'"),
            new Program("statements", "function f($x) { $s = 0; " + list(5_000, " ", i -> "$v" + i % 500 + " = $x + " + i + "; $s += $v" + i % 500 + ";")
                + " for ($i = 0; $i < 1000; $i++) { $s += $i; } return $s; } echo f(1), $argc;", "130020001"),
            new Program("file", list(5_000, " ", i -> "$g" + i % 300 + " = ($g" + i % 300 + " ?? 0) + " + i + ";") + " echo $g7, compact('g8')['g8'];", "4091940936"),
            new Program("loop", "function f($n) { $t = 0; for ($i = 0; $i < $n; $i++) { foreach ([1, 2] as $v) { "
                + list(1_500, " ", i -> "$q" + i % 50 + " = $i * " + i + " + $v; if ($q" + i % 50 + " > 100000) { break 2; } if ($q" + i % 50 + " === 4) { continue 2; } $t++;")
                + " } } return $t; } echo f(3), ' ', f(100);", "4504 194998"),
            new Program("goto", "$c = 0; $k = 0; again: " + list(1_500, " ", i -> "if ($k++ === " + i * 3 + ") { goto l" + i * 37 % 1_500 + "; } l" + i + ": $c++;")
                + " if ($c < 10000) { goto again; } echo $c > 9999;", "1"),
            new Program("generator", "function g() { try { for ($j = 0; $j < 2; $j++) { " + list(1_500, " ", i -> "$r = yield " + i + "; $s" + i % 20 + " = $r;")
                + " } } finally { echo 'end'; } return $s7; } $g = g(); $n = 0; foreach ($g as $v) { $n += $v; } echo $n, var_export($g->getReturn(), true);",
                "end2248500NULL"),
            new Program("try", "function f($x) { try { " + list(2_000, " ", i -> "$a" + i % 60 + " = $x + " + i + "; if ($a" + i % 60 + " === 0) { throw new Exception('at " + i + "'); }")
                + " return 'through '; } catch (Exception $e) { " + list(2_000, " ", i -> "$b" + i % 60 + " = " + i + ";") + " return $e->getMessage() . $b59; } finally { "
                + list(2_000, " ", i -> "$c" + i % 60 + " = " + i + ";") + " echo $c59; } } echo f(1), f(-1500);", "1979through 1979at 15001979"),
            new Program("functions", list(10_000, "\n", i -> "function f" + i + "($a, $b = " + i + ") { return 'f" + i + "' . ($a + $b) . 'x" + i + "'; }")
                + " echo f0(1), f9999(1);", "f01x0f999910000x9999"),
            new Program("methods", "class C { " + list(3_000, "\n", i -> "public $p" + i + " = " + i + "; const K" + i + " = 'k" + i + "'; function m" + i + "($a) { return self::K" + i
                + " . $a . 'm" + i + "'; }") + " } $c = new C; echo $c->m0(1), $c->m2999($c->p1500);", "k01m0k29991500m2999"),
            new Program("constant expressions", "const A = " + list(10_000, " + ", Integer::toString) + "; class K { const X = ["
                + list(10_000, ",", i -> "'k" + i + "' => self::class . '" + i + "'") + "]; public $p = [" + list(10_000, ",", i -> "[" + i + ", A]")
                + "]; } echo A, K::X['k9999'], count((new K)->p);", "49995000K999910000"),
            new Program("closures", "$fs = [" + list(3_000, ",", i -> "fn($x) => $x + " + i) + "]; $t = 0; foreach ($fs as $f) { $t += $f(1); } echo $t;", "4501500"),
            new Program("arguments", "function va(...$a) { return count($a) . ':' . array_sum($a); } $x = 1; echo va(" + list(5_000, ",", i -> "$x + " + i) + ");", "5000:12502500"),
            new Program("text", "?>" + "x".repeat(200_000) + list(2_000, "", _ -> "line <?= $z ?? 'q' ?>, ") + "<?php ", "x".repeat(200_000) + "line q, ".repeat(2_000)),
            new Program("destructors", "class D { function __destruct() { echo 'd'; } } function f() { $o = new D; "
                + list(1_000, " ", i -> "$v" + i % 50 + " = " + i + ";") + " return 5; } echo f();", "d5"),
            new Program("frames", "function thrower() { throw new Exception; }\nfunction big() {\n" + list(3_000, "\n", i -> "$y" + i % 60 + " = " + i + ";")
                + "\nthrower();\n}\ntry { big(); } catch (Exception $e) { foreach ($e->getTrace() as $f) { echo $f['function'], $f['line'], ' '; } }", "thrower3004 big3006 ")
        ).map(program -> DynamicTest.dynamicTest(program.name, () -> check(program)));
    }

    private static String list(int count, String separator, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(separator));
    }

    private static void check(Program program) throws InterruptedException {
        String source = "<?php\n" + program.source;
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        Thread thread = new Thread(null, () -> new InProcessRunner().run(new ScriptRequest(new Script.InMemory("large.php", source), List.of("large.php"), Map.of(),
                new ByteArrayInputStream(new byte[0]), output, output)), program.name, STACK_BYTES, false);
        thread.start();
        thread.join();
        assertEquals(program.output, output.toString(StandardCharsets.ISO_8859_1));
        List<ClassFile> classes = compile(source);
        assertFalse(classes.isEmpty());
        classes.forEach(LargeSourcesTest::checkSizes);
    }

    private static List<ClassFile> compile(String source) {
        Diagnostics problems = new Diagnostics();
        List<ClassFile> classes = new Compiler(BUILTINS, CompilerOptions.DEFAULT).compile(List.of(new SourceFile("large.php", source)), problems);
        assertEquals(List.of(), problems.list());
        return classes;
    }

    private static void checkSizes(ClassFile file) {
        java.lang.classfile.ClassFile.of().parse(file.bytes()).methods().forEach(method -> {
            int size = method.findAttribute(Attributes.code()).map(code -> code.codeLength()).orElse(0);
            assertTrue(size <= CompilerOptions.LARGEST_METHOD, () -> file.name() + "." + method.methodName().stringValue() + " has " + size + " bytecodes");
        });
    }
}
