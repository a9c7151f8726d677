/// What belongs to PHP's engine itself: its classes, and the functions about classes, functions and errors.
@PhpExtension("Core")
package dev.phpc.ext.core;

import dev.phpc.runtime.declare.PhpExtension;
