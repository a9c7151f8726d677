package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmMethod;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Local;
import dev.phpc.compiler.ir.MethodRef;
import dev.phpc.compiler.resolve.Feature;
import dev.phpc.compiler.resolve.FunctionNode;
import dev.phpc.compiler.syntax.Block;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.Param;
import dev.phpc.compiler.syntax.Stmt;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.link.Variables;
import dev.phpc.runtime.objects.ReferenceLifetimes;
import java.lang.classfile.ClassFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// One body → one static JVM method of its unit, and how the unit's dispatcher calls it.
final class BodyLowering {
    private static final int ACCESS = ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC;

    private final UnitLowering unit;
    private final ClassLowering cls;
    private final FunctionNode function;
    private final BodyKind kind;
    private final String method;
    private final Body body;
    private final Expressions expressions;
    private final Statements statements;
    private final List<Local> parameters = new ArrayList<>();

    BodyLowering(UnitLowering unit, ClassLowering cls, FunctionNode function, BodyKind kind, String name) {
        this.unit = unit;
        this.cls = cls;
        this.function = function;
        this.kind = kind;
        this.method = unit.uniqueName(name);
        this.body = new Body(unit, cls, function, kind, returnType());
        this.expressions = new Expressions(body);
        this.statements = new Statements(body, expressions);
    }

    Body body() {
        return body;
    }

    /// Sets the dispatcher's number for the body.
    BodyLowering entry(int id) {
        body.entry(id);
        return this;
    }

    int entry() {
        return body.entry();
    }

    /// The class in which the body is written, or null.
    ClassLowering cls() {
        return cls;
    }

    /// The JVM method of the body.
    MethodRef reference() {
        return MethodRef.ofStatic(unit.name(), method, descriptor());
    }

    /// The name in stack traces and messages.
    String displayName() {
        return new FunctionNames(body).closureName(function);
    }

    private JvmType returnType() {
        boolean general = function == null || function.facts().isGenerator() || function.returnsReference() || kind == BodyKind.FILE;
        return general ? JvmType.OBJECT : DeclaredCarriers.of(function.returnType());
    }

    // The bodies of each kind

    JvmMethod file(List<Code> hoist, List<Stmt> list) {
        unit.frame(method, "", "", "file");
        return build(() -> {
            List<Code> codes = new ArrayList<>(hoist);
            codes.add(statements.list(list));
            codes.add(statements.returns().fallOff());
            return codes;
        });
    }

    JvmMethod function(Block block) {
        unit.frame(method, function.name(), "", "function");
        return build(() -> block(block));
    }

    JvmMethod method(Block block, String name) {
        unit.frame(method, name, cls.frameName(), kind == BodyKind.STATIC_METHOD ? "::" : "->");
        return build(() -> block(block));
    }

    JvmMethod expressionBody(Expr expression, String name) {
        unit.frame(method, name, cls.frameName(), "->");
        return build(() -> result(expression));
    }

    JvmMethod closure(List<String> uses) {
        unit.frame(method, displayName(), "", "closure");
        return build(() -> {
            List<Code> codes = new ArrayList<>(capture(uses));
            codes.addAll(function.block() != null ? block(function.block()) : result(function.expression()));
            return codes;
        });
    }

    BodyLowering defaultOf(FunctionNode owner) {
        body.defaultOf(owner);
        return this;
    }

    JvmMethod initializer(Expr expr) {
        unit.frame(method, "", "", "initializer");
        return build(() -> List.of(new Code.Return(Coerce.box(expressions.stored(expr)))));
    }

    private List<Code> block(Block block) {
        return list(block.statements());
    }

    private List<Code> result(Expr expression) {
        Stmt result = new Stmt.Return(-1, expression.span(), expression);
        return list(List.of(result));
    }

    private List<Code> list(List<Stmt> written) {
        FlattenYields flattening = new FlattenYields();
        List<Stmt> flat = body.isGenerator() ? flattening.block(written) : written;
        statements.initials(flattening.initials());
        return List.of(statements.list(flat), statements.returns().fallOff());
    }

