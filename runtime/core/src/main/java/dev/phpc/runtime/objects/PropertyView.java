package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;

/// A builtin class whose objects show something else than their declared and dynamic properties.
public interface PropertyView {

    /// Who asks.
    enum Purpose { DEBUG, ARRAY_CAST, SERIALIZE, VAR_EXPORT, JSON }

    /// What to show, keyed by mangled property names; null for the properties as they are.
    PhpArray propertiesFor(Context ctx, Purpose purpose);
}
