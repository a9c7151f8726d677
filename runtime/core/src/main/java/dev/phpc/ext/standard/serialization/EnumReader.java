package dev.phpc.ext.standard.serialization;

import dev.phpc.ext.standard.serialization.Unserializer.Malformed;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.objects.ClassConstant;
import dev.phpc.runtime.objects.PhpClass;

/// Reads `E:3:"A:B";`: a case by the name of its enum and its own.
record EnumReader(Unserializer unserializer) {

    Object read() {
        SerializedReader in = unserializer.in;
        int start = in.offset();
        if (in.charAt(start + 1) != ':') {
            throw new Malformed();
        }
        int at = in.skipLength(start + 2, '"');
        long length = in.lengthAt(start + 2);
        if (length == 0 || length > in.length() - at) {
            in.advanceTo(start + 2);
            throw new Malformed();
        }
        int end = at + (int) length;
        String text = in.text(at, end);
        in.closing(end, ';');
        int colon = text.indexOf(':');
        if (colon < 0) {
            in.advanceTo(start);
            unserializer.ctx.warning("unserialize(): Invalid enum name '" + text + "' (missing colon)");
            throw new Malformed();
        }
        in.advanceTo(start);
        Object found = find(text.substring(0, colon), text.substring(colon + 1), end + 2);
        in.advanceTo(end + 2);
        return found;
    }

    private Object find(String enumName, String caseName, int after) {
        Context ctx = unserializer.ctx;
        if (!unserializer.allowed.allows(enumName)) {
            throw new Malformed();
        }
        PhpClass cls = ctx.classes().lookup(enumName, true);
        if (cls == null) {
            ctx.warning("unserialize(): Class '" + enumName + "' not found");
            throw new Malformed();
        }
        if (!cls.isEnum()) {
            ctx.warning("unserialize(): Class '" + cls.name() + "' is not an enum");
            throw new Malformed();
        }
        unserializer.in.advanceTo(after);
        ClassConstant constant = cls.constant(caseName);
        if (constant == null) {
            ctx.warning("unserialize(): Undefined constant " + cls.name() + "::" + caseName);
            throw new Malformed();
        }
        if (!constant.isCase()) {
            ctx.warning("unserialize(): " + cls.name() + "::" + caseName + " is not an enum case");
            throw new Malformed();
        }
        return constant.value(ctx);
    }
}
