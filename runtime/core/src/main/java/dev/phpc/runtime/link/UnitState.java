package dev.phpc.runtime.link;

import dev.phpc.runtime.Ref;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.Routine;

/// What one request knows of one compiled file: the classes it declared, by their number in the file, the static variables of
/// its functions, and the functions it declared.
public final class UnitState {
    public final PhpClass[] classes;
    public final Ref[] statics;
    public final Routine[] routines;

    UnitState(CompiledUnit unit) {
        classes = new PhpClass[unit.classCount()];
        statics = new Ref[unit.staticCount()];
        routines = new Routine[unit.routineCount()];
    }
}
