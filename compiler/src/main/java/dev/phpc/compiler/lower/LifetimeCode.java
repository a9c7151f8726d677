package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Local;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.runtime.PhpThrow;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.link.Exceptions;
import dev.phpc.runtime.link.JvmStackFrames;
import dev.phpc.runtime.link.Scope;
import dev.phpc.runtime.link.Variables;
import dev.phpc.runtime.objects.Destructors;
import dev.phpc.runtime.objects.Lifetimes;
import dev.phpc.runtime.objects.ReferenceLifetimes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/// What a body does so that destructors run when the last variable lets go of an object. In programs that can't tell: nothing.
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
        return isOn() && mayHold(type);
    }

    /// Stores a value in a variable.
    Code assign(Local variable, Code value) {
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

    /// The result of a use of `used`: behind it a temporary dies.
    Code afterUse(Code use, Local used) {
        if (!isOn()) {
            return use;
        }
        if (mayHold(use.type())) {
            return Coerce.carry(RuntimeCalls.call(Lifetimes.class, "afterUse", body.context(), Coerce.box(use), new Code.Load(used)), use.type());
        }
        Local result = Local.temporary(use.type());
        return new Code.Sequence(List.of(new Code.Store(result, use),
            RuntimeCalls.call(Lifetimes.class, "drop", body.context(), new Code.Load(used))), new Code.Load(result));
    }

    /// `use` of the value of an expression, which may be a temporary that dies behind it.
    Code using(Expr expr, Code value, UnaryOperator<Code> use) {
        return using(expr, value, null, Coerce.NULL, (only, _) -> use.apply(only));
    }

    /// As above for two operands; `right` may be null. An exception lets go of new objects too.
    Code using(Expr left, Code leftValue, Expr right, Code rightValue, BinaryOperator<Code> use) {
        boolean first = mayDie(left, leftValue);
        boolean second = right != null && mayDie(right, rightValue);
        if (!first && !second) {
            return use.apply(leftValue, rightValue);
        }
        List<Code> before = new ArrayList<>();
        List<Local> used = new ArrayList<>();
        Local one = Local.temporary(leftValue.type());
        Local two = Local.temporary(rightValue.type());
        before.add(new Code.Store(one, leftValue));
        List<Code> inside = new ArrayList<>();
        if (first) {
            used.add(one);
        }
        if (second) {
            used.add(two);
            before.add(new Code.Store(two, Body.initial(two.type())));
            inside.add(new Code.Store(two, rightValue));
        }
        Code operation = use.apply(new Code.Load(one), second ? new Code.Load(two) : rightValue);
        if (isNew(left) || isNew(right)) {
            Local result = Local.temporary(operation.type());
            inside.add(new Code.Store(result, operation));
            before.add(unwinding(new Code.Block(inside), used));
            operation = new Code.Load(result);
        } else {
            before.addAll(inside);
        }
        for (Local each : used) {
            operation = afterUse(operation, each);
        }
        return new Code.Sequence(before, operation);
    }

    private boolean mayDie(Expr expr, Code value) {
        return isOn() && mayHold(value.type()) && !value.type().equals(JvmType.PHP_ARRAY) && isTemporary(expr);
    }

    private static boolean isNew(Expr expr) {
        return expr instanceof Expr.New || expr instanceof Expr.NewAnonymous;
    }

    /// A store of a value that may be refused: a new object goes then.
    Code storing(Expr value, Local stored, Code store) {
        return isOn() && isNew(value) ? unwinding(store, List.of(stored)) : store;
    }

    private Code unwinding(Code inside, List<Local> used) {
        Local thrown = Local.temporary(JvmType.THROWABLE);
        List<Code> objects = used.stream().map(local -> Coerce.box(new Code.Load(local))).toList();
        return new Code.Try(inside, "dev/phpc/runtime/PhpThrow", thrown, new Code.Throw(RuntimeCalls.call(Lifetimes.class, "unwind", body.context(),
            new Code.Cast(new Code.Load(thrown), JvmType.of(PhpThrow.class)), new Code.NewArray(JvmType.OBJECT, objects))));
    }

    /// An argument: an array literal goes behind the call.
    Code argument(Expr expr, Code value, List<Code> after) {
        if (!isOn() || !(expr instanceof Expr.ArrayLiteral literal) || ConstantFolding.isLiteral(literal)) {
            return value;
        }
        Local array = Local.temporary(value.type());
        after.add(release(new Code.Load(array)));
        return new Code.Sequence(List.of(new Code.Store(array, value)), new Code.Load(array));
    }

    /// An argument of a builtin, which lets a temporary die behind the call.
    Code lookedAt(Expr expr, Code value, List<Code> after) {
        if (expr instanceof Expr.ArrayLiteral || !mayDie(expr, value)) {
            return argument(expr, value, after);
        }
        Local used = Local.temporary(value.type());
        after.add(RuntimeCalls.call(Lifetimes.class, "drop", body.context(), Coerce.box(new Code.Load(used))));
        return new Code.Sequence(List.of(new Code.Store(used, value)), new Code.Load(used));
    }

    /// What a builtin gives: a new array holds its elements.
    Code owned(Code result) {
        return isOn() && Coerce.mayBeArray(result.type()) ? Coerce.carry(RuntimeCalls.call(Lifetimes.class, "owned", Coerce.box(result)), result.type()) : result;
    }

    /// A call, and what has to be done behind it before anybody uses its result.
    Code andThen(Code call, List<Code> after) {
        Local result = Local.temporary(call.type());
        List<Code> statements = new ArrayList<>();
        statements.add(new Code.Store(result, call));
        boolean counted = isOn() && mayHold(call.type());
        if (counted) {
            statements.add(new Code.Discard(RuntimeCalls.call(Lifetimes.class, "retain", Coerce.box(new Code.Load(result)))));
        }
        statements.addAll(after);
        if (counted) {
            statements.add(new Code.Discard(RuntimeCalls.call(Lifetimes.class, "unretain", Coerce.box(new Code.Load(result)))));
        }
        return new Code.Sequence(statements, new Code.Load(result));
    }

    /// An expression whose value may be held by nothing.
    static boolean isTemporary(Expr expr) {
        return switch (expr) {
            case Expr.New _, Expr.NewAnonymous _, Expr.FunctionCall _, Expr.MethodCall _, Expr.StaticCall _, Expr.ValueCall _, Expr.Closure _, Expr.ArrowFunction _,
                 Expr.Clone _, Expr.Cast _, Expr.ArrayLiteral _, Expr.FirstClassCallable _, Expr.Match _, Expr.Ternary _, Expr.Coalesce _ -> true;
            default -> false;
        };
    }

    /// What `catch` has stored is in flight no more.
    List<Code> landed(Local exception) {
        return isOn() ? List.of(releaseObject(new Code.Load(exception))) : List.of();
    }

    private Code releaseObject(Code object) {
        return RuntimeCalls.call(Lifetimes.class, "releaseBorrowed", body.context(), object);
    }

    /// The value, which goes where holders are not counted.
    Code pinned(Code value) {
        return isOn() && mayHold(value.type()) ? Coerce.carry(RuntimeCalls.call(Lifetimes.class, "pin", Coerce.box(value)), value.type()) : value;
    }

    /// An argument that a generator holds from now on.
    Code kept(Local parameter) {
        Code value = new Code.Load(parameter);
        if (isOn() && parameter.type().equals(JvmType.REF)) {
            return RuntimeCalls.call(Ref.class, "retain", value);
        }
        return isOn() && parameter.type().equals(JvmType.PHP_ARRAY)
            ? new Code.Sequence(List.of(RuntimeCalls.call(Lifetimes.class, "retainElements", value)), value) : retained(value);
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
            RuntimeCalls.call(Lifetimes.class, "failed", body.context(), new Code.Load(object)), new Code.Throw(new Code.Load(thrown)))));
    }

    Code constructed(Local object) {
        return isOn() ? new Code.Cast(RuntimeCalls.call(Lifetimes.class, "unretain", new Code.Load(object)), JvmType.PHP_OBJECT) : new Code.Load(object);
    }

    Code cloned(Code copy) {
        return isOn() ? RuntimeCalls.call(Lifetimes.class, "trackCopy", body.context(), copy) : copy;
    }

    /// An expression whose value nobody wants.
    Code discard(Expr expr, Code value) {
        if (!isOn() || !mayHold(value.type())) {
            return new Code.Discard(value);
        }
        boolean owned = expr instanceof Expr.Destructure destructure ? Expressions.isFresh(destructure.value()) && !destructure.pattern().bindsReferences() : isTemporary(expr) && Expressions.isFresh(expr);
        return RuntimeCalls.call(Lifetimes.class, owned ? "dropOwn" : "drop", body.context(), Coerce.box(value));
    }

    /// `return value;`: the variables let go of what they hold, but for what is returned. `moved` hands its array over, or is null.
    Code leave(Code value, Local moved) {
        List<Code> releases = new ArrayList<>(releases(moved));
        if (holdsReceiver()) {
            releases.add(body.isGenerator() ? releaseObject(new Code.Load(body.receiverLocal()))
                : new Code.Discard(RuntimeCalls.call(Lifetimes.class, "unretain", new Code.Load(body.receiverLocal()))));
        }
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
        codes.add(left(releases));
        if (counted) {
            codes.add(new Code.Discard(RuntimeCalls.call(Lifetimes.class, "unretain", Coerce.box(new Code.Load(result)))));
        }
        codes.add(new Code.Return(new Code.Load(result)));
        return new Code.Block(codes);
    }

    /// What runs when the call is over as far as PHP can see.
    private Code left(List<Code> releases) {
        return isOn() ? new Code.Line(JvmStackFrames.LEFT, new Code.Block(releases)) : new Code.Block(releases);
    }

    /// Methods and closures hold their receivers while they run. When they return, it is for the caller to see whether that was a temporary.
    private boolean holdsReceiver() {
        return isOn() && (body.kind() == BodyKind.METHOD || body.kind() == BodyKind.CLOSURE);
    }

    private boolean isVariadic(String parameter) {
        return body.function() != null && body.function().parameters().stream().anyMatch(param -> param.variadic() && param.name().text().equals(parameter));
    }

    private boolean isFunction() {
        return body.kind() != BodyKind.FILE && body.kind() != BodyKind.INITIALIZER;
    }

    private List<Code> releases(Local moved) {
        List<Code> codes = new ArrayList<>();
        if (!isOn() || !isFunction()) {
            return codes;
        }
        body.variables().forEach((name, storage) -> {
            if (storage instanceof Storage.Plain plain && mayHold(plain.local().type())) {
                Local old = Local.temporary(plain.local().type());
                codes.add(new Code.Store(old, new Code.Load(plain.local())));
                codes.add(new Code.Store(plain.local(), Body.initial(plain.local().type())));
                Code value = Coerce.box(new Code.Load(old));
                codes.add(plain.local() == moved ? new Code.Discard(RuntimeCalls.call(Lifetimes.class, "unretain", value))
                    : body.isParameter(name) && !isVariadic(name) ? releaseObject(value) : release(value));
            }
        });
        return codes;
    }

    /// A variable leaves its cell, with which goes what it holds if nobody else has that cell.
    Code dropCell(Local cell) {
        if (!isOn()) {
            return new Code.Store(cell, RuntimeCalls.call(Variables.class, "drop", new Code.Load(cell)));
        }
        Local dropped = Local.temporary(JvmType.REF);
        return new Code.Block(List.of(new Code.Store(dropped, new Code.Load(cell)), new Code.Store(cell, new Code.Constant(null, JvmType.REF)),
            RuntimeCalls.call(ReferenceLifetimes.class, "drop", body.context(), new Code.Load(dropped))));
    }

    /// The body's own variables let go of their reference cells: an element that only this body had bound is a plain one again.
    private List<Code> cellReleases() {
        List<Code> codes = new ArrayList<>();
        if (body.isGenerator() && !isOn() || !isFunction()) {
            return codes;
        }
        body.variables().forEach((name, storage) -> {
            if (storage instanceof Storage.Cell cell) {
                codes.add(dropCell(cell.local()));
            }
        });
        if (body.isDynamic()) {
            codes.add(RuntimeCalls.call(Scope.class, "leave", body.scope()));
        }
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

    /// The body with its parameters and its receiver held while it runs; an exception lets go of the variables too. Who makes a generator
    /// holds what it is given already.
    Code around(Code inside, Set<String> parameters) {
        List<Code> handler = new ArrayList<>(releases(null));
        if (isOn()) {
            handler.addAll(cellReleases());
        }
        if (holdsReceiver()) {
            handler.add(releaseObject(new Code.Load(body.receiverLocal())));
        }
        if (handler.isEmpty()) {
            return inside;
        }
        List<Code> codes = new ArrayList<>();
        if (!body.isGenerator()) {
            for (String name : parameters) {
                if (isVariadic(name) && body.storage(name) instanceof Storage.Plain plain && plain.local().type().equals(JvmType.PHP_ARRAY)) {
                    codes.add(RuntimeCalls.call(Lifetimes.class, "retainElements", new Code.Load(plain.local())));
                } else if (body.storage(name) instanceof Storage.Plain plain && mayHold(plain.local().type()) && !plain.local().type().equals(JvmType.PHP_ARRAY)) {
                    codes.add(new Code.Discard(RuntimeCalls.call(Lifetimes.class, "retain", Coerce.box(new Code.Load(plain.local())))));
                }
            }
            if (holdsReceiver()) {
                codes.add(new Code.Discard(RuntimeCalls.call(Lifetimes.class, "retain", new Code.Load(body.receiverLocal()))));
            }
        }
        Local thrown = Local.temporary(JvmType.THROWABLE);
        handler.addFirst(new Code.Discard(RuntimeCalls.call(Exceptions.class, "unwinding", new Code.Load(thrown))));
        Local second = Local.temporary(JvmType.THROWABLE);
        Code chained = RuntimeCalls.call(Exceptions.class, "chained", body.context(), new Code.Load(thrown), new Code.Load(second));
        Code unwinding = new Code.Block(List.of(new Code.Try(left(handler), "dev/phpc/runtime/PhpThrow", second, new Code.Throw(chained)),
            new Code.Throw(new Code.Load(thrown))));
        codes.add(new Code.Try(inside, "java/lang/Throwable", thrown, unwinding));
        return new Code.Block(codes);
    }
}
