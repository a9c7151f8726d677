package dev.phpc.ext.reflection;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.DeclarationIndex;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.declare.PhpProperty;
import dev.phpc.runtime.link.Builtins;
import dev.phpc.runtime.objects.ConstantTable;
import dev.phpc.runtime.objects.PhpClass;
import dev.phpc.runtime.objects.PhpObject;
import dev.phpc.runtime.objects.TypeNames;

/// A global constant.
@dev.phpc.runtime.declare.PhpClass("#[NotSerializable] #[NotCloneable] final class ReflectionConstant implements Reflector")
public class ReflectionConstant extends PhpObject {
    @PhpProperty("public string $name")
    static final int NAME = 0;

    private String name;
    private Object value;

    public ReflectionConstant(PhpClass cls) {
        super(cls);
    }

    @PhpMethod("__construct(string $name)")
    void construct(Context ctx, String given) {
        value = ctx.constants().find(given);
        if (value == ConstantTable.ABSENT) {
            throw ReflectionException.of(ctx, "Constant \"" + given + "\" does not exist");
        }
        name = given.startsWith("\\") ? given.substring(1) : given;
        setSlot(NAME, name);
    }

    private DeclarationIndex.ConstantEntry entry() {
        return Builtins.installed().constantEntry(name);
    }

    @PhpMethod("getName(): string")
    String getName() {
        return name;
    }

    @PhpMethod("getNamespaceName(): string")
    String getNamespaceName() {
        return name.contains("\\") ? name.substring(0, name.lastIndexOf('\\')) : "";
    }

    @PhpMethod("getShortName(): string")
    String getShortName() {
        return name.substring(name.lastIndexOf('\\') + 1);
    }

    @PhpMethod("getValue(): mixed")
    Object getValue() {
        return value;
    }

    @PhpMethod("isDeprecated(): bool")
    boolean isDeprecated(Context ctx) {
        DeclarationIndex.ConstantEntry entry = entry();
        return entry != null ? !entry.head().isEmpty()
                : ctx.constants().attributes(name).stream().anyMatch(attribute -> attribute.lowerName().equals("deprecated"));
    }

    @PhpMethod("getFileName(): string|false")
    Object getFileName() {
        return false;
    }

    @PhpMethod("getExtension(): ?ReflectionExtension")
    PhpObject getExtension(Context ctx) {
        return entry() == null ? null : ReflectionExtension.of(ctx, entry().extension());
    }

    @PhpMethod("getExtensionName(): string|false")
    Object getExtensionName() {
        return entry() == null ? (Object) false : entry().extension();
    }

    @PhpMethod("__toString(): string")
    String string(Context ctx) {
        String shown = value instanceof PhpArray ? "Array" : value instanceof PhpObject ? "Object" : Conversions.toString(ctx, value);
        return "Constant [ " + (entry() != null ? "<persistent" + (isDeprecated(ctx) ? ", deprecated" : "") + "> "
                : isDeprecated(ctx) ? "<deprecated> " : "") + TypeNames.of(value) + " " + name + " ] { " + shown + " }\n";
    }

    @PhpMethod("getAttributes(?string $name = null, int $flags = 0): array")
    PhpArray getAttributes(Context ctx, String attribute, long flags) {
        return ReflectionAttributes.of(ctx, ctx.constants().attributes(name), 64, null, attribute, flags, "ReflectionConstant");
    }
}
