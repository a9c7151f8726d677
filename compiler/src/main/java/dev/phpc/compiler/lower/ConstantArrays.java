package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmMethod;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Local;
import dev.phpc.compiler.ir.MethodRef;
import dev.phpc.compiler.syntax.ArrayItem;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.runtime.PhpArray;
import java.lang.classfile.ClassFile;
import java.util.ArrayList;
import java.util.List;

/// Literal arrays → methods that build them, long ones in parts.
final class ConstantArrays {
    private static final int PART = 400;

    private final UnitLowering unit;

    ConstantArrays(UnitLowering unit) {
        this.unit = unit;
    }

    JvmMethod builder(String name, Expr.ArrayLiteral literal) {
        Local array = Local.temporary(JvmType.PHP_ARRAY);
        List<Code> codes = new ArrayList<>();
        codes.add(new Code.Store(array, new Code.New(Body.internal(PhpArray.class), "(I)V", List.of(Coerce.jvmInt(literal.items().size())))));
        List<ArrayItem> items = literal.items();
        if (items.size() <= PART) {
            items.forEach(item -> codes.add(put(array, item)));
        } else {
            for (int from = 0; from < items.size(); from += PART) {
                codes.add(part(array, items.subList(from, Math.min(items.size(), from + PART))));
            }
        }
        codes.add(new Code.Return(RuntimeCalls.call(PhpArray.class, "share", new Code.Load(array))));
        return new JvmMethod(ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC, name, "()" + JvmType.PHP_ARRAY.descriptor(), List.of(), new Code.Block(codes));
    }

    private Code part(Local array, List<ArrayItem> items) {
        String name = unit.uniqueName("arrayPart");
        Local parameter = Local.temporary(JvmType.PHP_ARRAY);
        String descriptor = "(" + JvmType.PHP_ARRAY.descriptor() + ")V";
        unit.add(new JvmMethod(ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC, name, descriptor, List.of(parameter),
            new Code.Block(items.stream().map(item -> put(parameter, item)).toList())));
        return new Code.Invoke(MethodRef.ofStatic(unit.name(), name, descriptor), List.of(new Code.Load(array)));
    }

    private Code put(Local array, ArrayItem item) {
        Code value = literal(item.value());
        return switch (item.key()) {
            case Expr.StringLiteral key -> RuntimeCalls.call(PhpArray.class, "putOwned", new Code.Load(array), Coerce.string(key.value()), Coerce.box(value));
            case Expr.IntLiteral key -> RuntimeCalls.call(PhpArray.class, "putOwned", new Code.Load(array), Coerce.integer(key.value()), Coerce.box(value));
            case null -> RuntimeCalls.call(PhpArray.class, "appendOwned", new Code.Load(array), Coerce.box(value));
            default -> throw new IllegalArgumentException("no literal key: " + item.key());
        };
    }

    private Code literal(Expr expr) {
        return switch (expr) {
            case Expr.NullLiteral _ -> Coerce.NULL;
            case Expr.BooleanLiteral literal -> Coerce.bool(literal.value());
            case Expr.IntLiteral literal -> Coerce.integer(literal.value());
            case Expr.FloatLiteral literal -> Coerce.number(literal.value());
            case Expr.StringLiteral literal -> Coerce.string(literal.value());
            case Expr.Unary unary when unary.operand() instanceof Expr.IntLiteral literal -> Coerce.integer(-literal.value());
            case Expr.Unary unary when unary.operand() instanceof Expr.FloatLiteral literal -> Coerce.number(-literal.value());
            case Expr.ArrayLiteral literal when literal.items().isEmpty() -> RuntimeCalls.field(PhpArray.class, "EMPTY");
            case Expr.ArrayLiteral literal -> unit.constantArray(literal);
            default -> throw new IllegalArgumentException("no literal: " + expr);
        };
    }
}
