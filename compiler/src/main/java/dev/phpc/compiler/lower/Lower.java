package dev.phpc.compiler.lower;

import dev.phpc.compiler.CompilerOptions;
import dev.phpc.compiler.Workers;
import dev.phpc.compiler.analyze.TypedProgram;
import dev.phpc.compiler.diagnostics.Diagnostics;
import dev.phpc.compiler.ir.JvmClass;
import dev.phpc.compiler.resolve.ResolvedFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// [TypedProgram] → IR: one unit class for each file.
public final class Lower {
    private Lower() { }

    public static List<JvmClass> lower(TypedProgram program, CompilerOptions options, Diagnostics diagnostics) {
        List<ResolvedFile> files = program.resolved().files();
        List<String> names = unitNames(files.stream().map(file -> file.node().source().path()).toList(), options.unitPrefix());
        boolean countsObjects = options.countsObjects() || files.stream().anyMatch(ObservesLifetimes::in);
        List<UnitLowering> units = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            int at = i;
            units.add(new UnitLowering(names.get(i), files.get(i), program, options.recordsArguments(), countsObjects,
                diagnostics.list().stream().filter(each -> each.file() == files.get(at).node().source()).toList()));
        }
        return Workers.map(units, UnitLowering::lower);
    }

    /// `src/Mail.php` → `php/src/Mail_php`; a number follows where two files come out alike.
    public static List<String> unitNames(List<String> paths, String prefix) {
        Map<String, Integer> used = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (String path : paths) {
            StringBuilder name = new StringBuilder("php/").append(prefix);
            String relative = path.startsWith("/") ? path.substring(1) : path;
            for (int i = 0; i < relative.length(); i++) {
                char c = relative.charAt(i);
                boolean legal = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '$' || c == '/' && i > 0 && relative.charAt(i - 1) != '/';
                name.append(legal ? c : '_');
            }
            String plain = name.toString();
            int count = used.merge(plain.toLowerCase(java.util.Locale.ROOT), 1, Integer::sum);
            names.add(count == 1 ? plain : plain + "$" + count);
        }
        return names;
    }
}
