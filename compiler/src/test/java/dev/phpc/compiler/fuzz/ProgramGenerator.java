package dev.phpc.compiler.fuzz;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/// Makes up PHP programs that PHP 8.5 accepts. What they would do does not matter.
final class ProgramGenerator extends RandomText {

    private static final List<String> BINARY = List.of("+", "-", "*", "/", "%", "**", ".", "&", "|", "^", "<<", ">>", "&&", "||", "and", "or",
            "xor", "??", "?:", "|>");
    private static final List<String> COMPARISONS = List.of("==", "!=", "===", "!==", "<", ">", "<=", ">=", "<=>", "<>");
    private static final List<String> PREFIXES = List.of("!", "-", "+", "~", "@", "(int) ", "(string)", "( array )", "print ", "clone ", "throw ");
    private static final List<String> ASSIGNMENTS = List.of("=", "+=", ".=", "??=", "**=", "<<=");
    private static final List<String> NAMES = List.of("foo", "Bar\\baz", "\\strlen", "namespace\\q", "enum", "_x");
    private static final List<String> MEMBERS = List.of("a", "class_", "list", "new", "static", "print", "for");

    private int depth;
    private int counter;
    private boolean insideClass;

    ProgramGenerator(Random random) {
        super(random);
    }

    String program() {
        return "<?php\n" + many(1, 8, this::statement, "\n") + (random.nextInt(6) == 0 ? "\n?>\n<b><?= $x ?></b>\n" : "\n");
    }

    private String maybe(Supplier<String> part) {
        return random.nextBoolean() ? part.get() : "";
    }

    private String variable() {
        return "$" + (char) ('a' + random.nextInt(6));
    }

    private String expression() {
        if (depth > 5) {
            return pick(this::variable, this::literal);
        }
        depth++;
        String result = pick(this::variable, this::literal, this::place, this::call,
                () -> "(" + expression() + " " + one(BINARY) + " (" + expression() + "))",
                () -> "(" + expression() + " " + one(COMPARISONS) + " (" + expression() + "))",
                () -> "(" + one(PREFIXES) + "(" + expression() + "))",
                () -> "(" + place() + " " + one(ASSIGNMENTS) + " " + expression() + ")",
                () -> "(" + expression() + " ? " + maybe(this::expression) + " : " + expression() + ")",
                () -> "[" + many(0, 3, this::item, ", ") + "]",
                () -> "array(" + many(0, 3, this::item, ", ") + ")",
                () -> "([" + variable() + ", , [" + place() + "]] = " + expression() + ")",
                () -> "match(" + expression() + ") { " + expression() + ", " + expression() + " => " + expression() + ", default => "
                        + expression() + " }",
                this::closure,
                () -> "new " + name() + "(" + arguments() + ")",
                this::anonymousClass,
                () -> "isset(" + place() + ", " + variable() + ")",
                () -> "empty(" + expression() + ")",
                () -> "(" + expression() + " instanceof " + name() + ")",
                () -> variable() + one(List.of("++", "--")),
                () -> "(include " + expression() + ")");
        depth--;
        return result;
    }

    private String anonymousClass() {
        boolean outer = insideClass;
        insideClass = true;
        String cls = "new class(" + arguments() + ") {" + many(0, 2, () -> method(false), " ") + "}";
        insideClass = outer;
        return cls;
    }

    private String item() {
        return pick(this::expression, () -> key() + " => " + expression(), () -> "..." + place(), () -> "&" + variable());
    }

    /// A constant array is no key.
    private String key() {
        return pick(this::variable, this::literal, this::place, this::call);
    }

    private String literal() {
        return pick(() -> Integer.toString(random.nextInt(1000)), () -> "0x" + Integer.toHexString(random.nextInt(1 << 20)), () -> "1_000.5e-3",
                () -> "'it\\'s \\n'", () -> "\"a\\t$b {$c['d']->e} $f[0] $g->h\"", () -> "null", () -> "PHP_EOL", () -> "__LINE__",
                () -> name() + "::" + one(MEMBERS), () -> "\n<<<X\n  text $a\n    {$b}\n  X", () -> "<<<'N'\nraw $a\nN",
                () -> "9223372036854775808");
    }

    private String name() {
        return one(NAMES);
    }

    private String place() {
        return variable() + many(0, 3, () -> pick(() -> "[" + expression() + "]", () -> "->" + one(MEMBERS), () -> "->{" + expression() + "}",
                () -> "::$" + (char) ('p' + random.nextInt(3))), "");
    }

