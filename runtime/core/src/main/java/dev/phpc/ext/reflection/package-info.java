/// PHP's Reflection: what programs ask about classes, functions and extensions.
@PhpExtension("Reflection")
package dev.phpc.ext.reflection;

import dev.phpc.runtime.declare.PhpExtension;
