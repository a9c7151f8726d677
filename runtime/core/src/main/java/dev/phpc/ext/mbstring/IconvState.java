package dev.phpc.ext.mbstring;

import dev.phpc.runtime.Context;

/// The encodings that the iconv functions assume.
final class IconvState {
    String input = "UTF-8";
    String output = "UTF-8";
    String internal = "UTF-8";

    static IconvState of(Context ctx) {
        return ctx.state(IconvState.class, IconvState::new);
    }
}