    private String call() {
        return pick(() -> name() + "(" + arguments() + ")", () -> place() + "->" + one(MEMBERS) + "(" + arguments() + ")",
                () -> variable() + "?->" + one(MEMBERS) + "(" + arguments() + ")", () -> name() + "::" + one(MEMBERS) + "(" + arguments() + ")",
                () -> variable() + "(" + arguments() + ")", () -> name() + "(...)", () -> "(" + closure() + ")(" + arguments() + ")");
    }

    private String arguments() {
        return many(0, 2, this::expression, ", ");
    }

    private String closure() {
        return pick(() -> maybe(() -> "static ") + "fn(" + parameters() + ") => " + expression(),
                () -> "function(" + parameters() + ")" + maybe(() -> " use (&$u, $v)") + " { " + many(0, 2, this::statement, " ") + " }");
    }

    private String parameters() {
        int first = counter;
        String list = many(0, 3, () -> maybe(() -> type() + " ") + maybe(() -> "&") + "$p" + counter++, ", ");
        return counter == first ? maybe(() -> "...$rest") : list + maybe(() -> ", ...$rest");
    }

    private String type() {
        return one(List.of("int", "?string", "A|B|null", "A&B", "(A&B)|null", "array", "callable", "iterable", "\\A\\B", "mixed"));
    }

    private String statement() {
        if (depth > 4) {
            return expression() + ";";
        }
        depth++;
        String result = pick(() -> expression() + ";", () -> expression() + ";", () -> "echo " + many(1, 3, this::expression, ", ") + ";",
                () -> "if (" + expression() + ") " + block() + maybe(() -> " elseif (" + expression() + ") " + block())
                        + maybe(() -> " else " + block()),
                () -> "if (" + expression() + "): " + block() + " else: " + block() + " endif;",
                () -> "while (" + expression() + ") { " + statement() + " break; }",
                () -> "do " + block() + " while (" + expression() + ");",
                () -> "for (" + variable() + " = 0; " + expression() + "; " + variable() + "++) " + block(),
                () -> "foreach (" + expression() + " as " + one(List.of("$v", "$k => $v")) + ") " + block(),
                () -> "foreach (" + place() + " as &$v) " + block(),
                () -> "foreach (" + expression() + " as [$v, [, $w]]): " + statement() + " endforeach;",
                () -> "switch (" + expression() + ") { case " + expression() + ": " + statement() + " break; default: " + statement() + " }",
                () -> "try " + block() + " catch (A | \\B $e) " + block() + maybe(() -> " finally " + block()),
                () -> "unset(" + place() + ");", () -> "static $s" + counter++ + " = 1;", () -> "global $g, $$h;",
                () -> "{ " + many(0, 3, this::statement, " ") + " }", () -> "// comment ' \"\n# and more\n/* block */ ;",
                () -> "{ function f" + counter++ + "(" + parameters() + "): " + type() + " { " + statement() + " } }",
                this::classLike);
        depth--;
        return result;
    }

    private String block() {
        return "{ " + many(0, 2, this::statement, " ") + " }";
    }

    /// A class cannot be declared within a method.
    private String classLike() {
        if (insideClass) {
            return expression() + ";";
        }
        insideClass = true;
        String declaration = classDeclaration();
        insideClass = false;
        return declaration;
    }

    private String classDeclaration() {
        String name = "C" + counter++;
        return "if (1) { " + pick(
                () -> maybe(() -> "final ") + "class " + name + maybe(() -> " extends B") + maybe(() -> " implements I, \\J") + " { "
                        + many(0, 4, this::member, " ") + " }",
                () -> "interface " + name + " { public function m(" + parameters() + "); public int $x { get; } }",
                () -> "trait " + name + " { " + many(0, 2, this::member, " ") + " abstract function z(); }",
                () -> "enum " + name + ": string { case A = 'a'; const B = self::A; " + method(false) + " }") + " }";
    }

    private String member() {
        String visibility = one(List.of("public", "protected", "private"));
        return pick(() -> visibility + " " + maybe(() -> "static ") + maybe(() -> "?int ") + "$p" + counter++ + maybe(() -> " = null") + ";",
                () -> visibility + " const K" + counter++ + " = 1 + 2 . 'x';",
                () -> "/** doc */ " + method(true),
                () -> "public string $h" + counter++ + " { get => 'x' . " + literal() + "; set(string $v) { " + statement() + " } }",
                () -> "use T" + counter++ + ";");
    }

    private String method(boolean modifiers) {
        return (modifiers ? one(List.of("", "static ", "final protected ", "#[A(1)] ")) : "") + "function m" + counter++ + "(" + parameters() + ") { "
                + many(0, 2, this::statement, " ") + " return " + expression() + "; }";
    }
}
