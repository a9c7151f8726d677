package dev.phpc.runtime.objects;

/// A check of a class that has to wait for other classes. It throws PHP's fatal error if it fails.
interface DelayedCheck {
    /// `isLast`: it is made for the last time, and may load classes; what can't be decided then is an error, too.
    void run(boolean isLast);
}
