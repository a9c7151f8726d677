package dev.phpc.ext.random;

import dev.phpc.runtime.declare.PhpInterface;

/// An engine whose bytes nobody can foretell.
@PhpInterface("interface Random\\CryptoSafeEngine extends Random\\Engine")
public interface CryptoSafeEngine extends Engine {}
