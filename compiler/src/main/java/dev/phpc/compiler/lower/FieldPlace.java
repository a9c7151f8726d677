package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Local;
import dev.phpc.runtime.Slot;
import dev.phpc.runtime.objects.PropertyChange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// `$this->name` whose slot is known; `general` is the same place without that knowledge.
record FieldPlace(Fields fields, Body body, Code object, String name, ClassLowering.Field field, Place general) implements Place {
    @Override
    public Code read() {
        return fields.read(object, name, field);
    }

    @Override
    public boolean keeps(JvmType value) {
        return field.type() == null || value.equals(DeclaredCarriers.exact(field.type()));
    }

    @Override
    public Code assigned(Code value) {
        return keeps(value.type()) ? value : general.assigned(value);
    }

    @Override
    public Code assign(Code value) {
        Local stored = Local.temporary(value.type());
        Code fits = fits(new Code.Load(stored));
        List<Code> codes = new ArrayList<>();
        codes.add(new Code.Store(stored, value));
        if (fits == null) {
            codes.add(general.assign(new Code.Load(stored)));
            return new Code.Block(codes);
        }
        List<Code> tests = new ArrayList<>(List.of(takesValue(Fields.slot(object, field))));
        if (fits != Coerce.TRUE) {
            tests.add(fits);
        }
        codes.add(new Code.If(tests.size() == 1 ? tests.getFirst() : new Code.And(tests),
            new Code.PutElement(Fields.slots(object), field.slot(), Coerce.box(new Code.Load(stored))), general.assign(new Code.Load(stored))));
        return new Code.Block(codes);
    }

    /// A plain value is there already, or nothing was ever.
    private static Code takesValue(Code slot) {
        Local content = Local.temporary(JvmType.OBJECT);
        return new Code.Sequence(List.of(new Code.Store(content, slot)), new Code.Or(List.of(new Code.Not(new Code.InstanceOf(new Code.Load(content), Fields.SLOT)),
            new Code.Compare(Code.Relation.EQUAL, new Code.Load(content), RuntimeCalls.field(Slot.class, "UNINITIALIZED")))));
    }

    /// A test whether the value is of the declared type as it stands; null if that is not for a quick test to say.
    private Code fits(Code value) {
        JvmType exact = DeclaredCarriers.exact(field.type());
        if (field.type() == null || value.type().equals(exact)) {
            return Coerce.TRUE;
        }
        if (exact == null || !value.type().equals(JvmType.OBJECT)) {
            return null;
        }
        return new Code.InstanceOf(value, switch (exact.descriptor()) {
            case "J" -> JvmType.of(Long.class);
            case "D" -> JvmType.of(Double.class);
            case "Z" -> JvmType.of(Boolean.class);
            default -> exact;
        });
    }

    /// An array in the slot is changed at once; anything else goes the general way.
    @Override
    public Code modify(UnaryOperator<Code> change) {
        JvmType opened = JvmType.of(PropertyChange.class);
        Local before = Local.temporary(JvmType.OBJECT);
        Local after = Local.temporary(JvmType.OBJECT);
        Local slowly = Local.temporary(opened);
        Code open = RuntimeCalls.call(PropertyChange.class, "of", body.context(), object, Coerce.string(name), body.scopeClass());
        return new Code.Block(List.of(
            new Code.Store(before, Fields.slot(object, field)),
            new Code.Store(slowly, new Code.Constant(null, opened)),
            new Code.If(new Code.InstanceOf(new Code.Load(before), JvmType.PHP_ARRAY), new Code.Block(List.of()), new Code.Block(List.of(
                new Code.Store(slowly, open),
                new Code.Store(before, RuntimeCalls.call(PropertyChange.class, "before", new Code.Load(slowly)))))),
            new Code.Store(after, Coerce.box(change.apply(new Code.Load(before)))),
            new Code.If(new Code.Compare(Code.Relation.EQUAL, new Code.Load(slowly), new Code.Constant(null, opened)),
                new Code.PutElement(Fields.slots(object), field.slot(), new Code.Load(after)),
                RuntimeCalls.call(PropertyChange.class, "finish", new Code.Load(slowly), body.context(), new Code.Load(after)))));
    }

    @Override
    public Code modifyExisting(UnaryOperator<Code> change) {
        return general.modifyExisting(change);
    }

    @Override
    public Code update(UnaryOperator<Code> change) {
        return assignEvaluated(change.apply(read()));
    }

    /// Only an int can reach a limit, and a property that takes floats has none.
    @Override
    public Code step(UnaryOperator<Code> change) {
        return field.type() == null || DeclaredCarriers.exact(field.type()) == JvmType.DOUBLE ? update(change) : general.step(change);
    }

    @Override
    public Code ref() {
        return general.ref();
    }

    @Override
    public Code bind(Code ref) {
        return general.bind(ref);
    }

    @Override
    public Code unset() {
        return general.unset();
    }
}
