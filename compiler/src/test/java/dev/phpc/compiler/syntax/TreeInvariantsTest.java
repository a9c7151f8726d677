package dev.phpc.compiler.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

/// What analyses rely on: ids are unique and in range, spans enclose those of their children, documentation comments are where PHP has them.
class TreeInvariantsTest {

    private static final String PROGRAM = """
            namespace App; use Other\\{Thing, function helper};
            /** doc */ #[Attr(1, name: 2)] abstract class A extends B implements C, D {
                use T1, T2 { T1::x insteadof T2; y as protected z; }
                /** const */ final public const int X = 1 + 2, Y = self::X;
                /** prop */ public private(set) ?array $p = [1, 'k' => 2, ...self::Z];
                public string $hooked { get => $this->hooked . '!'; set(string $v) { $this->hooked = $v; } }
                /** method */ public static function &m(int|(E&F) $a = 1, string ...$rest): static { static $s = 1; global $g; return $a; }
                function __construct(private readonly Thing $thing) {}
            }
            enum Suit: string { case Hearts = 'H'; }
            $f = static fn(?int $x) => match(true) { $x > 1, $x < 0 => throw new E, default => $x?->y::$z[1]->{'a'}(...) };
            $g = function() use (&$f, $a): iterable { yield 1 => 2; yield from helper(...$a, b: 1); return <<<X
                a {$b->c} ${d} $e[0]
                X; };
            foreach ($list as ['k' => [$a, , &$b], 'l' => $c]) { if (isset($a, $b[1])): continue; elseif ($c): break; else: endif; }
            for ($i = 0, $j = 1; $i < 3; $i++, --$j) { switch ($i) { case 1: echo $i, -$j; default: } }
            try { do { goto end; } while (!@$x[0]); } catch (E|F $e) { exit(1); } finally { unset($a->b, $$c); }
            end: list($a, $b) = clone $x; $x ??= (int) `ls $y` <=> print include 'z' |> strlen(...);
            const Q = __LINE__ . __FILE__; declare(ticks=1) { new class(1) {}; }
            """;

    @Test
    void idsAreUniqueAndInRange() {
        FileNode file = Source.parse(PROGRAM);
        BitSet seen = new BitSet();
        for (Stmt stmt : file.statements()) {
            Trees.walk(stmt, node -> {
                assertTrue(node.id() >= 0 && node.id() < file.nodeCount(), () -> "id out of range: " + node);
                assertTrue(!seen.get(node.id()) || isSharedAmongMembers(node), () -> "id used twice: " + node);
                seen.set(node.id());
            });
        }
    }

    /// `public int $a, $b` makes two properties with one type.
    private static boolean isSharedAmongMembers(Node node) {
        return node instanceof TypeNode || node instanceof AttributeGroup;
    }

    @Test
    void spansEncloseTheirChildren() {
        for (Stmt stmt : Source.parse(PROGRAM).statements()) {
            Trees.walk(stmt, node -> Trees.forEachChild(node, child -> assertTrue(
                    node.span().start() <= child.span().start() && child.span().end() <= node.span().end() || isSharedAmongMembers(child),
                    () -> child + " is not within " + node)));
        }
    }

    @Test
    void documentationCommentsAreAttached() {
        Decl.ClassLike cls = (Decl.ClassLike) ((Stmt.Declaration) Source.parse(PROGRAM).statements().getFirst()).decl();
        assertEquals("/** doc */", cls.docComment());
        for (Decl.Member member : cls.members()) {
            switch (member) {
                case Decl.ClassConstant c when c.name().text().equals("X") -> assertEquals("/** const */", c.docComment());
                case Decl.Property p when p.name().text().equals("p") -> assertEquals("/** prop */", p.docComment());
                case Decl.Method m when m.name().text().equals("m") -> assertEquals("/** method */", m.docComment());
                default -> { }
            }
        }
    }
}
