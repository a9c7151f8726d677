package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Label;
import dev.phpc.compiler.ir.Local;
import dev.phpc.compiler.syntax.BinaryOperator;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.Stmt;
import dev.phpc.compiler.types.PhpType;
import java.util.ArrayList;
import java.util.List;

/// `while`, `do`, `for` and `switch`. Conditions stand at the end of a loop, so that a round costs one jump.
final class Loops {
    private final Body body;
    private final Expressions expressions;
    private final Statements statements;
    private final Jumps jumps;

    Loops(Body body, Expressions expressions, Statements statements, Jumps jumps) {
        this.body = body;
        this.expressions = expressions;
        this.statements = statements;
        this.jumps = jumps;
    }

    Code whileLoop(Stmt.While loop) {
        Label again = new Label("continue");
        Label end = new Label("break");
        Label start = new Label("loop");
        jumps.enter(end, again);
        Code inside = statements.block(loop.body());
        jumps.leave();
        return new Code.Block(List.of(new Code.Jump(again), new Code.Mark(start), inside, new Code.Mark(again),
            new Code.JumpIf(expressions.condition(loop.condition()), true, start), new Code.Mark(end)));
    }

    Code doWhile(Stmt.DoWhile loop) {
        Label again = new Label("continue");
        Label end = new Label("break");
        Label start = new Label("loop");
        jumps.enter(end, again);
        Code inside = statements.block(loop.body());
        jumps.leave();
        return new Code.Block(List.of(new Code.Mark(start), inside, new Code.Mark(again),
            new Code.JumpIf(expressions.condition(loop.condition()), true, start), new Code.Mark(end)));
    }

    Code forLoop(Stmt.For loop) {
        Label again = new Label("continue");
        Label end = new Label("break");
        Label start = new Label("loop");
        Label test = new Label("test");
        List<Code> codes = new ArrayList<>();
        loop.starts().forEach(start1 -> codes.add(expressions.effect(start1)));
        codes.add(new Code.Jump(test));
        codes.add(new Code.Mark(start));
        jumps.enter(end, again);
        codes.add(statements.block(loop.body()));
        jumps.leave();
        codes.add(new Code.Mark(again));
        loop.steps().forEach(step -> codes.add(expressions.effect(step)));
        codes.add(new Code.Mark(test));
        if (loop.conditions().isEmpty()) {
            codes.add(new Code.Jump(start));
        } else {
            loop.conditions().subList(0, loop.conditions().size() - 1).forEach(condition -> codes.add(expressions.effect(condition)));
            codes.add(new Code.JumpIf(expressions.condition(loop.conditions().getLast()), true, start));
        }
        codes.add(new Code.Mark(end));
        return new Code.Block(codes);
    }

    Code switchStatement(Stmt.Switch choice) {
        Label end = new Label("break");
        Code subject = expressions.value(choice.subject());
        Local value = Local.temporary(subject.type());
        List<Code> codes = new ArrayList<>();
        codes.add(new Code.Store(value, subject));
        List<Label> labels = new ArrayList<>();
        Label otherwise = end;
        for (Stmt.Case each : choice.cases()) {
            Label label = new Label("case");
            labels.add(label);
            if (each.condition() == null) {
                otherwise = label;
            } else {
                codes.add(new Code.JumpIf(matches(value, each.condition()), true, label));
            }
        }
        codes.add(new Code.Jump(otherwise));
        jumps.enter(end, end);
        for (int i = 0; i < labels.size(); i++) {
            codes.add(new Code.Mark(labels.get(i)));
            codes.add(statements.block(choice.cases().get(i).body()));
        }
        jumps.leave();
        codes.add(new Code.Mark(end));
        return new Code.Block(codes);
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
