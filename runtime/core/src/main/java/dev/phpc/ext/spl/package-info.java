/// Data structures, iterators and file objects of PHP's standard library.
@PhpExtension("SPL")
package dev.phpc.ext.spl;

import dev.phpc.runtime.declare.PhpExtension;
