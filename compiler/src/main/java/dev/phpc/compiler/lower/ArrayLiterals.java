package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Local;
import dev.phpc.compiler.syntax.ArrayItem;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.runtime.ArrayKeys;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.link.ArrayConstruction;
import dev.phpc.runtime.link.Elements;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// `[…]`: a constant that is built once where all of it is literal; a list, or values under keys that are literal, at one go; else
/// filled step by step.
final class ArrayLiterals {
    private final Body body;
    private final Expressions expressions;

    ArrayLiterals(Body body, Expressions expressions) {
        this.body = body;
        this.expressions = expressions;
    }

    Code lower(Expr.ArrayLiteral literal) {
        if (literal.items().isEmpty()) {
            return new Code.New(Body.internal(PhpArray.class), "()V", List.of());
        }
        if (ConstantFolding.isLiteral(literal)) {
            return body.unit().constantArray(literal);
        }
        if (literal.items().stream().allMatch(item -> isPlain(item) && item.key() == null)) {
            return list(literal);
        }
        return hasShape(literal) ? shaped(literal) : build(literal);
    }

    private static boolean isPlain(ArrayItem item) {
        return !item.spread() && !item.byReference();
    }

    private Code list(Expr.ArrayLiteral literal) {
        List<Code> values = values(literal);
        JvmType carrier = values.getFirst().type();
        if (Coerce.isNumeric(carrier) && values.stream().allMatch(value -> value.type().equals(carrier))) {
            String factory = carrier.equals(JvmType.LONG) ? "ofLongs" : "ofDoubles";
            return RuntimeCalls.call(PhpArray.class, factory, new Code.NewArray(carrier, values), Coerce.jvmInt(values.size()));
        }
        return RuntimeCalls.call(PhpArray.class, "ofOwned", boxed(values));
    }

    private List<Code> values(Expr.ArrayLiteral literal) {
        return literal.items().stream().map(item -> body.lifetimes().retained(expressions.stored(item.value()))).toList();
    }

    private static Code boxed(List<Code> values) {
        return new Code.NewArray(JvmType.OBJECT, values.stream().map(Coerce::box).toList());
    }

    /// Are all keys literal strings, none of them twice?
    private static boolean hasShape(Expr.ArrayLiteral literal) {
        Set<String> keys = new HashSet<>();
        return literal.items().stream().allMatch(item -> isPlain(item) && item.key() instanceof Expr.StringLiteral key
            && !ArrayKeys.isInt(key.value()) && keys.add(key.value()));
    }

    /// The keys are those of a constant array of nulls.
    private Code shaped(Expr.ArrayLiteral literal) {
        List<ArrayItem> keys = literal.items().stream()
            .map(item -> new ArrayItem(item.id(), item.span(), item.key(), new Expr.NullLiteral(item.id(), item.span()), false, false)).toList();
        Code template = body.unit().constantArray(new Expr.ArrayLiteral(literal.id(), literal.span(), keys));
        return RuntimeCalls.call(PhpArray.class, "shaped", template, boxed(values(literal)));
    }

    private Code build(Expr.ArrayLiteral literal) {
        Local array = Local.temporary(JvmType.PHP_ARRAY);
        List<Code> statements = new ArrayList<>();
        statements.add(new Code.Store(array, new Code.New(Body.internal(PhpArray.class), "(I)V", List.of(Coerce.jvmInt(literal.items().size())))));
        for (ArrayItem item : literal.items()) {
            statements.add(new Code.Line(item.span().line(), item(array, item)));
        }
        return new Code.Sequence(statements, new Code.Load(array));
    }

    private Code item(Local array, ArrayItem item) {
        Code target = new Code.Load(array);
        if (item.spread()) {
            return RuntimeCalls.call(ArrayConstruction.class, "spread", body.context(), target, Coerce.box(expressions.value(item.value())));
        }
        if (item.byReference()) {
            Code ref = expressions.assignments().reference(item.value());
            return item.key() == null ? RuntimeCalls.call(Elements.class, "appendBound", body.context(), target, ref)
                : RuntimeCalls.call(Elements.class, "bind", body.context(), target, Coerce.box(expressions.value(item.key())), ref);
        }
        boolean fresh = Expressions.isFresh(item.value());
        if (item.key() == null) {
            Code value = body.lifetimes().retained(expressions.value(item.value()));
            return fresh && Coerce.mayBeArray(value.type()) ? RuntimeCalls.call(ArrayConstruction.class, "appendOwned", body.context(), target, Coerce.box(value))
                : RuntimeCalls.call(Elements.class, "append", body.context(), target, value);
        }
        Operators.Pair evaluated = expressions.operators().pair(item.key(), item.value());
        Operators.Pair pair = new Operators.Pair(evaluated.before(), evaluated.left(), body.lifetimes().retained(evaluated.right()));
        Code key = pair.left();
        if (key.type().equals(JvmType.STRING) || key.type().equals(JvmType.LONG)) {
            return pair.before().isEmpty() ? RuntimeCalls.call(PhpArray.class, fresh ? "putOwned" : "put", target, key, Coerce.box(pair.right()))
                : new Code.Block(List.of(new Code.Block(pair.before()), RuntimeCalls.call(PhpArray.class, "put", target, key, Coerce.box(pair.right()))));
        }
        return new Code.Block(List.of(new Code.Block(pair.before()),
            RuntimeCalls.call(Elements.class, "put", body.context(), target, Coerce.box(key), Coerce.box(pair.right()))));
    }
}
