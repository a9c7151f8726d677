package dev.phpc.runtime.declare.processor;

import dev.phpc.runtime.declare.DeclarationIndex;
import dev.phpc.runtime.declare.IndexWriter;
import java.util.List;
import java.util.Locale;

/// Turns the families of a module into the entries of its index.
final class ModuleIndex {
    private final IndexWriter index = new IndexWriter();
    private final Descriptors descriptors;

    ModuleIndex(Descriptors descriptors) {
        this.descriptors = descriptors;
    }

    byte[] write(List<Family> families) {
        families.forEach(this::add);
        return index.toByteArray();
    }

    private void add(Family family) {
        family.constants().stream().filter(Family.Constant::global).forEach(constant -> index.constant(entry(family, constant)));
        if (family.isClass()) {
            index.classLike(family.head().name().toLowerCase(Locale.ROOT), new DeclarationIndex.ClassEntry(
                    family.extension(),
                    family.glueName(),
                    family.binaryName(),
                    family.headText(),
                    family.cases(),
                    family.properties(),
                    family.constants().stream().filter(constant -> !constant.global()).map(constant -> entry(family, constant)).toList(),
                    family.routines().stream().map(routine -> entry(family, routine)).toList()));
            return;
        }
        for (Routine routine : family.routines()) {
            index.function(routine.signature().name().toLowerCase(Locale.ROOT),
                    new DeclarationIndex.FunctionEntry(family.extension(), family.glueName(), entry(family, routine)));
        }
    }

    private DeclarationIndex.RoutineEntry entry(Family family, Routine routine) {
        return new DeclarationIndex.RoutineEntry(
                routine.id(), routine.bridge(), descriptors.of(routine, family.type()), routine.effects(), routine.signatureText());
    }

    private static DeclarationIndex.ConstantEntry entry(Family family, Family.Constant constant) {
        Object value = constant.id() >= 0 ? null : constant.field().getConstantValue();
        return new DeclarationIndex.ConstantEntry(
                constant.name(), family.extension(), constant.global() ? constant.deprecatedSince() : constant.text(),
                value, family.glueName(), constant.id());
    }
}
