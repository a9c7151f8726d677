package dev.phpc.ext.mbstring;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.objects.PhpCallable;

/// Input and output of requests.
final class MbRequests {
    private MbRequests() {}

    /// As `parse_str`; false if there is nothing to parse.
    @PhpFunction(value = "mb_parse_str(string $string, &$result): bool", effects = {})
    static boolean parseStr(Context ctx, String string, Ref result) {
        Ref parsed = new Ref(new PhpArray());
        PhpCallable.resolve(ctx, "parse_str").call(ctx, string, parsed);
        result.set(parsed.get());
        return !string.isEmpty() || Conversions.toBoolean(parsed.get());
    }

    /// An output handler that converts from the internal encoding to that of the output.
    @PhpFunction(value = "mb_output_handler(string $string, int $status): string", effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static String outputHandler(Context ctx, String string, long status) {
        MbState state = MbState.of(ctx);
        return state.internal == state.httpOutput ? string : MbConversion.convert(ctx, string, state.httpOutput, state.internal);
    }
}
