package dev.phpc.compiler.split;

import dev.phpc.compiler.ir.JvmClass;
import dev.phpc.compiler.ir.JvmFrame;
import dev.phpc.compiler.ir.JvmMethod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A unit → the classes to emit for it: large methods are split into parts, large classes continued in further ones, and the table of frames is
/// written. Afterwards everything fits.
public final class SplitUnit {
    private SplitUnit() { }

    /// Methods with more than `largestMethod` bytecodes are split.
    public static List<JvmClass> split(JvmClass lowered, int largestMethod) {
        UniqueNames names = new UniqueNames(lowered);
        List<JvmClass> classes = new ArrayList<>();
        JvmClass unit = PackParameters.in(lowered, names, classes);
        Map<String, JvmFrame> frames = new HashMap<>();
        unit.frames().forEach(frame -> frames.put(frame.method(), frame));
        List<JvmMethod> methods = new ArrayList<>();
        List<JvmFrame> allFrames = new ArrayList<>(unit.frames());
        for (JvmMethod method : unit.methods()) {
            if (MeasureCode.of(method) <= largestMethod) {
                methods.add(method);
                continue;
            }
            SplitMethod split = new SplitMethod(unit, method, names, largestMethod);
            methods.addAll(split.split());
            classes.add(split.frameClass());
            JvmFrame frame = frames.get(method.name());
            if (frame != null) {
                split.parts().forEach(part -> allFrames.add(new JvmFrame(part, frame.function(), frame.cls(), "+" + frame.kind())));
            }
        }
        methods.add(FrameTables.method(unit.name(), allFrames));
        classes.addAll(0, SpreadClass.spread(unit.with(methods), names));
        return classes;
    }
}
