package dev.phpc.ext.standard.variables;

import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.objects.Closure;
import dev.phpc.runtime.objects.Parameter;
import dev.phpc.runtime.objects.Routine;

/// What a dumped closure shows: where it stands, what it has captured, what it takes.
final class ClosureView {

    private ClosureView() {}

    static PhpArray of(Closure closure) {
        PhpArray view = new PhpArray();
        Routine routine = closure.routine;
        if (closure.isFake) {
            view.put("function", routine.declaringClass() == null
                    ? routine.name() : routine.declaringClass().name() + "::" + routine.name());
        } else {
            view.put("name", routine.name());
            view.put("file", routine.signature().file());
            view.put("line", (Object) (long) routine.signature().line());
        }
        if (closure.boundThis != null) {
            view.put("this", closure.boundThis);
        }
        PhpArray parameters = new PhpArray();
        for (Parameter parameter : routine.parameters()) {
            String name = (parameter.isByReference() ? "&$" : "$") + parameter.name();
            parameters.put(name, parameter.hasDefault() || parameter.isVariadic() ? "<optional>" : "<required>");
        }
        if (parameters.size() > 0) {
            view.put("parameter", parameters);
        }
        return view;
    }
}
