package dev.phpc.runtime.declare.processor;

import dev.phpc.runtime.declare.ClassHead;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/// An annotated Java class: a family of functions and constants, or a PHP class.
///
/// @param head null for a family of functions
/// @param properties by slot, static ones last
record Family(
        TypeElement type,
        String packageName,
        String extension,
        ClassHead head,
        String headText,
        List<String> cases,
        List<String> properties,
        List<Constant> constants,
        List<Routine> routines) {

    /// @param text the name of a global constant, the declaration of a class constant
    /// @param id the number under which the glue gives a value that javac does not know
    record Constant(VariableElement field, String name, String text, String deprecatedSince, boolean global, int id) {}

    String glueSimpleName() {
        String binary = packageName.isEmpty() ? binaryName() : binaryName().substring(packageName.length() + 1);
        return binary + "__Glue";
    }

    String glueName() {
        return binaryName() + "__Glue";
    }

    /// Nested classes are joined by `$`.
    String binaryName() {
        StringBuilder name = new StringBuilder(type.getSimpleName());
        for (var outer = type.getEnclosingElement(); outer instanceof TypeElement element; outer = outer.getEnclosingElement()) {
            name.insert(0, element.getSimpleName() + "$");
        }
        return packageName + "." + name;
    }

    boolean isClass() {
        return head != null;
    }

    boolean isInterface() {
        return head != null && head.kind().equals("interface");
    }
}
