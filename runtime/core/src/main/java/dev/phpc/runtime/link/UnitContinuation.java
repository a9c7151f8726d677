package dev.phpc.runtime.link;

/// A class with methods of a unit that its own class has no room for. Like the unit's class, it has a static field `UNIT`.
public abstract class UnitContinuation {
    protected UnitContinuation() { }
}
