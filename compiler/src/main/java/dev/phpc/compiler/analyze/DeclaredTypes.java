package dev.phpc.compiler.analyze;

import dev.phpc.compiler.resolve.ClassNode;
import dev.phpc.compiler.resolve.ClassTable;
import dev.phpc.compiler.resolve.FunctionNode;
import dev.phpc.compiler.syntax.Decl;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.Param;
import dev.phpc.compiler.syntax.TypeNode;
import dev.phpc.compiler.types.ArrayShape;
import dev.phpc.compiler.types.KeyKind;
import dev.phpc.compiler.types.PhpType;
import dev.phpc.runtime.declare.TypeExpression;

/// What a declared type says of the values that PHP lets through it, after coercion.
public final class DeclaredTypes {
    private final ClassTable classes;

    public DeclaredTypes(ClassTable classes) {
        this.classes = classes;
    }

    /// The value of a parameter when the body is entered. Of one by reference nothing is known: PHP checks it only on entry, and others may share it.
    public PhpType parameter(FunctionNode function, Param param) {
        if (param.byReference()) {
            return PhpType.MIXED;
        }
        PhpType type = param.type() == null ? PhpType.MIXED : of(param.type(), function.owner());
        if (param.variadic()) {
            return PhpType.array(new ArrayShape(KeyKind.MIXED, type, false));
        }
        return param.defaultValue() instanceof Expr.ConstantFetch constant && constant.name().lastPart().equalsIgnoreCase("null")
                        || param.defaultValue() instanceof Expr.NullLiteral
                ? type.orNull()
                : type;
    }

    /// What a call yields as far as the declared return type says; mixed if there is none.
    public PhpType result(FunctionNode function) {
        if (function.facts() != null && function.facts().isGenerator()) {
            return PhpType.exactInstance(classes.symbol("Generator"));
        }
        return function.returnType() == null ? PhpType.MIXED : of(function.returnType(), function.owner());
    }

    /// `within` is the class in whose body the type is written, or null.
    public PhpType of(TypeNode type, ClassNode within) {
        return switch (type) {
            case TypeNode.Builtin builtin -> of(builtin.keyword());
            case TypeNode.Named named -> PhpType.instance(classes.symbol(named.name()));
            case TypeNode.Relative relative -> relative(relative, within);
            case TypeNode.Nullable nullable -> of(nullable.type(), within).orNull();
            case TypeNode.Union union -> union.types().stream().map(each -> of(each, within)).reduce(PhpType.NOTHING, PhpType::join);
            case TypeNode.Intersection both -> both.types().stream().map(each -> of(each, within)).reduce(PhpType.OBJECT, PhpType::meet);
        };
    }

    /// In a trait, `self` is whoever uses it.
    private PhpType relative(TypeNode.Relative relative, ClassNode within) {
        if (within == null || within.decl().kind() == Decl.ClassKind.TRAIT) {
            return PhpType.OBJECT;
        }
        return switch (relative.kind()) {
            case SELF, STATIC -> PhpType.instance(within.symbol());
            case PARENT -> within.decl().parent() == null ? PhpType.OBJECT : PhpType.instance(classes.symbol(within.decl().parent()));
        };
    }

    private PhpType of(TypeNode.Keyword keyword) {
        return switch (keyword) {
            case INT -> PhpType.INT;
            case FLOAT -> PhpType.FLOAT;
            case STRING -> PhpType.STRING;
            case BOOL -> PhpType.BOOL;
            case TRUE -> PhpType.TRUE;
            case FALSE -> PhpType.FALSE;
            case NULL, VOID -> PhpType.NULL;
            case ARRAY -> PhpType.ARRAY;
            case ITERABLE -> PhpType.ARRAY.join(PhpType.instance(classes.symbol("Traversable")));
            case CALLABLE -> PhpType.STRING.join(PhpType.ARRAY).join(PhpType.OBJECT);
            case OBJECT -> PhpType.OBJECT;
            case MIXED -> PhpType.MIXED;
            case NEVER -> PhpType.NOTHING;
        };
    }

    /// A type in the declaration of a builtin; `self` is a class's own name or null.
    public PhpType of(TypeExpression type, String self) {
        return switch (type) {
            case null -> PhpType.MIXED;
            case TypeExpression.Named named -> named(named, self);
            case TypeExpression.Nullable nullable -> of(nullable.type(), self).orNull();
            case TypeExpression.Union union -> union.types().stream().map(each -> of(each, self)).reduce(PhpType.NOTHING, PhpType::join);
            case TypeExpression.Intersection both -> both.types().stream().map(each -> of(each, self)).reduce(PhpType.OBJECT, PhpType::meet);
        };
    }

    private PhpType named(TypeExpression.Named named, String self) {
        return switch (named.name()) {
            case "self", "static" -> self == null ? PhpType.OBJECT : PhpType.instance(classes.symbol(self));
            case "parent" -> PhpType.OBJECT;
            default -> named.isClass() ? PhpType.instance(classes.symbol(named.name()))
                    : of(TypeNode.Keyword.valueOf(named.name().toUpperCase(java.util.Locale.ROOT)));
        };
    }
}
