package dev.phpc.compiler.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Generic traversal: the children of a node, in source order.
public final class Trees {

    private Trees() {}

    /// Visits `root` and everything below it, parents first.
    public static void walk(Node root, Consumer<Node> visit) {
        visit.accept(root);
        forEachChild(root, child -> walk(child, visit));
    }

    public static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        forEachChild(node, children::add);
        return children;
    }

    /// Calls `visit` for each direct child; absent ones are left out.
    public static void forEachChild(Node node, Consumer<? super Node> visit) {
        Children out = new Children(visit);
        switch (node) {
            case Expr expr -> ofExpr(expr, out);
            case Stmt stmt -> ofStmt(stmt, out);
            case Stmt.Part part -> ofPart(part, out);
            case Decl decl -> ofDecl(decl, out);
            case Decl.TraitRule _ -> { }
            case TypeNode type -> ofType(type, out);
            case Pattern.Target p -> out.add(p.target());
            case Pattern.Destructuring p -> out.addAll(p.items());
            case Pattern.Item p -> out.add(p.key()).add(p.pattern());
            case ClassRef.Named _, ClassRef.Relative _, MemberName.Fixed _, ClosureUse _ -> { }
            case ClassRef.Computed c -> out.add(c.expression());
            case MemberName.Computed m -> out.add(m.expression());
            case Arg a -> out.add(a.value());
            case ArrayItem i -> out.add(i.key()).add(i.value());
            case MatchArm a -> out.addAll(a.conditions()).add(a.body());
            case Param p -> out.addAll(p.attributes()).add(p.type()).add(p.defaultValue()).addAll(p.hooks());
            case Attribute a -> out.addAll(a.args());
            case AttributeGroup g -> out.addAll(g.attributes());
            case PropertyHook h -> out.addAll(h.attributes()).addAll(h.params()).add(h.expression()).add(h.body());
            case Block b -> out.addAll(b.statements());
        }
    }

    private static void ofExpr(Expr expr, Children out) {
        switch (expr) {
            case Expr.NullLiteral _, Expr.BooleanLiteral _, Expr.IntLiteral _, Expr.FloatLiteral _, Expr.StringLiteral _,
                 Expr.MagicConstant _, Expr.Variable _, Expr.ConstantFetch _ -> { }
            case Expr.Interpolated e -> out.addAll(e.parts());
            case Expr.ShellExecute e -> out.addAll(e.parts());
            case Expr.ArrayLiteral e -> out.addAll(e.items());
            case Expr.DynamicVariable e -> out.add(e.name());
            case Expr.ClassConstantFetch e -> out.add(e.cls()).add(e.name());
            case Expr.ClassNameFetch e -> out.add(e.cls());
            case Expr.Index e -> out.add(e.base()).add(e.index());
            case Expr.PropertyFetch e -> out.add(e.object()).add(e.name());
            case Expr.StaticPropertyFetch e -> out.add(e.cls()).add(e.name());
            case Expr.FunctionCall e -> out.addAll(e.args());
            case Expr.ValueCall e -> out.add(e.callee()).addAll(e.args());
            case Expr.MethodCall e -> out.add(e.object()).add(e.name()).addAll(e.args());
            case Expr.StaticCall e -> out.add(e.cls()).add(e.name()).addAll(e.args());
            case Expr.New e -> out.add(e.cls()).addAll(e.args());
            case Expr.NewAnonymous e -> out.addAll(e.args()).add(e.cls());
            case Expr.FirstClassCallable e -> out.add(e.call());
            case Expr.Pipe e -> out.add(e.value()).add(e.callable());
            case Expr.Closure e -> out.addAll(e.attributes()).add(e.signature()).addAll(e.uses()).add(e.body());
            case Expr.ArrowFunction e -> out.addAll(e.attributes()).add(e.signature()).add(e.body());
            case Expr.Unary e -> out.add(e.operand());
            case Expr.Binary e -> out.add(e.left()).add(e.right());
            case Expr.Concat e -> out.addAll(e.operands());
            case Expr.Coalesce e -> out.addAll(e.operands());
            case Expr.Ternary e -> out.add(e.condition()).add(e.then()).add(e.otherwise());
            case Expr.Match e -> out.add(e.subject()).addAll(e.arms());
            case Expr.InstanceOf e -> out.add(e.value()).add(e.cls());
            case Expr.Cast e -> out.add(e.operand());
            case Expr.Silence e -> out.add(e.operand());
            case Expr.Assign e -> out.add(e.target()).add(e.value());
            case Expr.AssignReference e -> out.add(e.target()).add(e.source());
            case Expr.CompoundAssign e -> out.add(e.target()).add(e.value());
            case Expr.CoalesceAssign e -> out.add(e.target()).add(e.value());
            case Expr.Destructure e -> out.add(e.pattern()).add(e.value());
            case Expr.IncDec e -> out.add(e.target());
            case Expr.Isset e -> out.addAll(e.places());
            case Expr.Empty e -> out.add(e.operand());
            case Expr.Include e -> out.add(e.path());
            case Expr.Eval e -> out.add(e.code());
            case Expr.Print e -> out.add(e.value());
            case Expr.Exit e -> out.addAll(e.args());
            case Expr.Clone e -> out.addAll(e.args());
            case Expr.Throw e -> out.add(e.exception());
            case Expr.Yield e -> out.add(e.key()).add(e.value());
            case Expr.YieldFrom e -> out.add(e.source());
        }
    }

    private static void ofStmt(Stmt stmt, Children out) {
        switch (stmt) {
            case Stmt.InlineHtml _, Stmt.Break _, Stmt.Continue _, Stmt.Goto _, Stmt.Label _ -> { }
            case Stmt.ExpressionStatement s -> out.add(s.expression());
            case Stmt.Echo s -> out.addAll(s.values());
            case Stmt.Nested s -> out.add(s.block());
            case Stmt.If s -> out.addAll(s.branches()).add(s.otherwise());
            case Stmt.While s -> out.add(s.condition()).add(s.body());
            case Stmt.DoWhile s -> out.add(s.body()).add(s.condition());
            case Stmt.For s -> out.addAll(s.starts()).addAll(s.conditions()).addAll(s.steps()).add(s.body());
            case Stmt.Foreach s -> out.add(s.subject()).add(s.key()).add(s.value()).add(s.body());
            case Stmt.Switch s -> out.add(s.subject()).addAll(s.cases());
            case Stmt.Return s -> out.add(s.value());
            case Stmt.Try s -> out.add(s.body()).addAll(s.catches()).add(s.finallyBlock());
            case Stmt.Global s -> out.addAll(s.variables());
            case Stmt.StaticVariables s -> out.addAll(s.variables());
            case Stmt.Unset s -> out.addAll(s.places());
            case Stmt.Declare s -> out.addAll(s.directives()).add(s.body());
            case Stmt.Declaration s -> out.add(s.decl());
            case Stmt.Constants s -> out.addAll(s.constants());
        }
    }

    private static void ofPart(Stmt.Part part, Children out) {
        switch (part) {
            case Stmt.Branch p -> out.add(p.condition()).add(p.body());
            case Stmt.Case p -> out.add(p.condition()).add(p.body());
            case Stmt.Catch p -> out.add(p.body());
            case Stmt.StaticVariable p -> out.add(p.initial());
            case Stmt.Directive p -> out.add(p.value());
            case Stmt.Constant p -> out.addAll(p.attributes()).add(p.value());
        }
    }

    private static void ofDecl(Decl decl, Children out) {
        switch (decl) {
            case Decl.Function d -> out.addAll(d.attributes()).add(d.signature()).add(d.body());
            case Decl.ClassLike d -> out.addAll(d.attributes()).add(d.backingType()).addAll(d.members());
            case Decl.Property d -> out.addAll(d.attributes()).add(d.type()).add(d.defaultValue()).addAll(d.hooks());
            case Decl.ClassConstant d -> out.addAll(d.attributes()).add(d.type()).add(d.value());
            case Decl.Method d -> out.addAll(d.attributes()).add(d.signature()).add(d.body());
            case Decl.EnumCase d -> out.addAll(d.attributes()).add(d.value());
            case Decl.TraitUse d -> out.addAll(d.rules());
        }
    }

    private static void ofType(TypeNode type, Children out) {
        switch (type) {
            case TypeNode.Builtin _, TypeNode.Named _, TypeNode.Relative _ -> { }
            case TypeNode.Nullable t -> out.add(t.type());
            case TypeNode.Union t -> out.addAll(t.types());
            case TypeNode.Intersection t -> out.addAll(t.types());
        }
    }

    private record Children(Consumer<? super Node> visit) {

        Children add(Node child) {
            if (child != null) {
                visit.accept(child);
            }
            return this;
        }

        Children add(Signature signature) {
            return addAll(signature.params()).add(signature.returnType());
        }

        Children addAll(List<? extends Node> children) {
            if (children != null) {
                children.forEach(this::add);
            }
            return this;
        }
    }
}
