package dev.phpc.runtime.objects;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;

/// A builtin object whose elements live in an array: what `$object[$key][] = 1`, `&$object[$key]` and a cast to array work on, unless PHP
/// code has overridden `offsetGet`.
public interface ArrayBacked {
    /// The elements, to be changed in place.
    PhpArray writableElements(Context ctx);

    /// Whether undeclared properties are elements too, so that making one is nothing unusual.
    boolean propertiesAreElements();

    /// `isset($object[$key])`, where `offsetExists` is not overridden: there, and not null.
    boolean issetElement(Context ctx, Object key);
}
