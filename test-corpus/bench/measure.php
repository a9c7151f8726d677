<?php

/**
 * Runs a benchmark as often as the first argument says, prints its result once, and each run's milliseconds to standard error.
 */
function measure(callable $benchmark): void
{
    $repetitions = (int) ($_SERVER['argv'][1] ?? 1);
    $result = null;
    for ($i = 0; $i < $repetitions; $i++) {
        $start = hrtime(true);
        $again = $benchmark();
        fprintf(STDERR, "%.3f\n", (hrtime(true) - $start) / 1e6);
        if ($i > 0 && $again !== $result) {
            throw new LogicException("run $i gave another result");
        }
        $result = $again;
    }
    echo $result, "\n";
}
