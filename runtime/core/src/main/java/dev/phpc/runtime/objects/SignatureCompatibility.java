package dev.phpc.runtime.objects;

import dev.phpc.runtime.Diagnostics;
import dev.phpc.runtime.Location;
import dev.phpc.runtime.objects.TypeVariance.Answer;

/// Whether a method may redeclare another: it has to take all that the other takes, and to return only what the other returns.
final class SignatureCompatibility {
    /// A class is missing that may be declared when the file runs.
    static final class Undecided extends RuntimeException {
        Undecided() {
            super(null, null, false, false);
        }
    }

    private final TypeVariance types;
    private boolean onlyTentativeReturn;

    private SignatureCompatibility(PhpClass linking, boolean mayLoad) {
        types = new TypeVariance(linking, mayLoad);
    }

    /// Throws PHP's fatal error if `child` may not redeclare `parent`; raises its deprecation if only a tentative return type differs.
    static void check(PhpClass linking, Routine child, Routine parent) {
        if (Names.lower(parent.name()).equals("__construct") && isConstructorFree(parent)) {
            return;
        }
        SignatureCompatibility compatibility = new SignatureCompatibility(linking, false);
        Answer answer = compatibility.isCompatible(child, parent);
        if (answer != Answer.UNKNOWN) {
            compatibility.conclude(answer, linking, child, parent);
        } else if (linking.context.classes().isEarly()) {
            throw new Undecided();
        } else {
            linking.context.classes().checkLater(linking, isLast -> checkAgain(linking, child, parent, isLast));
        }
    }

    private static void checkAgain(PhpClass linking, Routine child, Routine parent, boolean isLast) {
        SignatureCompatibility compatibility = new SignatureCompatibility(linking, isLast);
        Answer answer = compatibility.isCompatible(child, parent);
        if (isLast || answer == Answer.NO) {
            compatibility.conclude(answer, linking, child, parent);
        }
    }

    private void conclude(Answer answer, PhpClass linking, Routine child, Routine parent) {
        if (answer == Answer.YES) {
            if (onlyTentativeReturn) {
                deprecate(linking, child, parent);
            }
            return;
        }
        String childText = SignatureText.of(child);
        String parentText = SignatureText.of(parent);
        if (answer == Answer.UNKNOWN) {
            throw LinkErrors.fatal(OverrideRules.place(linking, child), "Could not check compatibility between " + childText + " and " + parentText
                    + ", because class " + types.unknownClass() + " is not available");
        }
        throw LinkErrors.fatal(OverrideRules.place(linking, child), "Declaration of " + childText + " must be compatible with " + parentText);
    }

    /// Constructors obey only those that an interface or an abstract class prescribes.
    private static boolean isConstructorFree(Routine parent) {
        return !parent.isAbstract() && (parent.prototype() == null || !parent.prototype().isAbstract());
    }

    private static void deprecate(PhpClass linking, Routine child, Routine parent) {
        if (child.signature().attribute("returntypewillchange") == null) {
            Signature place = OverrideRules.place(linking, child);
            Location location = place.file() == null ? linking.context.diagnostics().location() : new Location(place.file(), place.line());
            linking.context.diagnostics().raise(Diagnostics.DEPRECATED, "Return type of " + SignatureText.of(child) + " should either be compatible with "
                    + SignatureText.of(parent) + ", or the #[\\ReturnTypeWillChange] attribute should be used to temporarily suppress the notice", location);
        }
    }

    private Answer isCompatible(Routine child, Routine parent) {
        if (parent.returnsReference() && !child.returnsReference() || child.requiredCount() > parent.requiredCount()
                || parent.isVariadic() && !child.isVariadic()) {
            return Answer.NO;
        }
        int parentCount = plainCount(parent);
        int childCount = plainCount(child);
        if (childCount < parentCount && !child.isVariadic()) {
            return Answer.NO;
        }
        Answer parameters = parametersMatch(child, parent, Math.max(parentCount, childCount));
        if (parameters == Answer.NO) {
            return Answer.NO;
        }
        Answer result = returnMatches(child, parent);
        return result == Answer.YES ? parameters : result;
    }

    private static int plainCount(Routine routine) {
        return routine.isVariadic() ? routine.parameters().length - 1 : routine.parameters().length;
    }

    private Answer parametersMatch(Routine child, Routine parent, int count) {
        boolean unknown = false;
        int last = parent.isVariadic() ? count + 1 : plainCount(parent);
        for (int i = 0; i < last; i++) {
            Parameter wide = child.parameterFor(i);
            Parameter narrow = parent.parameterFor(i);
            if (wide.isByReference() != narrow.isByReference() && !Modifiers.has(narrow.flags(), Modifiers.PREFERS_REFERENCE)) {
                return Answer.NO;
            }
            Answer answer = wide.type() == null || wide.type().has(TypeConstraint.MIXED) ? Answer.YES
                    : narrow.type() == null ? Answer.NO : types.isSubtype(narrow.type(), wide.type());
            if (answer == Answer.NO) {
                return Answer.NO;
            }
            unknown |= answer == Answer.UNKNOWN;
        }
        return unknown ? Answer.UNKNOWN : Answer.YES;
    }

    private Answer returnMatches(Routine child, Routine parent) {
        if (parent.returnType() == null) {
            return Answer.YES;
        }
        boolean tentative = parent.has(Modifiers.TENTATIVE_RETURN);
        Answer answer = child.returnType() == null ? Answer.NO : types.isSubtype(child.returnType(), parent.returnType());
        if (answer == Answer.NO && tentative) {
            onlyTentativeReturn = true;
            return Answer.YES;
        }
        return answer;
    }
}
