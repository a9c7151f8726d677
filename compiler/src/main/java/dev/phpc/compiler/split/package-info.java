/// IR → IR in which no method is too large for the JVM to compile, and no class has more constants than a class file can hold.
package dev.phpc.compiler.split;
