package dev.phpc.ext.standard.files;

import dev.phpc.runtime.Ref;
import dev.phpc.runtime.declare.PhpClass;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.declare.PhpProperty;
import dev.phpc.runtime.objects.PhpObject;

/// What filters written in PHP extend.
@PhpClass("class php_user_filter")
public class PhpUserFilter extends PhpObject {
    @PhpProperty("public string $filtername = ''")
    static final int FILTER_NAME = 0;
    @PhpProperty("public mixed $params = ''")
    static final int PARAMS = 1;
    @PhpProperty("public $stream = null")
    static final int STREAM = 2;

    public PhpUserFilter(dev.phpc.runtime.objects.PhpClass cls) {
        super(cls);
    }

    @PhpMethod("filter($in, $out, &$consumed, bool $closing): @tentative int")
    long filter(Object in, Object out, Ref consumed, boolean closing) {
        return StreamFilters.ERR_FATAL;
    }

    @PhpMethod("onCreate(): @tentative bool")
    boolean onCreate() {
        return true;
    }

    @PhpMethod("onClose(): @tentative void")
    void onClose() {}
}
