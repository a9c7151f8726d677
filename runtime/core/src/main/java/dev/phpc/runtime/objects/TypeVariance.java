package dev.phpc.runtime.objects;

import dev.phpc.runtime.objects.TypeConstraint.ClassName;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import static dev.phpc.runtime.objects.TypeConstraint.*;

/// Whether one declared type is a subtype of another: return types may become narrower in subclasses, parameter types wider.
///
/// The classes being compared need not be linked yet: a class that is just being declared is known by its declaration.
final class TypeVariance {
    /// The answers: what is unknown depends on a class that can't be loaded.
    enum Answer { YES, NO, UNKNOWN }

    private final PhpClass linking;
    private final boolean mayLoad;
    private String unknownClass;

    /// `linking` is the class being declared, which no table knows yet.
    TypeVariance(PhpClass linking) {
        this(linking, !linking.context.classes().isEarly());
    }

    TypeVariance(PhpClass linking, boolean mayLoad) {
        this.linking = linking;
        this.mayLoad = mayLoad;
    }

    /// The class that was needed and is not there.
    String unknownClass() {
        return unknownClass;
    }

    /// Whether every value of `narrow` is one of `wide`. A null stands for no type at all.
    Answer isSubtype(TypeConstraint narrow, TypeConstraint wide) {
        if (wide == null || wide.has(MIXED)) {
            return narrow != null && narrow.isOnly(VOID) && wide != null ? Answer.NO : Answer.YES;
        }
        if (narrow == null) {
            return Answer.NO;
        }
        if (narrow.has(NEVER)) {
            return Answer.YES;
        }
        int missing = narrow.mask() & ~wide.mask() & ~ITERABLE;
        if ((missing & STATIC) != 0 && acceptsSelf(wide)) {
            missing &= ~STATIC;
        }
        if (missing != 0) {
            return Answer.NO;
        }
        boolean unknown = false;
        for (List<ClassName> alternative : narrow.classes()) {
            switch (isSubtype(alternative, wide)) {
                case NO -> {
                    return Answer.NO;
                }
                case UNKNOWN -> unknown = true;
                case YES -> {
                }
            }
        }
        return unknown ? Answer.UNKNOWN : Answer.YES;
    }

    private boolean acceptsSelf(TypeConstraint wide) {
        return wide.has(OBJECT) || isSubtype(List.of(ClassName.of(linking.name())), wide) == Answer.YES;
    }

    /// An intersection against a union of intersections.
    private Answer isSubtype(List<ClassName> narrow, TypeConstraint wide) {
        if (wide.has(OBJECT)) {
            return narrow.stream().anyMatch(name -> find(name) != null) ? Answer.YES : Answer.UNKNOWN;
        }
        if (wide.has(CALLABLE) && narrow.stream().anyMatch(name -> name.key().equals("closure"))) {
            return Answer.YES;
        }
        boolean unknown = false;
        for (List<ClassName> alternative : wide.classes()) {
            switch (isSubtypeOfAll(narrow, alternative)) {
                case YES -> {
                    return Answer.YES;
                }
                case UNKNOWN -> unknown = true;
                case NO -> {
                }
            }
        }
        return unknown ? Answer.UNKNOWN : Answer.NO;
    }

    private Answer isSubtypeOfAll(List<ClassName> narrow, List<ClassName> wide) {
        boolean unknown = false;
        for (ClassName required : wide) {
            switch (isAnySubtype(narrow, required)) {
                case NO -> {
                    return Answer.NO;
                }
                case UNKNOWN -> unknown = true;
                case YES -> {
                }
            }
        }
        return unknown ? Answer.UNKNOWN : Answer.YES;
    }

    private Answer isAnySubtype(List<ClassName> narrow, ClassName required) {
        boolean unknown = false;
        for (ClassName candidate : narrow) {
            switch (isSubclass(candidate, required)) {
                case YES -> {
                    return Answer.YES;
                }
                case UNKNOWN -> unknown = true;
                case NO -> {
                }
            }
        }
        return unknown ? Answer.UNKNOWN : Answer.NO;
    }

    private Answer isSubclass(ClassName candidate, ClassName required) {
        if (candidate.key().equals(required.key())) {
            return Answer.YES;
        }
        PhpClass cls = find(candidate);
        if (cls == null) {
            return Answer.UNKNOWN;
        }
        if (cls.isNamed(required.key())) {
            return Answer.YES;
        }
        PhpClass other = find(required);
        if (other == null) {
            return Answer.UNKNOWN;
        }
        return cls.isSubclassOf(other) || declares(cls, other, new HashSet<>()) ? Answer.YES : Answer.NO;
    }

    /// Whether a class that is being declared, and does not know its ancestors yet, will have `ancestor` among them.
    private boolean declares(PhpClass cls, PhpClass ancestor, Set<PhpClass> seen) {
        if (!linking.context.classes().isLinking(cls) || !seen.add(cls)) {
            return false;
        }
        List<String> names = new ArrayList<>(cls.declaration.interfaces());
        if (cls.declaration.parent() != null) {
            names.add(cls.declaration.parent());
        }
        for (String name : names) {
            PhpClass one = linking.context.classes().findForVariance(name, false);
            if (one != null && (one == ancestor || one.isSubclassOf(ancestor) || declares(one, ancestor, seen))) {
                return true;
            }
        }
        return false;
    }

    private PhpClass find(ClassName name) {
        if (name.key().equals(linking.key())) {
            return linking;
        }
        PhpClass found = linking.context.classes().findForVariance(name.name(), mayLoad);
        if (found == null && unknownClass == null) {
            unknownClass = name.name();
        }
        return found;
    }
}
