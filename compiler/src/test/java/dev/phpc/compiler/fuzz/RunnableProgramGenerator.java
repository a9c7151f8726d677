package dev.phpc.compiler.fuzz;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/// Makes up PHP programs that end, and print much of what they compute: functions call only those before them, and loops count down a budget.
final class RunnableProgramGenerator extends RandomText {
    private static final List<String> VARIABLES = List.of("$a", "$b", "$c", "$d", "$e");
    private static final List<String> ARITHMETIC = List.of("+", "-", "*", "%", "/", "**", "&", "|", "^", "<<", ">>", "<=>", ".");
    private static final List<String> TESTS = List.of("<", ">", "<=", ">=", "==", "!=", "===", "!==");
    private static final List<String> STRINGS = List.of("'x'", "'12'", "''", "'abc'", "\"n$a\"", "\"{$b}!\"", "'1.5'", "'0'", "'e'");
    private static final List<String> TYPES = List.of("", "", "", "int ", "string ", "array ", "?int ", "float ", "mixed ", "int|string ", "bool ");

    private int depth;
    private int loops;
    private int functions;
    private int labels;
    private boolean inGenerator;
    private boolean inTry;

    RunnableProgramGenerator(Random random) {
        super(random);
    }

    String program() {
        StringBuilder text = new StringBuilder("<?php\n$budget = 30;\nfunction spent() { global $budget; return $budget-- <= 0; }\n");
        text.append("function show($x) { echo is_object($x) ? get_class($x) : json_encode($x, JSON_PARTIAL_OUTPUT_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE), \"\\n\"; }\n");
        int count = 1 + random.nextInt(4);
        for (functions = 0; functions < count; functions++) {
            text.append(function());
        }
        text.append(classDeclaration());
        text.append("$a = 3; $b = 'q'; $c = [1, 'k' => 2]; $d = null; $e = 1.5;\n");
        text.append(many(2, 6, this::guarded, "\n"));
        return text.append("\nshow([$a, $b, $c, $d, $e]);\n").toString();
    }

    private String guarded() {
        return "try { " + many(1, 5, this::statement, "\n") + " } catch (\\Throwable $t) { echo get_class($t), ' ', $t->getMessage(), \"\\n\"; }";
    }

    private String function() {
        boolean generator = random.nextInt(5) == 0;
        inGenerator = generator;
        String parameters = one(TYPES) + "$a, " + pick(() -> "&$b", () -> "$b = 7", () -> one(TYPES) + "$b", () -> "$b = [1]");
        String text = "function f" + functions + "(" + parameters + ") {\n$c = [$a, 2]; $d = 'z'; $e = 0;\n" + many(1, 6, this::statement, "\n")
            + (generator ? "\nyield $e;" : "") + "\nreturn " + expression() + ";\n}\n";
        inGenerator = false;
        return text;
    }

    private String classDeclaration() {
        return "class P { public $x = 1; private int $n = 0; static $s = 5; const K = [1, 'a' => 'b']; function __construct(public mixed $y = null) {}\n"
            + "function m($a, $b = 2) { $c = $this->x; $d = $this->n++; $e = self::$s; " + many(1, 4, this::statement, "\n") + " return " + expression() + "; }\n"
            + "function __get($name) { return \"get $name\"; } }\n";
    }

    private String variable() {
        return one(VARIABLES);
    }

    private String expression() {
        if (depth > 4) {
            return pick(this::variable, this::literal);
        }
        depth++;
        String result = pick(this::variable, this::variable, this::literal, this::literal,
            () -> "(" + expression() + " " + one(ARITHMETIC) + " " + expression() + ")",
            () -> "(" + condition() + ")",
            () -> "(" + condition() + " ? " + expression() + " : " + expression() + ")",
            () -> "(" + expression() + " ?: " + expression() + ")",
            () -> "(" + variable() + "[" + expression() + "] ?? " + expression() + ")",
            () -> "[" + many(0, 3, () -> pick(this::expression, () -> literal() + " => " + expression()), ", ") + "]",
            () -> "match(true) { " + condition() + ", " + condition() + " => " + expression() + ", default => " + expression() + " }",
            () -> "(" + variable() + " " + one(List.of("=", "+=", ".=", "-=", "??=", "*=")) + " " + expression() + ")",
            () -> one(List.of("++", "--")) + variable(),
            () -> variable() + one(List.of("++", "--")),
            () -> one(List.of("-", "!", "~", "(int) ", "(string) ", "(bool) ", "(float) ", "(array) ", "@")) + "(" + expression() + ")",
            this::builtin, this::call,
            () -> "(fn($x) => $x . " + expression() + ")(" + expression() + ")",
            () -> "(fn($x) => [" + variable() + " = " + expression() + ", " + variable() + ", $x])(" + expression() + ")",
            () -> "(function($x) use (" + (random.nextBoolean() ? "&" : "") + "$a) { $a = $x; return $a; })(" + expression() + ")",
            () -> "(new P(" + expression() + "))->" + one(List.of("x", "y", "zz", "m(" + literal() + ")")),
            () -> one(List.of("P::$s", "P::K", "P::K['a']", "PHP_INT_MAX", "M_PI", "__LINE__")));
        depth--;
        return result;
    }

