package dev.phpc.runtime;

/// What happens when a directive changes: checks the value and takes notice of it.
@FunctionalInterface
public interface DirectiveRule {

    /// False to refuse the value. `starting` is true while the request's configuration is set up.
    boolean accept(Context ctx, String value, boolean starting);
}
