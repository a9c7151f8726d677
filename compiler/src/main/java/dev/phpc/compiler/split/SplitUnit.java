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
    /// HotSpot never compiles a method with more bytecodes than that.
    public static final int LARGEST_METHOD = 8_000;

    private SplitUnit() { }

    public static List<JvmClass> split(JvmClass unit) {
        UniqueNames names = new UniqueNames(unit);
        Map<String, JvmFrame> frames = new HashMap<>();
        unit.frames().forEach(frame -> frames.put(frame.method(), frame));
        List<JvmMethod> methods = new ArrayList<>();
        List<JvmFrame> allFrames = new ArrayList<>(unit.frames());
        List<JvmClass> classes = new ArrayList<>();
        for (JvmMethod method : unit.methods()) {
            if (MeasureCode.of(method) <= LARGEST_METHOD) {
                methods.add(method);
                continue;
            }
            SplitMethod split = new SplitMethod(unit, method, names);
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
