package dev.phpc.compiler.syntax;

import dev.phpc.lexer.TokenKind;

/// The modifiers in front of a member, a class or a parameter, and which of them exclude each other.
final class ModifierList {

    /// What the modifiers stand in front of.
    enum Target {
        CLASS(""), METHOD("method"), PROPERTY("property"), CONSTANT("class constant"), PARAMETER("parameter"), HOOK("property hook");

        private final String noun;

        Target(String noun) {
            this.noun = noun;
        }
    }

    private ModifierList() {}

    /// The modifiers here; those that `target` cannot have are reported. For a member use [#parseUnchecked] until it is known what it is.
    static Modifiers parse(TokenStream tokens, Target target) {
        int mark = tokens.mark();
        Modifiers modifiers = parseUnchecked(tokens);
        check(tokens, modifiers, target, mark);
        return modifiers;
    }

    static Modifiers parseUnchecked(TokenStream tokens) {
        int bits = 0;
        while (true) {
            int bit = bit(tokens.kind());
            if (bit == 0) {
                return new Modifiers(bits);
            }
            bits = combine(tokens, bits, bit);
            tokens.advance();
        }
    }

    /// The single modifier here.
    static Modifiers one(TokenStream tokens) {
        Modifiers modifiers = new Modifiers(bit(tokens.kind()));
        tokens.advance();
        return modifiers;
    }

    static boolean isModifier(TokenKind kind) {
        return bit(kind) != 0;
    }

    private static int bit(TokenKind kind) {
        return switch (kind) {
            case PUBLIC -> Modifiers.PUBLIC;
            case PROTECTED -> Modifiers.PROTECTED;
            case PRIVATE -> Modifiers.PRIVATE;
            case PUBLIC_SET -> Modifiers.PUBLIC_SET;
            case PROTECTED_SET -> Modifiers.PROTECTED_SET;
            case PRIVATE_SET -> Modifiers.PRIVATE_SET;
            case STATIC -> Modifiers.STATIC;
            case FINAL -> Modifiers.FINAL;
            case ABSTRACT -> Modifiers.ABSTRACT;
            case READONLY -> Modifiers.READONLY;
            default -> 0;
        };
    }

    private static int combine(TokenStream tokens, int bits, int bit) {
        if ((bit & Modifiers.VISIBILITY) != 0 && (bits & Modifiers.VISIBILITY) != 0
                || (bit & Modifiers.SET_VISIBILITY) != 0 && (bits & Modifiers.SET_VISIBILITY) != 0) {
            fatal(tokens, "Multiple access type modifiers are not allowed");
        } else if ((bits & bit) != 0) {
            fatal(tokens, "Multiple " + name(bit) + " modifiers are not allowed");
        }
        return bits | bit;
    }

    /// Reports modifiers that this kind of member cannot have, in PHP's order.
    static void check(TokenStream tokens, Modifiers modifiers, Target target, int mark) {
        int allowed = switch (target) {
            case CLASS -> Modifiers.ABSTRACT | Modifiers.FINAL | Modifiers.READONLY;
            case METHOD -> Modifiers.VISIBILITY | Modifiers.STATIC | Modifiers.ABSTRACT | Modifiers.FINAL;
            case PROPERTY -> ~0;
            case CONSTANT -> Modifiers.VISIBILITY | Modifiers.FINAL;
            case PARAMETER -> Modifiers.VISIBILITY | Modifiers.SET_VISIBILITY | Modifiers.READONLY | Modifiers.FINAL;
            case HOOK -> Modifiers.FINAL;
        };
        int refused = modifiers.bits() & ~allowed;
        if (refused != 0) {
            String name = name(Integer.lowestOneBit(refused));
            tokens.fatal("misplaced-modifier", "Cannot use the " + name + " modifier on a " + target.noun, tokens.span(mark));
        }
        if (modifiers.isAbstract() && modifiers.isFinal()) {
            switch (target) {
                case CLASS -> tokens.fatal("abstract-and-final", "Cannot use the final modifier on an abstract class", tokens.span(mark));
                case METHOD -> tokens.fatal("abstract-and-final", "Cannot use the final modifier on an abstract method", tokens.span(mark));
                case PROPERTY -> tokens.fatal("abstract-and-final", "Cannot use the final modifier on an abstract property", tokens.span(mark));
                default -> { }
            }
        }
    }

    private static void fatal(TokenStream tokens, String message) {
        tokens.fatal("repeated-modifier", message, tokens.currentSpan());
    }

    private static String name(int bit) {
        return switch (bit) {
            case Modifiers.PUBLIC -> "public";
            case Modifiers.PROTECTED -> "protected";
            case Modifiers.PRIVATE -> "private";
            case Modifiers.PUBLIC_SET -> "public(set)";
            case Modifiers.PROTECTED_SET -> "protected(set)";
            case Modifiers.PRIVATE_SET -> "private(set)";
            case Modifiers.STATIC -> "static";
            case Modifiers.FINAL -> "final";
            case Modifiers.ABSTRACT -> "abstract";
            default -> "readonly";
        };
    }
}
