package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Label;
import dev.phpc.compiler.ir.Local;
import dev.phpc.compiler.syntax.Block;
import dev.phpc.compiler.syntax.Decl;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.Stmt;
import dev.phpc.runtime.Output;
import dev.phpc.runtime.link.ConstantLookup;
import dev.phpc.runtime.link.Constructs;
import dev.phpc.runtime.link.Statics;
import dev.phpc.runtime.objects.Routine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Statements → IR statements.
final class Statements {
    private final Body body;
    private final Expressions expressions;
    private final Jumps jumps;
    private final Loops loops;
    private final Returns returns;
    private final TryStatements tries;
    private final Map<String, Label> labels = new HashMap<>();
    private Map<Integer, List<Stmt>> initials = Map.of();
    /// The number of `finally` blocks around each label that can be jumped to from here.
    private final Map<String, Integer> labelDepths = new HashMap<>();

    Statements(Body body, Expressions expressions) {
        this.body = body;
        this.expressions = expressions;
        this.jumps = new Jumps();
        this.returns = new Returns(body, expressions, jumps);
        this.loops = new Loops(body, expressions, this, jumps);
        this.tries = new TryStatements(body, expressions, this, jumps);
    }

    Returns returns() {
        return returns;
    }

    TryStatements tries() {
        return tries;
    }

    /// What runs before the initial values of static variables, by the ids of their declarations.
    void initials(Map<Integer, List<Stmt>> before) {
        initials = before;
    }

    Code block(Block block) {
        return list(block.statements());
    }

    Code list(List<Stmt> statements) {
        noteLabels(statements, jumps.depth());
        List<Code> codes = new ArrayList<>();
        for (Stmt statement : statements) {
            int ticks = body.unit().ticks().interval(statement);
            for (Stmt each : body.unit().ticks().separately(statement)) {
                codes.add(new Code.Line(each.span().line(), statement(each)));
                if (ticks > 0) {
                    codes.add(RuntimeCalls.call(Constructs.class, "tick", body.context(), Coerce.jvmInt(ticks)));
                }
            }
        }
        return new Code.Block(codes);
    }

    private Code statement(Stmt statement) {
        return switch (statement) {
            case Stmt.ExpressionStatement(int _, var _, Expr expression) -> expression(expression);
            case Stmt.Echo echo -> new Code.Block(echo.values().stream().map(expressions::echo).toList());
            case Stmt.InlineHtml html -> RuntimeCalls.call(Output.class, "write",
                RuntimeCalls.call(dev.phpc.runtime.Context.class, "output", body.context()), Coerce.string(html.text()));
            case Stmt.Nested nested -> block(nested.block());
            case Stmt.If conditional -> ifStatement(conditional);
            case Stmt.While loop -> loops.whileLoop(loop);
            case Stmt.DoWhile loop -> loops.doWhile(loop);
            case Stmt.For loop -> loops.forLoop(loop);
            case Stmt.Foreach loop -> new ForeachLoops(body, expressions, this, jumps).lower(loop);
            case Stmt.Switch choice -> loops.switchStatement(choice);
            case Stmt.Break jump -> jumps.breakOut(jump.levels());
            case Stmt.Continue jump -> jumps.continueWith(jump.levels());
            case Stmt.Return done -> returns.lower(done);
            case Stmt.Try guarded -> tries.lower(guarded);
            case Stmt.Global global -> new Code.Block(global.variables().stream().map(this::global).toList());
            case Stmt.StaticVariables statics -> new Code.Block(statics.variables().stream().map(this::staticVariable).toList());
            case Stmt.Unset unset -> new Code.Block(unset.places().stream().map(this::unset).toList());
            case Stmt.Goto jump -> jumps.jumpTo(label(jump.label().text()), labelDepths.getOrDefault(jump.label().text(), 0));
            case Stmt.Label label -> new Code.Mark(label(label.name().text()));
            case Stmt.Declare declare -> declare.body() == null ? new Code.Block(List.of()) : block(declare.body());
            case Stmt.Declaration declaration -> declaration(declaration.decl());
            case Stmt.Constants constants -> new Code.Block(constants.constants().stream().map(this::constant).toList());
        };
    }

    private Code expression(Expr expression) {
        if (expression instanceof Expr.Yield || expression instanceof Expr.YieldFrom) {
            return new Code.Discard(body.generator().yield(expression, expressions));
        }
        if (expression instanceof Expr.Assign(int _, var _, Expr.Variable target, Expr value) && (value instanceof Expr.Yield || value instanceof Expr.YieldFrom)) {
            Local received = Local.temporary(JvmType.OBJECT);
            return new Code.Block(List.of(new Code.Store(received, body.generator().yield(value, expressions)),
                expressions.places().variable(target.name()).assign(new Code.Load(received))));
        }
        return expressions.effect(expression);
    }

    private Code ifStatement(Stmt.If conditional) {
        Code otherwise = conditional.otherwise() == null ? null : block(conditional.otherwise());
        for (Stmt.Branch branch : conditional.branches().reversed()) {
            otherwise = new Code.If(expressions.condition(branch.condition()), block(branch.body()), otherwise);
        }
        return otherwise;
    }

