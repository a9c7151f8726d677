/// The lattice of PHP types that inference works with: immutable values that say what a PHP value may be.
package dev.phpc.compiler.types;
