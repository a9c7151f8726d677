package dev.phpc.compiler.resolve;

import dev.phpc.compiler.syntax.FileNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `List<FileNode>` → [ResolvedProgram]:
///
///     function f() { g($x); }   → a FunctionNode with facts: `$x` is PLAIN, unless some `g` takes a reference
///     require __DIR__ . '/a.php' → the file it loads
///
/// Files are read independently of each other; then their declarations are joined, then storage is decided.
public final class Resolve {
    private Resolve() {}

    /// `isWhole`: the program starts with one of the sources. Otherwise others include them, into scopes and among declarations not in view.
    public static ResolvedProgram resolve(List<FileNode> sources, Builtins builtins, boolean isWhole) {
        FoldGuards guards = new FoldGuards(builtins);
        List<CollectDeclarations.Result> collected = sources.stream().map(source -> CollectDeclarations.of(source, guards)).toList();
        List<ResolvedFile> files = collected.stream().map(CollectDeclarations.Result::file).toList();
        FunctionTable functions = new FunctionTable(builtins);
        ConstantTable constants = new ConstantTable();
        ClassTable classes = new ClassTable(builtins);
        for (CollectDeclarations.Result each : collected) {
            each.functions().forEach(functions::add);
            each.constants().forEach(constants::add);
            each.classes().forEach(classes::add);
        }
        classes.link(files.stream().flatMap(file -> file.classes().stream()).filter(each -> !classes.isCandidate(each)).toList());
        new FindIncludeTargets(files, constants).find();
        ReferenceRules references = new ReferenceRules(functions, classes, builtins);
        boolean closed = decideStorage(files, references, isWhole);
        return new ResolvedProgram(files, builtins, functions, classes, constants, references, closed);
    }

    /// Returns whether nothing can load code from outside.
    private static boolean decideStorage(List<ResolvedFile> files, ReferenceRules references, boolean isWhole) {
        List<FunctionNode> functions = new ArrayList<>();
        files.forEach(file -> functions.addAll(file.functions()));
        List<VariableUses> uses = functions.stream().map(CollectVariables::of).toList();
        Map<FunctionNode, VariableUses> byFunction = new LinkedHashMap<>();
        GlobalScope globals = new GlobalScope(isWhole);
        for (int i = 0; i < functions.size(); i++) {
            functions.get(i).setIndex(i);
            byFunction.put(functions.get(i), uses.get(i));
            globals.read(functions.get(i), uses.get(i));
        }
        files.forEach(globals::read);
        references.setOpen(!globals.isClosed());
        new DecideStorage(byFunction, references, globals).decide();
        return globals.isClosed();
    }
}
