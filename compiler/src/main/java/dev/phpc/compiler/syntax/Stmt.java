package dev.phpc.compiler.syntax;

import java.util.List;

/// A statement. Namespaces and imports leave no statement behind: every [Name] is already resolved.
public sealed interface Stmt extends Node {

    /// A piece of a statement that is no statement by itself.
    sealed interface Part extends Node {}

    record ExpressionStatement(int id, Span span, Expr expression) implements Stmt {}
    record Echo(int id, Span span, List<Expr> values) implements Stmt {}
    record InlineHtml(int id, Span span, String text) implements Stmt {}
    /// `{ … }` standing alone.
    record Nested(int id, Span span, Block block) implements Stmt {}
    /// `if`, `elseif` … as a list of branches.
    record If(int id, Span span, List<Branch> branches, Block otherwise /* or null */) implements Stmt {}
    record Branch(int id, Span span, Expr condition, Block body) implements Part {}
    record While(int id, Span span, Expr condition, Block body) implements Stmt {}
    record DoWhile(int id, Span span, Block body, Expr condition) implements Stmt {}
    /// The last of `conditions` decides; none means forever.
    record For(int id, Span span, List<Expr> starts, List<Expr> conditions, List<Expr> steps, Block body) implements Stmt {}
    record Foreach(int id, Span span, Expr subject, Pattern key /* or null */, boolean byReference, Pattern value, Block body) implements Stmt {}
    record Switch(int id, Span span, Expr subject, List<Case> cases) implements Stmt {}
    record Case(int id, Span span, Expr condition /* null: default */, Block body) implements Part {}
    record Break(int id, Span span, int levels) implements Stmt {}
    record Continue(int id, Span span, int levels) implements Stmt {}
    record Return(int id, Span span, Expr value /* or null */) implements Stmt {}
    record Try(int id, Span span, Block body, List<Catch> catches, Block finallyBlock /* or null */) implements Stmt {}
    record Catch(int id, Span span, List<Name> types, Identifier variable /* or null */, Block body) implements Part {}
    /// Each is a [Expr.Variable] or [Expr.DynamicVariable].
    record Global(int id, Span span, List<Expr> variables) implements Stmt {}
    record StaticVariables(int id, Span span, List<StaticVariable> variables) implements Stmt {}
    record StaticVariable(int id, Span span, Identifier name, Expr initial /* or null */) implements Part {}
    record Unset(int id, Span span, List<Expr> places) implements Stmt {}
    record Goto(int id, Span span, Identifier label) implements Stmt {}
    record Label(int id, Span span, Identifier name) implements Stmt {}
    /// `declare(ticks=1) { … }`; without a block it governs the rest of the file. `strict_types` is [FileNode#strictTypes()].
    record Declare(int id, Span span, List<Directive> directives, Block body /* or null */) implements Stmt {}
    record Directive(int id, Span span, Identifier name, Expr value) implements Part {}
    /// A function or class-like, hoisted by PHP if it stands at the top level of the file.
    record Declaration(int id, Span span, Decl decl) implements Stmt {}
    /// `const A = 1, B = 2;` outside a class.
    record Constants(int id, Span span, List<Constant> constants) implements Stmt {}
    record Constant(int id, Span span, List<AttributeGroup> attributes, Name name, Expr value, String docComment /* or null */) implements Part {}
}