    /// Captured values become variables of the body.
    private List<Code> capture(List<String> uses) {
        List<Code> codes = new ArrayList<>();
        for (int i = 0; i < uses.size(); i++) {
            Code captured = new Code.ArrayElement(new Code.GetField("dev/phpc/runtime/objects/Closure", "captured", JvmType.OBJECTS,
                new Code.Load(body.receiverLocal())), i, JvmType.OBJECT);
            switch (body.storage(uses.get(i))) {
                case Storage.Plain plain -> codes.add(new Code.Store(plain.local(), carried(body.lifetimes().retained(captured), plain.local().type())));
                case Storage.Cell cell -> codes.add(new Code.Store(cell.local(), body.lifetimes().isOn() ? RuntimeCalls.call(ReferenceLifetimes.class, "captured", captured)
                    : RuntimeCalls.call(Variables.class, "capturedRef", captured)));
                case Storage.Named named -> codes.add(RuntimeCalls.call(dev.phpc.runtime.link.Scope.class, "capture", body.scope(), Coerce.string(named.name()),
                    body.lifetimes().retained(captured)));
                case Storage.Number _ -> throw new IllegalStateException("a captured variable is not unboxed: $" + uses.get(i));
                case Storage.This _, Storage.Superglobal _ -> { }
            }
        }
        return codes;
    }

    /// A captured value as what the variable is inside. If it is anything else, then nobody reads it before something else is assigned.
    private static Code carried(Code captured, JvmType type) {
        Code other = type.equals(JvmType.LONG) ? Coerce.integer(0) : type.equals(JvmType.DOUBLE) ? Coerce.number(0) : type.equals(JvmType.BOOLEAN) ? Coerce.FALSE
            : type.equals(JvmType.STRING) ? Coerce.string("") : type.equals(JvmType.PHP_ARRAY) ? RuntimeCalls.field(PhpArray.class, "EMPTY") : null;
        return Coerce.carry(other == null ? captured : RuntimeCalls.call(Variables.class, "capturedLike", captured, Coerce.box(other)), type);
    }

    // The method around the body

    private JvmMethod build(Supplier<List<Code>> inside) {
        parameters.addAll(body.leadingParameters());
        List<Code> entry = new ArrayList<>();
        Set<String> assigned = new LinkedHashSet<>();
        List<Param> params = function == null ? List.of() : function.parameters();
        params.forEach(param -> parameter(param, entry, assigned));
        hiddenParameters();
        List<Code> codes = new ArrayList<>(body.enterScope());
        codes.addAll(entry);
        if (body.isGenerator()) {
            return generator(codes, assigned, inside);
        }
        Code main = new Code.Block(inside.get());
        Code exits = statements.returns().exits();
        List<Code> all = new ArrayList<>(body.initialStates(assigned));
        all.addAll(codes);
        all.add(body.lifetimes().around(new Code.Block(List.of(main, exits)), assigned));
        return new JvmMethod(ACCESS, method, descriptor(), parameters, new Code.Block(all));
    }

    private JvmMethod generator(List<Code> entry, Set<String> assigned, Supplier<List<Code>> inside) {
        return new GeneratorLowering(unit, body, statements).lower(method, descriptor(), parameters, entry, assigned, inside);
    }