    private Code unset(Expr expr) {
        Place place = expressions.places().ofUnset(expr);
        List<Code> statements = new ArrayList<>(place.prepare());
        if (expr instanceof Expr.Index && root(expr) instanceof Expr.Variable variable && !variable.name().equals("this") && !variable.name().equals("GLOBALS")) {
            statements.add(new Code.Discard(expressions.value(variable)));
        }
        statements.add(place.unset());
        return new Code.Block(statements);
    }

    private static Expr root(Expr place) {
        return place instanceof Expr.Index index ? root(index.base()) : place;
    }

    private Code global(Expr variable) {
        Code name = switch (variable) {
            case Expr.Variable named -> Coerce.string(named.name());
            case Expr.DynamicVariable dynamic -> Coerce.toStringValue(body.context(), expressions.value(dynamic.name()));
            default -> throw new IllegalArgumentException("no variable: " + variable);
        };
        Local text = Local.temporary(JvmType.STRING);
        Code ref = RuntimeCalls.call(dev.phpc.runtime.link.Scope.class, "globalRef", body.context(), new Code.Load(text));
        Code bind = variable instanceof Expr.Variable named ? expressions.places().variable(named.name()).bind(ref)
            : RuntimeCalls.call(dev.phpc.runtime.link.Scope.class, "bind", body.scope(), new Code.Load(text), ref);
        return new Code.Block(List.of(new Code.Store(text, name), bind));
    }

    /// `static $x = initial;`: the initial value is evaluated the first time control gets here.
    private Code staticVariable(Stmt.StaticVariable variable) {
        int number = body.unit().newStatic();
        Code before = list(initials.getOrDefault(variable.id(), List.of()));
        Code initial = variable.initial() == null ? Coerce.NULL : body.lifetimes().pinned(Coerce.box(expressions.stored(variable.initial())));
        if (body.hiddenRoutine() != null) {
            Code routine = new Code.Load(body.hiddenRoutine());
            return staticVariable(variable, RuntimeCalls.call(Routine.class, "staticVariable", routine, Coerce.jvmInt(number)), before,
                RuntimeCalls.call(Routine.class, "newStaticVariable", routine, Coerce.jvmInt(number), Coerce.box(initial)));
        }
        Code holder = body.kind() == BodyKind.CLOSURE ? new Code.Load(body.receiverLocal()) : new Code.Constant(null, JvmType.CLOSURE);
        return staticVariable(variable, RuntimeCalls.call(Statics.class, "find", body.context(), body.unit().index(), Coerce.jvmInt(number), holder), before,
            RuntimeCalls.call(Statics.class, "create", body.context(), body.unit().index(), Coerce.jvmInt(number), holder, Coerce.box(initial)));
    }

    private Code staticVariable(Stmt.StaticVariable variable, Code found, Code before, Code created) {
        Local ref = Local.temporary(JvmType.REF);
        return new Code.Block(List.of(
            new Code.Store(ref, found),
            new Code.If(new Code.Compare(Code.Relation.EQUAL, new Code.Load(ref), new Code.Constant(null, JvmType.REF)),
                new Code.Block(List.of(before, new Code.Store(ref, created))), null),
            expressions.places().variable(variable.name().text()).bind(new Code.Load(ref))));
    }

    /// Labels are known before the jumps to them are lowered. There are none into loops, so that these see to their own.
    private void noteLabels(List<Stmt> statements, int depth) {
        for (Stmt statement : statements) {
            switch (statement) {
                case Stmt.Label label -> labelDepths.put(label.name().text(), depth);
                case Stmt.Nested nested -> noteLabels(nested.block().statements(), depth);
                case Stmt.If conditional -> {
                    conditional.branches().forEach(branch -> noteLabels(branch.body().statements(), depth));
                    if (conditional.otherwise() != null) {
                        noteLabels(conditional.otherwise().statements(), depth);
                    }
                }
                case Stmt.Try guarded -> {
                    int inside = guarded.finallyBlock() == null ? depth : depth + 1;
                    noteLabels(guarded.body().statements(), inside);
                    guarded.catches().forEach(each -> noteLabels(each.body().statements(), inside));
                }
                default -> { }
            }
        }
    }

    private Label label(String name) {
        return labels.computeIfAbsent(name, Label::new);
    }

    private Code constant(Stmt.Constant constant) {
        body.inConstant(true);
        Code value = Coerce.box(expressions.stored(constant.value()));
        body.inConstant(false);
        Code name = Coerce.string(constant.name().resolved());
        return constant.attributes().isEmpty() ? RuntimeCalls.call(ConstantLookup.class, "declare", body.context(), name, value)
            : RuntimeCalls.call(ConstantLookup.class, "declare", body.context(), name, value, new Signatures(body.unit(), null).attributes(constant.attributes()));
    }

    /// A function or class declared where control gets to it; those at the top level are declared when the file starts.
    private Code declaration(Decl decl) {
        return switch (decl) {
            case Decl.Function function -> body.unit().isHoisted(function) ? new Code.Block(List.of()) : body.unit().declareFunction(body, function);
            case Decl.ClassLike cls -> body.unit().declareClass(body, cls);
            default -> throw new IllegalArgumentException("no statement: " + decl);
        };
    }
}
