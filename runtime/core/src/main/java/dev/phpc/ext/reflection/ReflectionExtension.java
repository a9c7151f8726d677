package dev.phpc.ext.reflection;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.Directive;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.ClassHead;
import dev.phpc.runtime.declare.DeclarationIndex;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.declare.PhpProperty;
import dev.phpc.runtime.link.Builtins;
import dev.phpc.runtime.objects.Instantiation;
import dev.phpc.runtime.objects.Names;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.Routine;

import java.util.ArrayList;
import java.util.List;

/// An extension.
@dev.phpc.runtime.declare.PhpClass("#[NotSerializable] #[NotCloneable] class ReflectionExtension implements Reflector")
public class ReflectionExtension extends PhpObject {
    @PhpProperty("public string $name")
    static final int NAME = 0;

    private String name;

    public ReflectionExtension(PhpClass cls) {
        super(cls);
    }

    static PhpObject of(Context ctx, String name) {
        ReflectionExtension reflection = (ReflectionExtension) Instantiation.allocate(ctx, ctx.classes().builtin("reflectionextension"));
        reflection.reflect(name);
        return reflection;
    }

    private void reflect(String name) {
        this.name = name;
        setSlot(NAME, name);
    }

    @PhpMethod("private __clone(): void")
    void cloned() {
    }

    @PhpMethod("__construct(string $name)")
    void construct(Context ctx, String given) {
        String key = Names.lower(given);
        for (DeclarationIndex.FunctionEntry entry : Builtins.installed().functionEntries()) {
            if (Names.lower(entry.extension()).equals(key)) {
                reflect(entry.extension());
                return;
            }
        }
        for (DeclarationIndex.ClassEntry entry : Builtins.installed().classEntries()) {
            if (Names.lower(entry.extension()).equals(key)) {
                reflect(entry.extension());
                return;
            }
        }
        throw ReflectionException.of(ctx, "Extension \"" + given + "\" does not exist");
    }

    @PhpMethod("__toString(): string")
    String string(Context ctx) {
        StringBuilder text = new StringBuilder("Extension [ <persistent> extension #0 ").append(name).append(" version ").append(getVersion(ctx))
                .append(" ] {\n");
        PhpArray functions = getFunctions(ctx);
        if (functions.size() > 0) {
            text.append("\n  - Functions {\n");
            for (int at = functions.first(); at >= 0; at = functions.next(at)) {
                Routine routine = ((ReflectionFunction) functions.valueAt(at)).routine;
                text.append(RoutineText.of(ctx, routine, null, null, "    "));
            }
            text.append("  }\n");
        }
        return text.append("}\n").toString();
    }

    @PhpMethod("getName(): @tentative string")
    String getName() {
        return name;
    }

    @PhpMethod("getVersion(): @tentative ?string")
    String getVersion(Context ctx) {
        return Conversions.toString(ctx, ctx.constants().find("PHP_VERSION"));
    }

    @PhpMethod("getFunctions(): @tentative array")
    PhpArray getFunctions(Context ctx) {
        PhpArray functions = new PhpArray();
        for (DeclarationIndex.FunctionEntry entry : Builtins.installed().functionEntries()) {
            if (entry.extension().equals(name)) {
                Routine routine = Builtins.installed().function(Names.lower(entry.routine().signature().name()));
                functions.put(routine.name(), ReflectionFunction.of(ctx, routine));
            }
        }
        return functions;
    }

    @PhpMethod("getConstants(): @tentative array")
    PhpArray getConstants() {
        PhpArray constants = new PhpArray();
        for (DeclarationIndex.ConstantEntry entry : Builtins.installed().constantEntries()) {
            if (entry.extension().equals(name)) {
                constants.put(entry.name(), Builtins.installed().value(entry));
            }
        }
        return constants;
    }

    @PhpMethod("getClasses(): @tentative array")
    PhpArray getClasses(Context ctx) {
        PhpArray classes = new PhpArray();
        for (String className : classNames()) {
            classes.put(className, ReflectionClass.of(ctx, ctx.classes().require(className)));
        }
        return classes;
    }

    private List<String> classNames() {
        List<String> names = new ArrayList<>();
        for (DeclarationIndex.ClassEntry entry : Builtins.installed().classEntries()) {
            if (entry.extension().equals(name)) {
                names.add(ClassHead.parse(entry.head()).name());
            }
        }
        return names;
    }

    @PhpMethod("getClassNames(): @tentative array")
    PhpArray getClassNames() {
        PhpArray names = new PhpArray();
        classNames().forEach(names::append);
        return names;
    }

    @PhpMethod("getDependencies(): @tentative array")
    PhpArray getDependencies() {
        return new PhpArray();
    }

    /// What `phpinfo()` says of the extension: its name and its directives.
    @PhpMethod("info(): @tentative void")
    void info(Context ctx) {
        StringBuilder text = new StringBuilder("\n").append(name).append('\n');
        String heading = "\nDirective => Local Value => Master Value\n";
        for (Directive directive : ctx.ini().directives()) {
            if (directive.extension().equals(name)) {
                text.append(heading).append(directive.name()).append(" => ").append(shown(ctx.ini().valueOrNull(directive)))
                        .append(" => ").append(shown(ctx.ini().globalValue(directive))).append('\n');
                heading = "";
            }
        }
        ctx.output().write(text.toString());
    }

    private static String shown(String value) {
        return value == null || value.isEmpty() ? "no value" : value;
    }

    @PhpMethod("isPersistent(): @tentative bool")
    boolean isPersistent() {
        return true;
    }

    @PhpMethod("isTemporary(): @tentative bool")
    boolean isTemporary() {
        return false;
    }
}
