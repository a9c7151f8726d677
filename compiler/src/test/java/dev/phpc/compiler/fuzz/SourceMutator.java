package dev.phpc.compiler.fuzz;

import dev.phpc.lexer.Lexer;
import dev.phpc.lexer.TokenList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Breaks PHP source: leaves tokens out, repeats them, swaps them, puts others in.
final class SourceMutator {

    private static final List<String> INTRUDERS = List.of(";", "(", ")", "{", "}", "[", "]", ",", "=", "=>", "->", "::", "$x", "foo", "1", "'s'",
            "function", "class", "static", "new", "&", "...", "|", "?", ":", "#[", "fn", "match", "if", "else", "use", "const", "public", "yield",
            "as", "\\", "<<<A\n", "\"", "`", "${", "{$", "echo", "namespace", "catch", "?>", "<?php ", "/*", "'", "\0", "\u00ff", "\nA;\n");

    private final Random random;

    SourceMutator(Random random) {
        this.random = random;
    }

    String mutate(String source) {
        TokenList tokens = Lexer.forTokenizing(source, true);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < tokens.size() - 1; i++) {
            texts.add(tokens.text(i));
        }
        for (int i = random.nextInt(3); i >= 0 && texts.size() > 2; i--) {
            int at = 1 + random.nextInt(texts.size() - 1);
            switch (random.nextInt(4)) {
                case 0 -> texts.remove(at);
                case 1 -> texts.add(at, texts.get(random.nextInt(texts.size())));
                case 2 -> texts.set(at, texts.set(random.nextInt(texts.size()), texts.get(at)));
                default -> texts.add(at, " " + INTRUDERS.get(random.nextInt(INTRUDERS.size())) + " ");
            }
        }
        return String.join("", texts);
    }
}
