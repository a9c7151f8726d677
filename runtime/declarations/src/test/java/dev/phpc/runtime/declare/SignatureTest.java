package dev.phpc.runtime.declare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.phpc.runtime.declare.ConstantExpression.BitwiseOr;
import dev.phpc.runtime.declare.ConstantExpression.Constant;
import dev.phpc.runtime.declare.ConstantExpression.Literal;
import dev.phpc.runtime.declare.ConstantExpression.Unknown;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureTest {
    @Test
    void readsTypesDefaultsAndResult() {
        Signature signature = Signature.parse("substr(string $string, int $offset, ?int $length = null): string");
        assertEquals("substr", signature.name());
        assertEquals(2, signature.requiredParameters());
        assertEquals(3, signature.maximumParameters());
        assertEquals("?int", signature.parameters().get(2).type().canonical());
        assertEquals(new Literal(null), signature.parameters().get(2).defaultValue());
        assertEquals("string", signature.returnType().canonical());
    }

    @Test
    void readsReferencesAndVariadics() {
        Signature signature = Signature.parse("sscanf(string $string, string $format, mixed &...$vars): array|int|null");
        Signature.Parameter last = signature.parameters().getLast();
        assertTrue(last.byReference());
        assertTrue(last.variadic());
        assertEquals(-1, signature.maximumParameters());
        assertEquals("array|int|null", signature.returnType().canonical());
    }

    @Test
    void tellsAReferenceFromAnIntersection() {
        Signature.Parameter reference = Signature.parse("f(A & $x)").parameters().getFirst();
        assertTrue(reference.byReference());
        assertEquals("A", reference.type().canonical());
        Signature.Parameter intersection = Signature.parse("f(A&B $x)").parameters().getFirst();
        assertFalse(intersection.byReference());
        assertEquals("A&B", intersection.type().canonical());
    }

    @Test
    void readsStringsWithEscapes() {
        Signature signature = Signature.parse("trim(string $string, string $characters = \" \\n\\r\\t\\v\\x00\"): string");
        assertEquals(new Literal(" \n\r\t\u000b\0"), signature.parameters().get(1).defaultValue());
        assertEquals("\" \\n\\r\\t\\v\\x00\"", signature.parameters().get(1).defaultText());
        assertEquals(new Literal("\\"), Signature.parse("f(string $e = \"\\\\\")").parameters().getFirst().defaultValue());
    }

    @Test
    void readsConstantsAndUnknown() {
        Signature signature = Signature.parse("f(int $flags = A | B, int $x = UNKNOWN, int $y = 0777, float $z = -1.5)");
        assertEquals(new BitwiseOr(new Constant("A"), new Constant("B")), signature.parameters().get(0).defaultValue());
        assertEquals(new Unknown(), signature.parameters().get(1).defaultValue());
        assertEquals(new Literal(511L), signature.parameters().get(2).defaultValue());
    }

    @Test
    void saysWhatCallingADeprecatedFunctionSays() {
        assertEquals("deprecated since 8.2, visit the manual",
                Signature.parse("#[\\Deprecated(since: '8.2', message: 'visit the manual')] utf8_encode(string $string): string").deprecation());
        assertNull(Signature.parse("f()").deprecation());
    }

    @Test
    void printsTypesAsPhpDoes() {
        assertEquals("Traversable|array", TypeExpression.parse("iterable").canonical());
        assertEquals("object|array|string|int|float|false|null", TypeExpression.parse("null|false|float|int|string|array|object").canonical());
        assertEquals("?Closure", TypeExpression.parse("Closure|null").canonical());
    }

    @Test
    void readsHeads() {
        ClassHead head = ClassHead.parse("#[AllowDynamicProperties] final class A\\B extends C implements D, E");
        assertEquals("A\\B", head.name());
        assertEquals(List.of("D", "E"), head.interfaces());
        MemberHead property = MemberHead.property("public private(set) readonly ?string $message = ''");
        assertEquals(List.of("public", "private(set)", "readonly"), property.modifiers());
        assertEquals("message", property.name());
        assertEquals("STD_PROP_LIST", MemberHead.constant("final STD_PROP_LIST").name());
    }

    @Test
    void rejectsWhatIsNoSignature() {
        for (String text : List.of("f", "f(", "f($x", "f(int x)", "f($x =)", "f(): ", "f() trailing", "f(string $s = \"open)")) {
            assertThrows(MalformedSignature.class, () -> Signature.parse(text), text);
        }
    }
}
