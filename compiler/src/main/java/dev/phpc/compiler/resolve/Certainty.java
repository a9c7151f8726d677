package dev.phpc.compiler.resolve;

/// How far the target of a call can be relied on.
public enum Certainty {
    /// Whatever is loaded at run time, this is the one: a builtin by its full name, a private or final method, a function of the same file.
    PROVED,
    /// The only declaration of that name in the program, and an unconditional one. Code loaded at run time could declare another only in place
    /// of the file that has this one. The call checks that; its result may be relied on, since the check fails with an error otherwise.
    LINKED,
    /// The only declaration in the program, but another may well take its place. The call needs a check and a general path; of the result
    /// nothing is known.
    LIKELY
}
