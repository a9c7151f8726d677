package dev.phpc.compiler.syntax;

import java.util.List;

/// An expression. Components called `args` are the arguments in source order; a component that may be null is marked `/* or null */`.
public sealed interface Expr extends Node {

    // Literals
    record NullLiteral(int id, Span span) implements Expr {}
    record BooleanLiteral(int id, Span span, boolean value) implements Expr {}
    record IntLiteral(int id, Span span, long value) implements Expr {}
    record FloatLiteral(int id, Span span, double value) implements Expr {}
    record StringLiteral(int id, Span span, String value) implements Expr {}
    /// `"a$b{$c}"`: literal parts are non-empty [StringLiteral]s.
    record Interpolated(int id, Span span, List<Expr> parts) implements Expr {}
    /// `` `ls $dir` ``
    record ShellExecute(int id, Span span, List<Expr> parts) implements Expr {}
    record ArrayLiteral(int id, Span span, List<ArrayItem> items) implements Expr {}
    record MagicConstant(int id, Span span, MagicConstantKind kind) implements Expr {}

    // Names and places
    /// `$name`; the name is without the dollar sign.
    record Variable(int id, Span span, String name) implements Expr {}
    /// `$$name`, `${expression}`
    record DynamicVariable(int id, Span span, Expr name) implements Expr {}
    record ConstantFetch(int id, Span span, Name name) implements Expr {}
    record ClassConstantFetch(int id, Span span, ClassRef cls, MemberName name) implements Expr {}
    /// `Foo::class`, `$object::class`
    record ClassNameFetch(int id, Span span, ClassRef cls) implements Expr {}
    /// `$array[index]`; without an index (`$array[]`) it can only be written to.
    record Index(int id, Span span, Expr base, Expr index /* or null */) implements Expr {}
    record PropertyFetch(int id, Span span, Expr object, MemberName name, boolean nullsafe) implements Expr {}
    record StaticPropertyFetch(int id, Span span, ClassRef cls, MemberName name) implements Expr {}

    // Calls
    record FunctionCall(int id, Span span, Name name, List<Arg> args) implements Expr {}
    /// `$f(…)`, `(expression)(…)`, `'name'(…)`
    record ValueCall(int id, Span span, Expr callee, List<Arg> args) implements Expr {}
    record MethodCall(int id, Span span, Expr object, MemberName name, List<Arg> args, boolean nullsafe) implements Expr {}
    record StaticCall(int id, Span span, ClassRef cls, MemberName name, List<Arg> args) implements Expr {}
    record New(int id, Span span, ClassRef cls, List<Arg> args) implements Expr {}
    record NewAnonymous(int id, Span span, Decl.ClassLike cls, List<Arg> args) implements Expr {}
    /// `f(...)`, `$o->m(...)`, `C::m(...)`: `call` is a FunctionCall, ValueCall, MethodCall, StaticCall, Exit or Clone without arguments.
    record FirstClassCallable(int id, Span span, Expr call) implements Expr {}
    /// `value |> callable`
    record Pipe(int id, Span span, Expr value, Expr callable) implements Expr {}

    // Functions as values
    record Closure(int id, Span span, List<AttributeGroup> attributes, boolean isStatic, Signature signature, List<ClosureUse> uses,
                   Block body, String docComment /* or null */) implements Expr {}
    record ArrowFunction(int id, Span span, List<AttributeGroup> attributes, boolean isStatic, Signature signature, Expr body,
                         String docComment /* or null */) implements Expr {}

    // Operators
    record Unary(int id, Span span, UnaryOperator operator, Expr operand) implements Expr {}
    record Binary(int id, Span span, BinaryOperator operator, Expr left, Expr right) implements Expr {}
    /// `a . b . c`, at least two operands.
    record Concat(int id, Span span, List<Expr> operands) implements Expr {}
    /// `a ?? b ?? c`, at least two operands.
    record Coalesce(int id, Span span, List<Expr> operands) implements Expr {}
    /// `condition ? then : otherwise`; `condition ?: otherwise` has no `then`.
    record Ternary(int id, Span span, Expr condition, Expr then /* or null */, Expr otherwise) implements Expr {}
    record Match(int id, Span span, Expr subject, List<MatchArm> arms) implements Expr {}
    record InstanceOf(int id, Span span, Expr value, ClassRef cls) implements Expr {}
    record Cast(int id, Span span, CastKind kind, Expr operand) implements Expr {}
    /// `@expression`
    record Silence(int id, Span span, Expr operand) implements Expr {}

    // Assignment
    record Assign(int id, Span span, Expr target, Expr value) implements Expr {}
    record AssignReference(int id, Span span, Expr target, Expr source) implements Expr {}
    record CompoundAssign(int id, Span span, BinaryOperator operator, Expr target, Expr value) implements Expr {}
    record CoalesceAssign(int id, Span span, Expr target, Expr value) implements Expr {}
    /// `[$a, $b] = value`
    record Destructure(int id, Span span, Pattern.Destructuring pattern, Expr value) implements Expr {}
    record IncDec(int id, Span span, Expr target, boolean increment, boolean prefix) implements Expr {}

    // Constructs
    record Isset(int id, Span span, List<Expr> places) implements Expr {}
    record Empty(int id, Span span, Expr operand) implements Expr {}
    record Include(int id, Span span, IncludeKind kind, Expr path) implements Expr {}
    record Eval(int id, Span span, Expr code) implements Expr {}
    record Print(int id, Span span, Expr value) implements Expr {}
    /// `exit`, `die(args)`
    record Exit(int id, Span span, List<Arg> args) implements Expr {}
    /// `clone $object`, `clone($object, […])`
    record Clone(int id, Span span, List<Arg> args) implements Expr {}
    record Throw(int id, Span span, Expr exception) implements Expr {}
    record Yield(int id, Span span, Expr key /* or null */, Expr value /* or null */) implements Expr {}
    record YieldFrom(int id, Span span, Expr source) implements Expr {}
}
