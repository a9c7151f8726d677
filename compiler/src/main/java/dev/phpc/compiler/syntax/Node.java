package dev.phpc.compiler.syntax;

/// Whatever an analysis may say something about. `id` is unique within the file and dense (0 to [FileNode#nodeCount()] − 1), so that
/// side tables are arrays; `span` is where the node was written.
public sealed interface Node permits
        Expr, Stmt, Stmt.Part, Decl, Decl.TraitRule, TypeNode, Pattern, Pattern.Item, ClassRef, MemberName,
        Arg, ArrayItem, MatchArm, ClosureUse, Param, Attribute, AttributeGroup, PropertyHook, Block {

    int id();

    Span span();
}
