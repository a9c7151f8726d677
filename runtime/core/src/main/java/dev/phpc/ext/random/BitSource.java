package dev.phpc.ext.random;

/// A generator of random bits, some bytes at a time.
public interface BitSource {
    /// How many bytes one call yields: 1 to 8.
    int size();

    /// The bytes, least significant first.
    long generate();

    /// What is thrown when the bits make no acceptable number in many attempts.
    default RuntimeException exhausted() {
        return new IllegalStateException("a generator is broken: " + getClass().getName());
    }
}
