package dev.phpc.ext.tokenizer;

import dev.phpc.lexer.TokenKind;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.declare.PhpProperty;
import dev.phpc.runtime.objects.Instantiation;
import dev.phpc.runtime.objects.Objects;
import dev.phpc.runtime.objects.PhpObject;

/// A token as an object. Subclasses may add to it; their constructors are not called by `tokenize`.
@PhpClass("class PhpToken implements Stringable")
public class PhpToken extends PhpObject {

    @PhpProperty("public int $id")
    static final int ID = 0;
    @PhpProperty("public string $text")
    static final int TEXT = 1;
    @PhpProperty("public int $line")
    static final int LINE = 2;
    @PhpProperty("public int $pos")
    static final int POSITION = 3;

    public PhpToken(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("static tokenize(string $code, int $flags = 0): array")
    static PhpArray tokenize(Context ctx, dev.phpc.runtime.objects.PhpClass cls, String code, long flags) {
        SourceTokens tokens = SourceTokens.of(ctx, code, flags);
        PhpArray result = new PhpArray(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            PhpToken token = (PhpToken) Instantiation.allocate(ctx, cls);
            token.fill(tokens.id(i), tokens.text(i), tokens.line(i), tokens.position(i));
            result.append(token);
        }
        return result;
    }

    @PhpMethod("final __construct(int $id, string $text, int $line = -1, int $pos = -1)")
    void fill(long id, String text, long line, long pos) {
        setSlot(ID, id);
        setSlot(TEXT, text);
        setSlot(LINE, line);
        setSlot(POSITION, pos);
    }

    @PhpMethod("is($kind): bool")
    boolean is(Context ctx, Object kind) {
        if (kind instanceof PhpArray kinds) {
            for (int at = kinds.first(); at >= 0; at = kinds.next(at)) {
                if (matches(ctx, kinds.valueAt(at), "only have elements of type string|int")) {
                    return true;
                }
            }
            return false;
        }
        return matches(ctx, kind, "be of type string|int|array");
    }

    private boolean matches(Context ctx, Object kind, String requirement) {
        return switch (kind) {
            case Long id -> id.equals(get(ctx, "id"));
            case String text -> text.equals(get(ctx, "text"));
            case null, default -> throw Errors.typeError(ctx,
                    "PhpToken::is(): Argument #1 ($kind) must " + requirement + ", " + Conversions.valueName(kind) + " given");
        };
    }

    @PhpMethod("isIgnorable(): bool")
    boolean isIgnorable(Context ctx) {
        TokenKind kind = TokenNames.kind((Long) get(ctx, "id"));
        return kind != null && kind.isTrivia();
    }

    @PhpMethod("getTokenName(): ?string")
    String getTokenName(Context ctx) {
        long id = (Long) get(ctx, "id");
        TokenKind kind = TokenNames.kind(id);
        if (kind == null) {
            return id > 0 && id < TokenNames.FIRST_NUMBER ? String.valueOf((char) id) : null;
        }
        return kind.isCharacter() ? String.valueOf((char) kind.id()) : kind.constantName();
    }

    @PhpMethod("__toString(): string")
    String text(Context ctx) {
        return (String) get(ctx, "text");
    }

    /// A property, or PHP's Error while it has no value: an instance can be made without its constructor.
    private Object get(Context ctx, String property) {
        return Objects.getProperty(ctx, this, property, null);
    }
}
