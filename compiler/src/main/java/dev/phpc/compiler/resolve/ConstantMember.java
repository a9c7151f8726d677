package dev.phpc.compiler.resolve;

import dev.phpc.compiler.syntax.Decl;
import dev.phpc.compiler.types.ClassSymbol;
import dev.phpc.runtime.declare.DeclarationIndex;

/// A class constant or enum case as a class has it. One of the first three is set.
public record ConstantMember(
        Decl.ClassConstant constant, Decl.EnumCase enumCase, DeclarationIndex.ConstantEntry builtin, ClassSymbol declaring, ClassNode writtenIn) {}
