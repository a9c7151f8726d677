package dev.phpc.ext.random;

import java.security.SecureRandom;

/// The system's cryptographically secure generator.
enum SystemSource implements BitSource {
    INSTANCE;

    private final SecureRandom random = new SecureRandom();

    @Override
    public int size() {
        return 8;
    }

    @Override
    public long generate() {
        return random.nextLong();
    }
}
