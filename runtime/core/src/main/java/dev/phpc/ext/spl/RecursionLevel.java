package dev.phpc.ext.spl;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.objects.IteratorSteps;
import dev.phpc.runtime.objects.PhpObject;

/// One level of a RecursiveIteratorIterator: its iterator, and what comes next there.
final class RecursionLevel {
    enum Step {
        /// The iterator was rewound; nothing is known of its element.
        START,
        /// Move on to the next element.
        NEXT,
        /// Ask the current element for children.
        TEST,
        /// Visit the current element itself.
        SELF,
        /// Descend into the children of the current element.
        CALL
    }

    final IteratorSteps steps;
    Step step = Step.START;

    RecursionLevel(Context ctx, PhpObject iterator) {
        steps = IteratorSteps.of(ctx, iterator);
    }

    PhpObject iterator() {
        return steps.iterator();
    }
}
