package dev.phpc.compiler.fuzz;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What makes up text by chance: one of several, or some number of parts.
abstract class RandomText {
    final Random random;

    RandomText(Random random) {
        this.random = random;
    }

    String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    final String pick(Supplier<String>... choices) {
        return choices[random.nextInt(choices.length)].get();
    }

    String many(int least, int most, Supplier<String> part, String separator) {
        return IntStream.range(0, least + random.nextInt(most - least + 1)).mapToObj(i -> part.get()).collect(Collectors.joining(separator));
    }
}