    private String literal() {
        return pick(() -> Integer.toString(random.nextInt(20) - 5), () -> Integer.toString(random.nextInt(4)), () -> one(STRINGS), () -> "null", () -> "true", () -> "false",
            () -> "2.5", () -> "-0.0", () -> "9223372036854775807", () -> "[1, 2]");
    }

    private String builtin() {
        return pick(() -> "strlen((string) @" + variable() + ")", () -> "count((array) " + expression() + ")", () -> "strrev(" + expression() + ")",
            () -> "array_sum([" + expression() + ", 2])", () -> "max(" + expression() + ", " + literal() + ")", () -> "str_repeat('ab', " + random.nextInt(3) + ")",
            () -> "implode('-', [" + many(1, 3, this::expression, ", ") + "])", () -> "intdiv(" + expression() + ", " + literal() + ")",
            () -> "array_map(fn($x) => [$x], [" + expression() + "])", () -> "is_int(" + expression() + ")", () -> "gettype(" + expression() + ")",
            () -> "substr(" + expression() + ", " + literal() + ")", () -> "in_array(" + expression() + ", [1, '1', null])", () -> "array_keys((array) " + variable() + ")",
            () -> "round(" + expression() + ", 2)", () -> "isset(" + variable() + "[0])", () -> "empty(" + variable() + ")", () -> "func_get_args()");
    }

    private String call() {
        if (functions == 0) {
            return literal();
        }
        return "f" + random.nextInt(functions) + "(" + expression() + ", " + variable() + ")";
    }

    private String condition() {
        return pick(() -> expression() + " " + one(TESTS) + " " + expression(), () -> expression() + " && " + expression(), () -> expression() + " || " + expression(),
            () -> "is_array(" + variable() + ")", () -> "!" + variable(), () -> variable() + " instanceof P");
    }

    private String block() {
        return "{ " + many(1, 3, this::statement, "\n") + " }";
    }

    private String loop(String head, String tail) {
        loops++;
        String text = head + "{ if (spent()) break; " + many(1, 3, this::statement, "\n") + " }" + tail;
        loops--;
        return text;
    }

    private String statement() {
        if (depth > 3) {
            return variable() + " = " + expression() + ";";
        }
        depth++;
        String result = pick(() -> variable() + " = " + expression() + ";", () -> variable() + " = " + expression() + ";", () -> expression() + ";",
            () -> "show(" + expression() + ");",
            () -> variable() + "[" + pick(this::expression, () -> "") + "] = " + expression() + ";",
            () -> "if (" + condition() + ") " + block() + (random.nextBoolean() ? " elseif (" + condition() + ") " + block() : "") + (random.nextBoolean() ? " else " + block() : ""),
            () -> loop("while (" + condition() + ") ", ""),
            () -> loop("for ($i = 0; $i < " + random.nextInt(6) + "; $i++) ", ""),
            () -> loop("do ", " while (" + condition() + ");"),
            () -> loop("foreach ((array) " + expression() + " as " + one(List.of("$a", "$k => $b", "$k => [$c]")) + ") ", ""),
            () -> loop("foreach ($c2 = [1, 'x', " + expression() + "] as &$v) ", " unset($v);"),
            () -> "switch (" + expression() + ") { case " + literal() + ": " + statement() + (random.nextBoolean() ? " break;" : "") + " case " + expression() + ": " + statement()
                + " default: " + statement() + " }",
            this::tryStatement,
            () -> "unset(" + variable() + pick(() -> "", () -> "[" + literal() + "]") + ");",
            () -> "[" + variable() + ", " + variable() + "] = [" + expression() + ", " + expression() + "];",
            () -> "static $s" + labels++ + " = 1;", () -> "$r = &" + variable() + "; $r = " + expression() + "; unset($r);",
            () -> "foreach ((fn() => yield from [" + expression() + ", " + expression() + "])() as $y) { show($y); }",
            () -> "$o = new P(" + expression() + "); $o->x = " + expression() + "; $o->x .= 'p'; show($o->x); P::$s = " + expression() + ";",
            () -> loops > 0 && random.nextInt(3) > 0 ? "if (" + condition() + ") { " + one(List.of("break", "continue")) + (random.nextInt(3) == 0 ? " " + loops : "") + "; }"
                : "echo " + expression() + " === null ? 'null' : 'some', \"\\n\";",
            () -> inGenerator ? variable() + " = yield " + expression() + ";" : "show(" + variable() + ");",
            () -> !inTry && loops == 0 && random.nextInt(3) == 0 ? jump() : "$d = " + expression() + ";",
            () -> random.nextInt(4) == 0 ? "if (" + condition() + ") { return " + expression() + "; }" : "$e = " + expression() + ";");
        depth--;
        return result;
    }

    private String jump() {
        int label = labels++;
        return "$g" + label + " = 0; l" + label + ": if ($g" + label + "++ < 2) { " + variable() + " = " + expression() + "; goto l" + label + "; }";
    }

    private String tryStatement() {
        boolean outer = inTry;
        int outerLoops = loops;
        inTry = true;
        String text = "try " + block() + " catch (" + one(List.of("TypeError", "ArithmeticError | ValueError", "Exception", "\\Throwable")) + " $t) " + block();
        // PHP refuses to jump out of a finally block.
        loops = 0;
        text += random.nextBoolean() ? " finally { " + variable() + " = " + expression() + "; show(1); }" : "";
        loops = outerLoops;
        inTry = outer;
        return text;
    }
}
