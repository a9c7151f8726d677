package dev.phpc.compiler.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What PHP 8.5 refuses although it is well-formed.
class CompileTimeChecksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '~', value = {
        "$this = 1;                                 # Cannot re-assign $this",
        "[$this] = $a;                              # Cannot re-assign $this",
        "f() = 1;                                   # Can't use function return value in write context",
        "$a?->b = 1;                                # Can't use nullsafe operator in write context",
        "echo $a[];                                 # Cannot use [] for reading",
        "unset($a[]);                               # Cannot use [] for unsetting",
        "isset(f());                                # Cannot use isset() on the result of an expression (you can use \"null !== expression\" instead)",
        "break;                                     # 'break' not in the 'loop' or 'switch' context",
        "while (1) { break 2; }                     # Cannot 'break' 2 levels",
        "goto a;                                    # 'goto' to undefined label 'a'",
        "goto a; while (1) { a: }                   # 'goto' into loop or switch statement is disallowed",
        "function f(): void { return 1; }           # A void function must not return a value",
        "class A { function f(): int { return; } }  # A method with return type must return a value",
        "function f(): int { yield 1; }             # Generator return type must be a supertype of Generator, int given",
        "function f($a, $a) {}                      # Redefinition of parameter $a",
        "function f(int $a = 'x') {}                # Cannot use string as default value for parameter $a of type int",
        "function f(): int|INT {}                   # Duplicate type int is redundant",
        "function f(): (A&B)|A {}                   # Type A&B is redundant as it is more restrictive than type A",
        "class self {}                              # Cannot use \"self\" as a class name as it is reserved",
        "class A { function f(); }                  # Non-abstract method A::f() must contain body",
        "class A { public readonly $a; }            # Readonly property A::$a must have type",
        "class A { public $a { get; } }             # Non-abstract property hook must have a body",
        "enum A { case B = 1; }                     # Case B of non-backed enum A must not have a value",
        "class A { const B = f(); }                 # Constant expression contains invalid operations",
        "class A { function __get() {} }            # Method A::__get() must take exactly 1 argument",
        "list() = $a;                               # Cannot use empty list",
        "$a = [1, , 2];                             # Cannot use empty array elements in arrays",
        "1 ? 2 : 3 ? 4 : 5;                         # Unparenthesized `a ? b : c ? d : e` is not supported. Use either `(a ? b : c) ? d : e` or `a ? b : (c ? d : e)`",
        "use A\\B; class B {}                       # Cannot redeclare class B (previously declared as local import)",
        "echo 1; declare(strict_types=1);           # strict_types declaration must be the very first statement in the script",
    })
    void isWordedAsByPhp(String code, String message) {
        assertEquals(message, Source.error(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "function &f() { return $this->a[]; }",
        "f($a[]);",
        "$a[][] = 1;",
        "foreach ($a as [$b, [, $c]]) {}",
        "[$a ?: $b ?: $c];",
        "abstract class A { abstract function f(); }",
        "class A { public $a { get => 1; } }",
        "interface A { public $a { get; } }",
        "class A { function __construct(private(set) int $a, readonly string $b = 'x') {} }",
        "enum A: string { case B = 'b'; const C = self::B; }",
        "const A = new B(1);",
        "function f(): iterable { yield 1; }",
        "static fn() => self::class;",
        "while (1) { switch (1) { case 1: continue 2; } }",
        "trait T { abstract private function f(); }",
    })
    void acceptsWhatPhpAccepts(String code) {
        assertNull(Source.error(code));
    }
}
