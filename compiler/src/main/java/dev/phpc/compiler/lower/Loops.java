package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Label;
import dev.phpc.compiler.ir.Local;
import dev.phpc.compiler.syntax.BinaryOperator;
import dev.phpc.compiler.syntax.Block;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.Stmt;
import dev.phpc.compiler.types.PhpType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// `while`, `do`, `for` and `switch`.
///
/// Jumps back have no condition. HotSpot asks at each of them whether it has to stop, with what is on the operand stack in view: the outcome of a
/// comparison of longs, which it would have to compute for that alone.
final class Loops {
    private final Expressions expressions;
    private final Statements statements;
    private final Jumps jumps;
    private final LoopArrays arrays;

    Loops(Body body, Expressions expressions, Statements statements, Jumps jumps) {
        this.expressions = expressions;
        this.statements = statements;
        this.jumps = jumps;
        this.arrays = new LoopArrays(body);
    }

    Code whileLoop(Stmt.While loop) {
        Label again = new Label("continue");
        Label end = new Label("break");
        List<Code> codes = new ArrayList<>();
        begin(List.of(loop.condition()), loop.body(), again, end, codes);
        codes.add(inside(loop.body(), end, again));
        codes.add(new Code.Jump(again));
        codes.add(new Code.Mark(end));
        return new Code.Block(codes);
    }

    Code doWhile(Stmt.DoWhile loop) {
        Label start = new Label("loop");
        Label again = new Label("continue");
        Label end = new Label("break");
        List<Code> codes = new ArrayList<>(arrays.own(loop.body()));
        codes.add(new Code.Mark(start));
        codes.add(inside(loop.body(), end, again));
        codes.add(new Code.Mark(again));
        exit(List.of(loop.condition()), end, codes);
        codes.add(new Code.Jump(start));
        codes.add(new Code.Mark(end));
        return new Code.Block(codes);
    }

    Code forLoop(Stmt.For loop) {
        Label start = new Label("loop");
        Label again = new Label("continue");
        Label end = new Label("break");
        List<Code> codes = new ArrayList<>();
        loop.starts().forEach(first -> codes.add(expressions.effect(first)));
        begin(loop.conditions(), loop.body(), start, end, codes);
        codes.add(inside(loop.body(), end, again));
        codes.add(new Code.Mark(again));
        loop.steps().forEach(step -> codes.add(expressions.effect(step)));
        codes.add(new Code.Jump(start));
        codes.add(new Code.Mark(end));
        return new Code.Block(codes);
    }

    /// The conditions, which each round begins with at `start`.
    private void begin(List<Expr> conditions, Block loop, Label start, Label end, List<Code> codes) {
        List<Code> own = LoopArrays.isCheap(conditions) ? arrays.own(loop) : List.of();
        Label first = new Label("first");
        if (!own.isEmpty()) {
            exit(conditions, end, codes);
            codes.addAll(own);
            codes.add(new Code.Jump(first));
        }
        codes.add(new Code.Mark(start));
        exit(conditions, end, codes);
        codes.add(new Code.Mark(first));
    }

    /// Leaves the loop if the last condition does not hold.
    private void exit(List<Expr> conditions, Label end, List<Code> codes) {
        if (!conditions.isEmpty()) {
            conditions.subList(0, conditions.size() - 1).forEach(condition -> codes.add(expressions.effect(condition)));
            codes.add(new Code.JumpIf(expressions.condition(conditions.getLast()), false, end));
        }
    }

    private Code inside(Block loop, Label breakTo, Label continueTo) {
        jumps.enter(breakTo, continueTo);
        Code inside = statements.block(loop);
        jumps.leave();
        return inside;
    }

    Code switchStatement(Stmt.Switch choice) {
        Label end = new Label("break");
        Code subject = expressions.value(choice.subject());
        Local value = Local.temporary(subject.type());
        List<Code> codes = new ArrayList<>();
        codes.add(new Code.Store(value, subject));
        List<Label> labels = choice.cases().stream().map(_ -> new Label("case")).toList();
        decide(choice.cases(), labels, value, end, codes);
        jumps.enter(end, end);
        for (int i = 0; i < labels.size(); i++) {
            codes.add(new Code.Mark(labels.get(i)));
            codes.add(statements.block(choice.cases().get(i).body()));
        }
        jumps.leave();
        codes.add(new Code.Mark(end));
        return new Code.Block(codes);
    }

    private void decide(List<Stmt.Case> cases, List<Label> labels, Local value, Label end, List<Code> codes) {
        Label otherwise = end;
        List<Expr> conditions = new ArrayList<>();
        List<Label> targets = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            if (cases.get(i).condition() == null) {
                otherwise = labels.get(i);
            } else {
                conditions.add(cases.get(i).condition());
                targets.add(labels.get(i));
            }
        }
        LiteralTable table = LiteralTable.of(Arrays.asList(conditions.stream().map(this::constant).toArray()), targets, otherwise);
        if (table != null && table.suits(value.type())) {
            codes.add(table.jump(value));
        }
        if (table == null || !table.decides(value.type())) {
            for (int i = 0; i < conditions.size(); i++) {
                codes.add(new Code.JumpIf(matches(value, conditions.get(i)), true, targets.get(i)));
            }
            codes.add(new Code.Jump(otherwise));
        }
    }

    /// The int or string that an expression surely is; else null.
    private Object constant(Expr condition) {
        boolean isCandidate = condition instanceof Expr.IntLiteral || condition instanceof Expr.StringLiteral || condition instanceof Expr.ConstantFetch
            || condition instanceof Expr.Unary(int _, var _, var _, Expr operand) && operand instanceof Expr.IntLiteral;
        Code value = isCandidate ? expressions.value(condition) : null;
        return (value instanceof Code.Line(int _, Code inside) ? inside : value) instanceof Code.Constant(Object constant, var _) ? constant : null;
    }

    private Code matches(Local value, Expr condition) {
        if (value.type().equals(JvmType.BOOLEAN)) {
            Code tested = expressions.condition(condition);
            return expressions.operators().apply(BinaryOperator.EQUAL, new Code.Load(value), tested, PhpType.BOOL);
        }
        return new Code.Line(condition.span().line(),
            expressions.operators().apply(BinaryOperator.EQUAL, new Code.Load(value), expressions.value(condition), PhpType.BOOL));
    }
}
