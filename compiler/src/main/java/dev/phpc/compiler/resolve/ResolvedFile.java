package dev.phpc.compiler.resolve;

import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.FileNode;
import dev.phpc.compiler.syntax.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A file of the program with its functions and classes.
public final class ResolvedFile {
    private final FileNode node;
    private final List<FunctionNode> functions = new ArrayList<>();
    private final List<ClassNode> classes = new ArrayList<>();
    private final List<Expr.Include> includes = new ArrayList<>();
    private final Map<Integer, FunctionNode> functionsById = new HashMap<>();
    private final Map<Integer, ClassNode> classesById = new HashMap<>();
    private final Map<Integer, Boolean> foldedConditions = new HashMap<>();
    private final Map<Integer, List<ResolvedFile>> includeTargets = new HashMap<>();

    ResolvedFile(FileNode node) {
        this.node = node;
    }

    void add(FunctionNode function) {
        functions.add(function);
        if (function.node() != null) {
            functionsById.put(function.node().id(), function);
        }
    }

    void add(ClassNode cls) {
        classes.add(cls);
        classesById.put(cls.decl().id(), cls);
    }

    void add(Expr.Include include) {
        includes.add(include);
    }

    void fold(Expr condition, boolean value) {
        foldedConditions.put(condition.id(), value);
    }

    void setIncludeTargets(Expr.Include include, List<ResolvedFile> targets) {
        includeTargets.put(include.id(), targets);
    }

    public FileNode node() {
        return node;
    }

    /// The file's top-level code.
    public FunctionNode main() {
        return functions.getFirst();
    }

    /// Everything with local variables, in source order, the top level first.
    public List<FunctionNode> functions() {
        return functions;
    }

    public List<ClassNode> classes() {
        return classes;
    }

    public List<Expr.Include> includes() {
        return includes;
    }

    /// The function that a Decl.Function, Decl.Method, Expr.Closure, Expr.ArrowFunction or PropertyHook of this file is.
    public FunctionNode function(Node declaration) {
        return functionsById.get(declaration.id());
    }

    /// The class that a Decl.ClassLike of this file is.
    public ClassNode classOf(Node declaration) {
        return classesById.get(declaration.id());
    }

    /// What a condition (`function_exists('strlen')`, `PHP_VERSION_ID >= 80000`) surely yields, or null if that is not known.
    public Boolean foldedCondition(Expr condition) {
        return foldedConditions.get(condition.id());
    }

    /// The files of the program that an `include` may load, or null if that is not known.
    public List<ResolvedFile> includeTargets(Expr.Include include) {
        return includeTargets.get(include.id());
    }

    @Override
    public String toString() {
        return node.source().path();
    }
}
