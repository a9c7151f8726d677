package dev.phpc.ext.spl;

import dev.phpc.runtime.Comparison;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.PhpResource;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.objects.ArrayBacked;
import dev.phpc.runtime.objects.ContentOrder;
import dev.phpc.runtime.objects.ObjectCasts;
import dev.phpc.runtime.objects.Objects;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.PropertyView;

/// What ArrayObject and ArrayIterator have in common: the elements, which are an array of their own, those of another such object,
/// or the properties of any object.
///
/// With the flag `ARRAY_AS_PROPS` an array of its own is kept as the object's undeclared properties, which makes `$object->x` and
/// `$object['x']` the same.
public abstract class ArrayContainer extends PhpObject implements ArrayBacked, ContentOrder, PropertyView {
    static final long STANDARD_PROPERTIES = 1;
    static final long ARRAY_AS_PROPERTIES = 2;
    private static final long KEPT_FLAGS = 0xffff;

    private PhpArray own = PhpArray.EMPTY;
    private PhpObject backing;
    private PhpArray hiddenProperties;
    private long flags;
    private boolean sorting;

    protected ArrayContainer(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    private boolean keepsOwnAsProperties() {
        return (flags & ARRAY_AS_PROPERTIES) != 0;
    }

    @Override
    public final boolean propertiesAreElements() {
        return keepsOwnAsProperties();
    }

    final long flags() {
        return flags;
    }

    final void flags(long replacement) {
        boolean before = keepsOwnAsProperties();
        boolean after = (replacement & ARRAY_AS_PROPERTIES) != 0;
        flags = replacement & KEPT_FLAGS;
        if (!before && after) {
            hiddenProperties = dynamic;
            dynamic = own;
        } else if (before && !after) {
            own = dynamic == null ? PhpArray.EMPTY : dynamic;
            dynamic = hiddenProperties;
        }
    }

    private PhpArray own() {
        return keepsOwnAsProperties() ? dynamic == null ? PhpArray.EMPTY : dynamic : own;
    }

    private void own(PhpArray array) {
        if (keepsOwnAsProperties()) {
            dynamic = array;
        } else {
            own = array;
        }
    }

    /// The properties that are not elements.
    final PhpArray properties() {
        PhpArray properties = keepsOwnAsProperties() ? hiddenProperties : dynamic;
        return properties == null ? PhpArray.EMPTY : properties;
    }

    /// What the elements are: an array, or the object that has them.
    final Object storage() {
        return backing != null ? backing : own().share();
    }

    /// Takes over an array or an object; `method` is who does, for messages.
    final void store(Context ctx, Object storage, String method) {
        if (storage instanceof PhpArray array) {
            backing = null;
            own(array.share());
            return;
        }
        PhpObject object = (PhpObject) storage;
        if (!(object instanceof ArrayContainer)) {
            refuseUnsuitable(ctx, object, method);
        }
        backing = object;
        own(PhpArray.EMPTY);
    }

    /// Has the elements of another container.
    final void storeOf(ArrayContainer container) {
        own(PhpArray.EMPTY);
        backing = container;
    }

    /// Takes over what was serialized.
    final void restoreStorage(Object storage) {
        backing = storage instanceof PhpObject object ? object : null;
        own(storage instanceof PhpArray array ? array.share() : PhpArray.EMPTY);
    }

    private void refuseUnsuitable(Context ctx, PhpObject object, String method) {
        if (object.cls().isEnum()) {
            throw SplErrors.invalidArgument(ctx, "Enums are not compatible with " + cls().name());
        }
        ctx.deprecated(method + "(): Using an object as a backing array for " + cls().name()
                + " is deprecated, as it allows violating class constraints and invariants");
    }

    public final PhpArray elements(Context ctx) {
        if (backing == null) {
            return own();
        }
        return backing instanceof ArrayContainer container ? container.elements(ctx) : visibleProperties(ctx);
    }

    private PhpArray visibleProperties(Context ctx) {
        PhpArray all = ObjectCasts.toArray(ctx, backing);
        PhpArray visible = new PhpArray(all.size());
        for (int position = all.first(); position >= 0; position = all.next(position)) {
            Object key = all.keyAt(position);
            if (!(key instanceof String name) || name.isEmpty() || name.charAt(0) != '\0') {
                visible.putSlot(key, all.slotAt(position));
            }
        }
        return visible;
    }

    /// Of an object that is no container the undeclared properties.
    @Override
    public final PhpArray writableElements(Context ctx) {
        if (sorting) {
            throw Errors.error(ctx, "Modification of ArrayObject during sorting is prohibited");
        }
        if (backing instanceof ArrayContainer container) {
            return container.writableElements(ctx);
        }
        if (backing != null) {
            return backing.dynamic = backing.dynamic == null ? new PhpArray() : backing.dynamic.writable();
        }
        PhpArray writable = own().writable();
        own(writable);
        return writable;
    }

    /// Puts another array in the place of the elements.
    final void replaceElements(Context ctx, PhpArray array) {
        if (backing instanceof ArrayContainer container) {
            container.replaceElements(ctx, array);
        } else if (backing != null) {
            backing.dynamic = array;
        } else {
            own(array);
        }
    }

    final void sorting(boolean sorts) {
        sorting = sorts;
    }

    /// A key as arrays have it; a TypeError for what can't be one.
    private Object key(Context ctx, Object key, String problem) {
        return switch (key) {
            case Long number -> number;
            case String string -> string;
            case null -> "";
            case Double number -> Conversions.toKey(ctx, number);
            case Boolean truth -> truth ? 1L : 0L;
            case PhpResource resource -> Conversions.toKey(ctx, resource);
            default -> throw Errors.typeError(ctx, problem.replace("%type", Conversions.typeName(key)).replace("%class", cls().name()));
        };
    }

    final boolean has(Context ctx, Object key) {
        return elements(ctx).has(key(ctx, key, "Cannot access offset of type %type in isset or empty"));
    }

    @Override
    public final boolean issetElement(Context ctx, Object key) {
        return elements(ctx).get(key(ctx, key, "Cannot access offset of type %type in isset or empty")) != null;
    }

    final Object get(Context ctx, Object offset) {
        Object key = key(ctx, offset, "Cannot access offset of type %type on %class");
        PhpArray elements = elements(ctx);
        int position = elements.positionOf(key);
        if (position < 0) {
            ctx.warning(key instanceof String name ? "Undefined array key \"" + name + "\"" : "Undefined array key " + key);
            return null;
        }
        return returned(elements.valueAt(position));
    }

    final void set(Context ctx, Object offset, Object value) {
        if (offset == null) {
            add(ctx, value);
            return;
        }
        Object key = key(ctx, offset, "Cannot access offset of type %type on %class");
        if (backing != null && !(backing instanceof ArrayContainer)) {
            Objects.setProperty(ctx, backing, key.toString(), value, null);
        } else {
            writableElements(ctx).put(key, value);
        }
    }

    final void add(Context ctx, Object value) {
        if (backing != null && !(backing instanceof ArrayContainer)) {
            throw Errors.error(ctx, "Cannot append properties to objects, use " + cls().name() + "::offsetSet() instead");
        }
        PhpArray elements = writableElements(ctx);
        if (!elements.canAppend()) {
            throw Errors.error(ctx, "Cannot add element to the array as the next element is already occupied");
        }
        elements.append(value);
    }

    final void remove(Context ctx, Object offset) {
        Object key = key(ctx, offset, "Cannot unset offset of type %type on %class");
        if (backing != null && !(backing instanceof ArrayContainer)) {
            Objects.unsetProperty(ctx, backing, key.toString(), null);
        } else {
            writableElements(ctx).remove(key);
        }
    }

    final Ref reference(Context ctx, Object key) {
        return writableElements(ctx).ref(key);
    }

    static Object returned(Object value) {
        return value instanceof PhpArray array ? array.share() : value;
    }

    /// The elements decide; if they are equal, the properties.
    @Override
    public final Integer compareContent(Context ctx, PhpObject other) {
        if (!(other instanceof ArrayContainer container) || cls() != other.cls()) {
            return null;
        }
        int order = Comparison.compare(ctx, elements(ctx), container.elements(ctx));
        return order != 0 || this == other ? (Integer) order : Comparison.compare(ctx, properties(), container.properties());
    }

    /// The elements, unless the flag asks for the properties.
    @Override
    public final PhpArray propertiesFor(Context ctx, Purpose purpose) {
        boolean showsElements = purpose == Purpose.ARRAY_CAST
                || (purpose == Purpose.VAR_EXPORT || purpose == Purpose.JSON) && (flags & STANDARD_PROPERTIES) == 0;
        return showsElements ? elements(ctx).share() : null;
    }

    /// The properties that are not elements, declared ones included, under mangled names.
    final PhpArray members(Context ctx) {
        PhpArray kept = dynamic;
        dynamic = keepsOwnAsProperties() ? hiddenProperties : kept;
        try {
            return ObjectCasts.properties(ctx, this);
        } finally {
            dynamic = kept;
        }
    }

    /// The elements as var_dump shows them.
    final PhpArray debugInfo(Context ctx, String declaring) {
        PhpArray shown = members(ctx).copy();
        shown.put("\0" + declaring + "\0storage", storage());
        return shown;
    }

    @Override
    protected void cloneState(PhpObject original) {
        ArrayContainer source = (ArrayContainer) original;
        flags = source.flags;
        backing = null;
        own(source.elements(cls().context()).copy());
        hiddenProperties = source.hiddenProperties == null ? null : source.hiddenProperties.copy();
    }
}
