package dev.phpc.runtime.objects;

/// The magic methods that the runtime itself calls; each class keeps them in an array.
public enum Magic {
    CONSTRUCT("__construct"), DESTRUCT("__destruct"), GET("__get"), SET("__set"), ISSET("__isset"), UNSET("__unset"), CALL("__call"),
    CALL_STATIC("__callstatic"), TO_STRING("__tostring"), INVOKE("__invoke"), CLONE("__clone"), DEBUG_INFO("__debuginfo"),
    SERIALIZE("__serialize"), UNSERIALIZE("__unserialize"), SLEEP("__sleep"), WAKEUP("__wakeup");

    private final String key;

    Magic(String key) {
        this.key = key;
    }

    /// The lower-case method name.
    public String key() {
        return key;
    }
}
