package dev.phpc.runtime.declare.processor;

import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.Signature;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/// An annotated Java method with its signature.
///
/// @param id the number the glue dispatches on; -1 for an abstract method
/// @param className PHP name of the class of a method, null for a function
/// @param bridge name of the glue's typed Java method
record Routine(
        int id,
        String className,
        Signature signature,
        String signatureText,
        Set<Effect> effects,
        ExecutableElement method,
        String bridge) {

    String displayName() {
        return className == null ? signature.name() : className + "::" + signature.name();
    }

    boolean isInstanceMethod() {
        return className != null && !signature.isStatic();
    }

    boolean isAbstract() {
        return id < 0;
    }
}
