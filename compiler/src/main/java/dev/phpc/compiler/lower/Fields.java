package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Local;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.PropertyReads;
import java.util.List;

/// Properties of `$this` whose slots are known → direct access, with the general way behind it for slots that hold something special:
///
///     $this->x   →   (v = $this.slots[2]) instanceof Slot ? PropertyReads.get(…) : v
final class Fields {
    static final JvmType SLOT = JvmType.of(Slot.class);
    private static final String OBJECT = Body.internal(PhpObject.class);

    private final Body body;

    Fields(Body body) {
        this.body = body;
    }

    private ClassLowering.Field find(String name) {
        return body.cls() == null || body.cls().isTrait() || body.hookedProperty() != null ? null : body.cls().field(name);
    }

    /// The property's value, or null if it is not known well enough.
    Code read(Code object, String name) {
        ClassLowering.Field field = find(name);
        return field == null ? null : read(object, name, field);
    }

    Code read(Code object, String name, ClassLowering.Field field) {
        Local value = Local.temporary(JvmType.OBJECT);
        Code slow = RuntimeCalls.call(PropertyReads.class, "get", body.context(), object, Coerce.string(name), body.scopeClass());
        Code code = new Code.Sequence(List.of(new Code.Store(value, slot(object, field))),
            new Code.Conditional(new Code.InstanceOf(new Code.Load(value), SLOT), slow, new Code.Load(value), JvmType.OBJECT));
        JvmType carrier = DeclaredCarriers.exact(field.type());
        return carrier == null ? code : Coerce.carry(code, carrier);
    }

    /// What is in the property's slot, or null if it is not known well enough.
    Code peek(Code object, String name) {
        ClassLowering.Field field = find(name);
        return field == null ? null : slot(object, field);
    }

    boolean isWritable(String name) {
        ClassLowering.Field field = find(name);
        return field != null && field.writable();
    }

    /// Puts a value into the slot of a writable property, in the place of another of its type.
    Code put(Code object, String name, Code value) {
        return new Code.PutElement(slots(object), find(name).slot(), value);
    }

    static Code slot(Code object, ClassLowering.Field field) {
        return new Code.ArrayElement(slots(object), field.slot(), JvmType.OBJECT);
    }

    static Code slots(Code object) {
        return new Code.GetField(OBJECT, "slots", JvmType.OBJECTS, object);
    }

    /// The property as a place, or null; `general` is the same place without that knowledge.
    Place place(Code object, String name, Place general) {
        ClassLowering.Field field = find(name);
        return field == null || !field.writable() || body.lifetimes().isOn() ? null : new FieldPlace(this, body, object, name, field, general);
    }
}
