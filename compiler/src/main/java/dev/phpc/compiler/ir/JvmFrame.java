package dev.phpc.compiler.ir;

/// What the JVM method of a unit is in PHP, for traces: `kind` is one of those that `link.FrameTable` knows.
public record JvmFrame(String method, String function, String cls, String kind) { }
