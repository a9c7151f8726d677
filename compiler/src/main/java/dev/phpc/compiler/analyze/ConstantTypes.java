package dev.phpc.compiler.analyze;

import dev.phpc.compiler.resolve.ClassNode;
import dev.phpc.compiler.resolve.ConstantMember;
import dev.phpc.compiler.resolve.ResolvedProgram;
import dev.phpc.compiler.syntax.ArrayItem;
import dev.phpc.compiler.syntax.ClassRef;
import dev.phpc.compiler.syntax.Decl;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.MemberName;
import dev.phpc.compiler.syntax.Name;
import dev.phpc.compiler.syntax.RelativeClass;
import dev.phpc.compiler.types.ArrayShape;
import dev.phpc.compiler.types.ClassSymbol;
import dev.phpc.compiler.types.PhpType;

/// The types of constants and of the constant expressions that initialize them. Their value is not computed beyond what types show.
final class ConstantTypes {
    private static final int DEEPEST = 12;

    private final Operators operators = new Operators(false);
    private final ResolvedProgram program;
    private final ClassFacts classes;

    ConstantTypes(ResolvedProgram program, ClassFacts classes) {
        this.program = program;
        this.classes = classes;
    }

    /// The type of a value that the runtime knows; null stands for one that is not known before run time.
    static PhpType of(Object value) {
        return switch (value) {
            case Boolean bool -> PhpType.bool(bool);
            case Long number -> PhpType.integer(number);
            case Double _ -> PhpType.FLOAT;
            case String text -> PhpType.string(text);
            case null, default -> PhpType.MIXED;
        };
    }

    /// A global constant. One that the program declares is known only if nothing else can declare it.
    PhpType global(Name name) {
        PhpType type = declared(name.resolved());
        if (type == null && name.fallback() != null) {
            type = declared(name.fallback());
        }
        return type == null ? PhpType.MIXED : type;
    }

    private PhpType declared(String name) {
        if (program.builtins().hasConstant(name)) {
            return of(program.builtins().constant(name));
        }
        var candidates = program.constants().candidates(name);
        if (candidates.isEmpty()) {
            return null;
        }
        return candidates.size() == 1 && program.isClosed() ? initial(candidates.getFirst().value(), null, 0) : PhpType.MIXED;
    }

    PhpType of(ConstantMember member, PhpType declaredType) {
        return of(member, declaredType, 0);
    }

    private PhpType of(ConstantMember member, PhpType declaredType, int depth) {
        PhpType value = depth > DEEPEST ? PhpType.MIXED : initial(member.constant().value(), member.writtenIn(), depth + 1);
        return Operators.coerce(value, declaredType);
    }

    /// What a constant expression yields that is written in `within` (null outside of classes).
    PhpType initial(Expr expr, ClassNode within, int depth) {
        return switch (expr) {
            case Expr.NullLiteral _ -> PhpType.NULL;
            case Expr.BooleanLiteral literal -> PhpType.bool(literal.value());
            case Expr.IntLiteral literal -> PhpType.integer(literal.value());
            case Expr.FloatLiteral _ -> PhpType.FLOAT;
            case Expr.StringLiteral literal -> PhpType.string(literal.value());
            case Expr.Concat _, Expr.Interpolated _ -> PhpType.STRING;
            case Expr.ArrayLiteral array -> array(array, within, depth);
            case Expr.Unary unary -> operators.unary(unary.operator(), initial(unary.operand(), within, depth));
            case Expr.Binary binary -> operators.binary(binary.operator(), initial(binary.left(), within, depth),
                    initial(binary.right(), within, depth));
            case Expr.ConstantFetch constant when depth < DEEPEST -> global(constant.name());
            case Expr.ClassConstantFetch constant -> classConstant(constant, within, depth);
            case Expr.ClassNameFetch _ -> PhpType.STRING;
            case Expr.Ternary choice when choice.then() != null ->
                initial(choice.then(), within, depth).join(initial(choice.otherwise(), within, depth));
            default -> PhpType.MIXED;
        };
    }

    private PhpType array(Expr.ArrayLiteral literal, ClassNode within, int depth) {
        ArrayShape shape = ArrayShape.EMPTY;
        for (ArrayItem item : literal.items()) {
            if (item.spread() || depth > DEEPEST) {
                return PhpType.ARRAY;
            }
            PhpType key = item.key() == null ? null : initial(item.key(), within, depth + 1);
            shape = ArrayTypes.put(shape, key, initial(item.value(), within, depth + 1));
        }
        return PhpType.array(shape);
    }

    private PhpType classConstant(Expr.ClassConstantFetch fetch, ClassNode within, int depth) {
        if (!(fetch.name() instanceof MemberName.Fixed name) || depth > DEEPEST) {
            return PhpType.MIXED;
        }
        ClassSymbol symbol = switch (fetch.cls()) {
            case ClassRef.Named named -> program.classes().symbol(named.name());
            case ClassRef.Relative relative when relative.kind() == RelativeClass.SELF && within != null
                    && within.decl().kind() != Decl.ClassKind.TRAIT -> within.symbol();
            default -> null;
        };
        ConstantMember member = symbol == null ? null : program.classes().members(symbol).constant(name.text());
        if (member == null) {
            return PhpType.MIXED;
        }
        return member.constant() == null ? classes.constant(symbol, name.text(), false) : of(member, PhpType.MIXED, depth + 1);
    }
}
