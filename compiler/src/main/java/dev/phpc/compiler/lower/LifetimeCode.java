package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Local;
import dev.phpc.runtime.link.Variables;
import dev.phpc.runtime.objects.Destructors;
import dev.phpc.runtime.objects.Lifetimes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What a body does so that destructors run when the last variable lets go of an object. In programs without destructors: nothing.
///
///     $x = v;   →   old = x; x = retain(v); release(old);
final class LifetimeCode {
    private final Body body;

    LifetimeCode(Body body) {
        this.body = body;
    }

    boolean isOn() {
        return body.unit().countsObjects();
    }

    private static boolean mayHold(JvmType type) {
        return type.equals(JvmType.OBJECT) || type.equals(JvmType.PHP_ARRAY) || type.equals(JvmType.PHP_OBJECT);
    }

    private boolean follows(JvmType type) {
        return isOn() && !body.isGenerator() && mayHold(type);
    }

    /// Stores a value in a variable.
    Code assign(Local variable, Code value) {
        if (isOn() && body.isGenerator() && mayHold(value.type())) {
            return new Code.Store(variable, Coerce.carry(pinned(value), variable.type()));
        }
        if (!follows(variable.type())) {
            return new Code.Store(variable, value);
        }
        Local incoming = Local.temporary(value.type());
        Local old = Local.temporary(JvmType.OBJECT);
        return new Code.Block(List.of(
            new Code.Store(incoming, value),
            new Code.Discard(RuntimeCalls.call(Lifetimes.class, "retain", Coerce.box(new Code.Load(incoming)))),
            new Code.Store(old, Coerce.box(new Code.Load(variable))),
            new Code.Store(variable, new Code.Load(incoming)),
            new Code.If(new Code.Compare(Code.Relation.NOT_EQUAL, new Code.Load(old), Coerce.box(new Code.Load(variable))), release(new Code.Load(old)),
                new Code.Discard(RuntimeCalls.call(Lifetimes.class, "unretain", new Code.Load(old))))));
    }

    private Code release(Code value) {
        return RuntimeCalls.call(Lifetimes.class, "release", body.context(), value);
    }

    /// The value, which an element or a call holds from now on.
    Code retained(Code value) {
        return isOn() && mayHold(value.type()) && !value.type().equals(JvmType.PHP_ARRAY)
            ? Coerce.carry(RuntimeCalls.call(Lifetimes.class, "retain", Coerce.box(value)), value.type()) : value;
    }

    /// What lets go of a receiver again; statements.
    List<Code> released(Local receiver) {
        return isOn() ? List.of(RuntimeCalls.call(Lifetimes.class, "releaseBorrowed", body.context(), new Code.Load(receiver))) : List.of();
    }

    /// The value, which goes where holders are not counted.
    Code pinned(Code value) {
        return isOn() && mayHold(value.type()) ? Coerce.carry(RuntimeCalls.call(Lifetimes.class, "pin", Coerce.box(value)), value.type()) : value;
    }

    Code pinnedObject(Code object) {
        return isOn() && !(object instanceof Code.Constant) ? new Code.Cast(RuntimeCalls.call(Lifetimes.class, "pin", object), JvmType.PHP_OBJECT) : object;
    }

    /// A new object, held while its constructor runs.
    Code created(Code object) {
        return isOn() ? new Code.Cast(RuntimeCalls.call(Lifetimes.class, "retain", RuntimeCalls.call(Lifetimes.class, "track", body.context(), object)), JvmType.PHP_OBJECT)
            : object;
    }

    /// The call of a constructor: if it fails, the object is never destructed. The handler throws again, so that it may stand in an expression.
    Code constructing(Local object, Code construct) {
        if (!isOn()) {
            return construct;
        }
        Local thrown = Local.temporary(JvmType.THROWABLE);
        return new Code.Try(construct, "dev/phpc/runtime/PhpThrow", thrown, new Code.Block(List.of(
            RuntimeCalls.call(Destructors.class, "forget", body.context(), new Code.Load(object)), new Code.Throw(new Code.Load(thrown)))));
    }

    Code constructed(Local object) {
        return isOn() ? new Code.Cast(RuntimeCalls.call(Lifetimes.class, "unretain", new Code.Load(object)), JvmType.PHP_OBJECT) : new Code.Load(object);
    }