    private void parameter(Param param, List<Code> entry, Set<String> assigned) {
        String name = param.name().text();
        assigned.add(name);
        JvmType carrier = carrier(param);
        Storage storage = body.storage(name);
        if (storage instanceof Storage.Plain plain && plain.local().type().equals(carrier)) {
            parameters.add(plain.local());
            borrow(plain, entry);
            return;
        }
        if (storage instanceof Storage.Cell cell && takesReference(param)) {
            parameters.add(cell.local());
            if (!body.isGenerator()) {
                entry.add(new Code.Discard(RuntimeCalls.call(dev.phpc.runtime.Ref.class, "retain", new Code.Load(cell.local()))));
            }
            return;
        }
        Local incoming = new Local(null, carrier);
        parameters.add(incoming);
        Code value = new Code.Load(incoming);
        switch (storage) {
            case Storage.Plain plain -> {
                Code plainValue = takesReference(param) ? RuntimeCalls.call(dev.phpc.runtime.Ref.class, "get", value) : value;
                entry.add(new Code.Store(plain.local(), Coerce.carry(plainValue, plain.local().type())));
                borrow(plain, entry);
            }
            case Storage.Cell cell -> entry.add(new Code.Store(cell.local(), body.newCell(RuntimeCalls.call(Variables.class, "share", Coerce.box(value)))));
            case Storage.Named named -> entry.add(takesReference(param)
                ? RuntimeCalls.call(dev.phpc.runtime.link.Scope.class, "bind", body.scope(), Coerce.string(named.name()), value)
                : RuntimeCalls.call(dev.phpc.runtime.link.Scope.class, "write", body.scope(), Coerce.string(named.name()),
                    RuntimeCalls.call(Variables.class, "share", Coerce.box(value))));
            case Storage.Number _ -> throw new IllegalStateException("a parameter is not unboxed: $" + name);
            case Storage.This _, Storage.Superglobal _ -> { }
        }
    }

    private static void borrow(Storage.Plain plain, List<Code> entry) {
        if (plain.borrowed() != null) {
            entry.add(new Code.Store(plain.borrowed(), Coerce.TRUE));
        }
    }

    /// A variadic parameter by reference is an array of references.
    private static boolean takesReference(Param param) {
        return param.byReference() && !param.variadic();
    }

    static JvmType carrier(Param param) {
        if (takesReference(param)) {
            return JvmType.REF;
        }
        if (param.variadic()) {
            return JvmType.PHP_ARRAY;
        }
        boolean nullByDefault = param.defaultValue() instanceof Expr.ConstantFetch || param.defaultValue() instanceof Expr.NullLiteral;
        return nullByDefault ? JvmType.OBJECT : DeclaredCarriers.of(param.type());
    }

    /// What a call hands over besides the parameters: a trait's method as its class has it, all arguments as they came.
    private void hiddenParameters() {
        if (body.hiddenRoutine() != null) {
            parameters.add(body.hiddenRoutine());
        }
        if (usesArguments()) {
            body.arguments(new Local(null, JvmType.OBJECTS));
            parameters.add(body.arguments());
        }
    }

    private boolean usesArguments() {
        return function != null && kind != BodyKind.FILE && function.facts().has(Feature.ARGUMENT_ACCESS);
    }

    private String descriptor() {
        StringBuilder descriptor = new StringBuilder("(");
        body.leadingParameters().forEach(parameter -> descriptor.append(parameter.type().descriptor()));
        if (function != null) {
            function.parameters().forEach(param -> descriptor.append(carrier(param).descriptor()));
        }
        if (body.hiddenRoutine() != null) {
            descriptor.append(Calls.ROUTINE.descriptor());
        }
        if (usesArguments()) {
            descriptor.append(JvmType.OBJECTS.descriptor());
        }
        return descriptor.append(')').append(body.returnType().descriptor()).toString();
    }

    /// How the dispatcher calls the body, given its own locals.
    UnitClass.Invocation invocation() {
        return (ctx, receiver, args) -> {
            List<Code> arguments = new ArrayList<>();
            arguments.add(new Code.Load(ctx));
            if (body.receiverLocal() != null) {
                arguments.add(new Code.Cast(new Code.Load(receiver), body.receiverLocal().type()));
            }
            List<Local> rest = parameters.subList(arguments.size(), parameters.size());
            for (int i = 0; i < rest.size(); i++) {
                arguments.add(Coerce.carry(new Code.ArrayElement(new Code.Load(args), i, JvmType.OBJECT), rest.get(i).type()));
            }
            return Coerce.box(new Code.Invoke(MethodRef.ofStatic(unit.name(), method, descriptor()), arguments));
        };
    }
}
