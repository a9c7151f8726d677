package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Ref;

/// An object with elements that can be changed in place, each by itself.
public interface ElementReferences {
    /// `&$object[$key]`; a null key for `&$object[]`.
    Ref elementReference(Context ctx, Object key);
}
