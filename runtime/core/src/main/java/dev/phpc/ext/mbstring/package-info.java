/// Strings in other encodings than bytes.
@PhpExtension("mbstring")
package dev.phpc.ext.mbstring;

import dev.phpc.runtime.declare.PhpExtension;
