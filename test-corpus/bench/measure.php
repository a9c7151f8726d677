<?php

/**
 * Runs a benchmark for as many seconds as the second argument says, to warm up, and then as often as the first one says. Prints its result
 * once, and the milliseconds of each run after the warm-up to standard error.
 */
function measure(callable $benchmark): void
{
    $repetitions = (int) ($_SERVER['argv'][1] ?? 1);
    $warm = hrtime(true) + (int) (($_SERVER['argv'][2] ?? 0) * 1e9);
    $result = null;
    for ($i = 0; $i < $repetitions;) {
        $start = hrtime(true);
        $again = $benchmark();
        $end = hrtime(true);
        if ($start >= $warm) {
            fprintf(STDERR, "%.3f\n", ($end - $start) / 1e6);
            $i++;
        }
        if ($result !== null && $again !== $result) {
            throw new LogicException("run $i gave another result");
        }
        $result = $again;
    }
    echo $result, "\n";
}