    Code cloned(Code copy) {
        return isOn() ? RuntimeCalls.call(Lifetimes.class, "trackCopy", body.context(), copy) : copy;
    }

    /// An expression whose value nobody wants.
    Code discard(Code value) {
        return isOn() && mayHold(value.type()) ? RuntimeCalls.call(Lifetimes.class, "drop", body.context(), Coerce.box(value)) : new Code.Discard(value);
    }

    /// `return value;`: the variables let go of what they hold, but for what is returned. `moved` hands its array over, or is null.
    Code leave(Code value, Local moved) {
        List<Code> releases = new ArrayList<>(releases(moved));
        releases.addAll(cellReleases());
        if (releases.isEmpty()) {
            return new Code.Return(value);
        }
        Local result = Local.temporary(value.type());
        List<Code> codes = new ArrayList<>();
        codes.add(new Code.Store(result, value));
        boolean counted = isOn() && mayHold(value.type());
        if (counted) {
            codes.add(new Code.Discard(RuntimeCalls.call(Lifetimes.class, "retain", Coerce.box(new Code.Load(result)))));
        }
        codes.addAll(releases);
        if (counted) {
            codes.add(new Code.Discard(RuntimeCalls.call(Lifetimes.class, "unretain", Coerce.box(new Code.Load(result)))));
        }
        codes.add(new Code.Return(new Code.Load(result)));
        return new Code.Block(codes);
    }

    private List<Code> releases(Local moved) {
        List<Code> codes = new ArrayList<>();
        if (!isOn() || body.isGenerator() || body.kind() == BodyKind.FILE || body.kind() == BodyKind.INITIALIZER) {
            return codes;
        }
        body.variables().forEach((name, storage) -> {
            if (storage instanceof Storage.Plain plain && plain.local() != moved && mayHold(plain.local().type())) {
                boolean borrowed = body.isParameter(name);
                codes.add(borrowed ? RuntimeCalls.call(Lifetimes.class, "releaseBorrowed", body.context(), Coerce.box(new Code.Load(plain.local())))
                    : release(Coerce.box(new Code.Load(plain.local()))));
            }
        });
        return codes;
    }

    /// The body's own variables let go of their reference cells: an element that only this body had bound is a plain one again.
    private List<Code> cellReleases() {
        List<Code> codes = new ArrayList<>();
        if (body.isGenerator() || body.kind() == BodyKind.FILE || body.kind() == BodyKind.INITIALIZER) {
            return codes;
        }
        body.variables().forEach((name, storage) -> {
            if (storage instanceof Storage.Cell cell && !body.isParameter(name)) {
                codes.add(new Code.Discard(RuntimeCalls.call(Variables.class, "drop", new Code.Load(cell.local()))));
            }
        });
        return codes;
    }

    /// The end of file-level code, whose variables live on to the end of the request.
    Code endOfFile(Code leave) {
        if (!isOn() || body.kind() != BodyKind.FILE) {
            return leave;
        }
        List<Code> values = new ArrayList<>();
        body.variables().values().forEach(storage -> {
            if (storage instanceof Storage.Plain plain && mayHold(plain.local().type())) {
                values.add(Coerce.box(new Code.Load(plain.local())));
            }
        });
        return new Code.Block(List.of(RuntimeCalls.call(Destructors.class, "atEnd", body.context(), new Code.NewArray(JvmType.OBJECT, values)), leave));
    }

    /// The body with its parameters held while it runs; an exception lets go of the variables too.
    Code around(Code inside, Set<String> parameters) {
        List<Code> releases = releases(null);
        if (releases.isEmpty()) {
            return inside;
        }
        List<Code> codes = new ArrayList<>();
        for (String name : parameters) {
            if (body.storage(name) instanceof Storage.Plain plain && mayHold(plain.local().type()) && !plain.local().type().equals(JvmType.PHP_ARRAY)) {
                codes.add(new Code.Discard(RuntimeCalls.call(Lifetimes.class, "retain", Coerce.box(new Code.Load(plain.local())))));
            }
        }
        Local thrown = Local.temporary(JvmType.THROWABLE);
        List<Code> handler = new ArrayList<>(releases);
        handler.add(new Code.Throw(new Code.Load(thrown)));
        codes.add(new Code.Try(inside, "dev/phpc/runtime/PhpThrow", thrown, new Code.Block(handler)));
        return new Code.Block(codes);
    }
}
