package dev.phpc.runtime.declare.processor;

import dev.phpc.runtime.declare.DeclarationIndex;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpConstant;
import dev.phpc.runtime.declare.PhpEnum;
import dev.phpc.runtime.declare.PhpFunction;
import dev.phpc.runtime.declare.PhpInterface;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/// Checks the declarations of builtins against the Java code that carries them, and writes for each family its glue and for
/// the module its index.
@SupportedAnnotationTypes("dev.phpc.runtime.declare.*")
public final class DeclarationProcessor extends AbstractProcessor {
    private boolean done;

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (done || annotations.isEmpty()) {
            return false;
        }
        done = true;
        KnownConstants constants = new KnownConstants();
        FamilyReader reader = new FamilyReader(processingEnv, constants);
        List<Family> families = declaringTypes(round).stream()
                .map(reader::read)
                .filter(Objects::nonNull)
                .toList();
        families.forEach(family -> writeGlue(family, constants));
        writeIndex(families, round);
        return false;
    }

    private Set<TypeElement> declaringTypes(RoundEnvironment round) {
        Set<TypeElement> types = new LinkedHashSet<>();
        for (var annotation : List.of(PhpFunction.class, PhpConstant.class)) {
            round.getElementsAnnotatedWith(annotation).forEach(member -> types.add((TypeElement) member.getEnclosingElement()));
        }
        for (var annotation : List.of(PhpClass.class, PhpInterface.class, PhpEnum.class)) {
            round.getElementsAnnotatedWith(annotation).forEach(type -> types.add((TypeElement) type));
        }
        return types;
    }

    private void writeGlue(Family family, KnownConstants constants) {
        if (family.isInterface() && family.constants().stream().allMatch(constant -> constant.id() < 0)
                && family.routines().stream().allMatch(Routine::isAbstract)) {
            return;
        }
        try {
            String source = new GlueWriter(family, constants).source();
            try (Writer writer = processingEnv.getFiler().createSourceFile(family.glueName(), family.type()).openWriter()) {
                writer.write(source);
            }
        } catch (IllegalArgumentException | IOException problem) {
            error(family.type(), problem.getMessage());
        }
    }

    private void writeIndex(List<Family> families, RoundEnvironment round) {
        byte[] index = new ModuleIndex(new Descriptors(processingEnv.getElementUtils(), processingEnv.getTypeUtils())).write(families);
        try {
            if (isCore(round)) {
                try (Writer writer = processingEnv.getFiler().createSourceFile(CoreIndexSource.NAME).openWriter()) {
                    writer.write(CoreIndexSource.of(index));
                }
            } else {
                try (OutputStream out = processingEnv.getFiler()
                        .createResource(StandardLocation.CLASS_OUTPUT, "", DeclarationIndex.RESOURCE).openOutputStream()) {
                    out.write(index);
                }
            }
        } catch (IOException problem) {
            error(null, problem.getMessage());
        }
    }

    /// Whether the module being compiled is the one that reads the indexes.
    private boolean isCore(RoundEnvironment round) {
        TypeElement reader = processingEnv.getElementUtils().getTypeElement("dev.phpc.runtime.link.ModuleIndexes");
        return reader != null && round.getRootElements().contains(reader);
    }

    private void error(Element element, String message) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, element);
    }
}
