package dev.phpc.compiler.lower;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.phpc.compiler.ClassFile;
import dev.phpc.compiler.Compiler;
import dev.phpc.compiler.CompilerOptions;
import dev.phpc.compiler.diagnostics.Diagnostics;
import dev.phpc.compiler.resolve.Builtins;
import dev.phpc.compiler.syntax.SourceFile;
import dev.phpc.runtime.declare.Signature;
import dev.phpc.runtime.link.UnitLoader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A call of each builtin function compiles to code that the JVM accepts, whatever is known of the arguments.
class BuiltinCallsTest {
    private static final Builtins BUILTINS = Builtins.onClassPath(BuiltinCallsTest.class.getClassLoader());

    /// What the compiler knows of the arguments.
    enum Arguments {
        UNTYPED, INTEGERS, FLOATS, STRINGS, BOOLEANS, ARRAYS, NULLS;

        private String expression(int index) {
            return switch (this) {
                case UNTYPED -> "$untyped" + index;
                case INTEGERS -> "$int" + index;
                case FLOATS -> "$float" + index;
                case STRINGS -> "$string" + index;
                case BOOLEANS -> "$bool" + index;
                case ARRAYS -> "$array" + index;
                case NULLS -> "null";
            };
        }

        private String parameter(int index) {
            return this == NULLS ? "$unused" + index
                    : this == UNTYPED ? expression(index) : expression(index).replaceAll("\\$(\\D+)\\d+", "$1 $0");
        }
    }

    @ParameterizedTest
    @EnumSource
    void callsAreValidCode(Arguments arguments) {
        SortedSet<String> rejected = new TreeSet<>();
        var entries = dev.phpc.runtime.link.Builtins.installed().functionEntries();
        for (int from = 0; from < entries.size(); from += 50) {
            List<Signature> some = entries.subList(from, Math.min(entries.size(), from + 50)).stream().map(entry -> entry.routine().signature()).toList();
            if (!isAccepted(some, arguments)) {
                some.stream().filter(one -> !isAccepted(List.of(one), arguments)).forEach(one -> rejected.add(one.name()));
            }
        }
        assertTrue(rejected.isEmpty(), "the JVM rejects calls of " + rejected);
    }

    private static boolean isAccepted(List<Signature> functions, Arguments arguments) {
        String source = IntStream.range(0, functions.size()).mapToObj(i -> calls(i, functions.get(i), arguments)).collect(Collectors.joining("\n", "<?php\n", ""));
        Diagnostics diagnostics = new Diagnostics();
        List<ClassFile> classes = new Compiler(BUILTINS, CompilerOptions.DEFAULT).compile(List.of(new SourceFile("calls.php", source)), diagnostics);
        assertFalse(diagnostics.hasErrors(), () -> diagnostics.list() + " in\n" + source);
        Map<String, byte[]> bytes = new HashMap<>();
        classes.forEach(each -> bytes.put(each.name().replace('/', '.'), each.bytes()));
        try {
            new UnitLoader(BuiltinCallsTest.class.getClassLoader(), bytes).unit(Lower.unitNames(List.of("calls.php"), "").getFirst().replace('/', '.'));
            return true;
        } catch (VerifyError e) {
            return false;
        }
    }

    /// A function that calls another with each number of arguments that it takes.
    private static String calls(int number, Signature function, Arguments arguments) {
        List<Signature.Parameter> parameters = function.parameters();
        int most = parameters.size() + (!parameters.isEmpty() && parameters.getLast().variadic() ? 1 : 0);
        int least = (int) parameters.stream().filter(parameter -> !parameter.optional()).count();
        String declared = IntStream.range(0, most).mapToObj(arguments::parameter).collect(Collectors.joining(", "));
        String calls = IntStream.rangeClosed(least, most)
                .mapToObj(count -> "$result = " + function.name() + "(" + IntStream.range(0, count).mapToObj(i -> argument(parameters, i, arguments)).collect(Collectors.joining(", ")) + ");")
                .collect(Collectors.joining(" "));
        return "function calls" + number + "(" + declared + ") { " + calls + " return $result; }";
    }

    private static String argument(List<Signature.Parameter> parameters, int index, Arguments arguments) {
        boolean byReference = parameters.get(Math.min(index, parameters.size() - 1)).byReference();
        return byReference && arguments == Arguments.NULLS ? "$local" + index : arguments.expression(index);
    }
}
