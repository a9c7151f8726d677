package dev.phpc.ext.date;

import dev.phpc.runtime.Context;

/// A request's default time zone, and what was wrong with the last text it parsed.
final class DateState {
    private final Context ctx;
    private Zone chosen;
    private String setting;
    private Zone configured = Zone.UTC;
    private ParsedTime lastParsed;

    private DateState(Context ctx) {
        this.ctx = ctx;
    }

    static DateState of(Context ctx) {
        return ctx.state(DateState.class, () -> new DateState(ctx));
    }

    /// The zone set by `date_default_timezone_set`, else by the directive `date.timezone`, else UTC.
    Zone zone() {
        if (chosen != null) return chosen;
        String current = ctx.ini().get("date.timezone");
        if (current != setting) {
            setting = current;
            Zone found = current == null || current.isEmpty() ? Zone.UTC : ZoneTable.named(current);
            configured = found == null ? Zone.UTC : found;
        }
        return configured;
    }

    void zone(Zone zone) {
        chosen = zone;
    }

    /// Null if nothing was parsed yet.
    ParsedTime lastParsed() {
        return lastParsed;
    }

    ParsedTime parsed(ParsedTime parsed) {
        lastParsed = parsed;
        return parsed;
    }
}
