package dev.phpc.runtime.link;

import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.ClassHead;
import dev.phpc.runtime.declare.ConstantExpression;
import dev.phpc.runtime.declare.DeclarationIndex.ClassEntry;
import dev.phpc.runtime.declare.DeclarationIndex.ConstantEntry;
import dev.phpc.runtime.declare.DeclarationIndex.FunctionEntry;
import dev.phpc.runtime.declare.DeclarationIndex.RoutineEntry;
import dev.phpc.runtime.declare.MemberHead;
import dev.phpc.runtime.objects.AttributeDeclaration;
import dev.phpc.runtime.objects.ClassDeclaration;
import dev.phpc.runtime.objects.ConstantDeclaration;
import dev.phpc.runtime.objects.Initializer;
import dev.phpc.runtime.objects.Modifiers;
import dev.phpc.runtime.objects.Parameter;
import dev.phpc.runtime.objects.PropertyDeclaration;
import dev.phpc.runtime.objects.Signature;
import java.util.ArrayList;
import java.util.List;

/// Turns entries of the index into the declarations of the object model.
final class BuiltinDeclarations {
    private final Builtins builtins;

    BuiltinDeclarations(Builtins builtins) {
        this.builtins = builtins;
    }

    static BuiltinRoutine function(FunctionEntry entry, FamilyReference family) {
        return new BuiltinRoutine(signature(entry.routine(), 0), family, entry.routine().id(), entry.extension());
    }

    ClassDeclaration classLike(ClassEntry entry) {
        ClassHead head = ClassHead.parse(entry.head());
        int flags = modifiers(head.modifiers()) & ~Modifiers.READONLY | Modifiers.SLOTS_IN_ARRAY | switch (head.kind()) {
            case "interface" -> Modifiers.INTERFACE;
            case "enum" -> Modifiers.ENUM | Modifiers.FINAL;
            default -> head.modifiers().contains("readonly") ? Modifiers.READONLY_CLASS : 0;
        };
        for (var attribute : head.attributes()) {
            flags |= switch (attribute.name()) {
                case "NotSerializable" -> Modifiers.NOT_SERIALIZABLE;
                case "NotCloneable" -> Modifiers.NOT_CLONEABLE;
                case "NoDynamicProperties" -> Modifiers.NO_DYNAMIC_PROPERTIES;
                default -> 0;
            };
        }
        ClassDeclaration.Builder builder = ClassDeclaration.builder(head.name(), flags).extension(entry.extension());
        if (head.parent() != null) {
            builder.parent(head.parent());
        }
        head.interfaces().forEach(builder::implement);
        attributes(head.attributes()).stream().filter(attribute -> !isMarker(attribute.name())).forEach(builder::attribute);
        if (head.backingType() != null) {
            builder.backedBy(head.backingType());
        }
        members(builder, entry);
        if (!head.kind().equals("interface")) {
            FamilyReference family = builtins.family(entry.glue());
            builder.factory(cls -> family.get().instantiate(cls));
        }
        return builder.build();
    }

    /// Attributes of the head that say how the class behaves, and that PHP knows nothing of.
    private static boolean isMarker(String attribute) {
        return List.of("NotSerializable", "NotCloneable", "NoDynamicProperties").contains(attribute);
    }

    private void members(ClassDeclaration.Builder builder, ClassEntry entry) {
        for (String text : entry.cases()) {
            MemberHead head = MemberHead.enumCase(text);
            builder.constant(ConstantDeclaration.enumCase(head.name(), head.value() == null ? null : value(head.value())));
        }
        entry.constants().forEach(constant -> builder.constant(constant(constant)));
        entry.properties().forEach(text -> builder.property(property(MemberHead.property(text))));
        FamilyReference family = builtins.family(entry.glue());
        for (RoutineEntry method : entry.methods()) {
            int flags = method.id() < 0 ? Modifiers.ABSTRACT : 0;
            builder.method(new BuiltinRoutine(signature(method, flags), family, method.id(), entry.extension()));
        }
    }

    private ConstantDeclaration constant(ConstantEntry entry) {
        MemberHead head = MemberHead.constant(entry.head());
        Object value = entry.id() < 0 ? entry.value() : (Initializer) (ctx, scope) -> builtins.value(entry);
        ConstantDeclaration constant = ConstantDeclaration.of(head.name(), visible(modifiers(head.modifiers())), value);
        constant = constant.withType(head.type() != null ? head.type().canonical() : typeOf(value));
        for (AttributeDeclaration attribute : attributes(head.attributes())) {
            constant = constant.withAttribute(attribute);
        }
        return constant;
    }

    /// Constants of builtin classes have types; most are not worth writing down.
    private static String typeOf(Object value) {
        if (value instanceof Long) {
            return "int";
        }
        if (value instanceof String) {
            return "string";
        }
        return value instanceof Boolean ? "bool" : value instanceof Double ? "float" : null;
    }

    private static PropertyDeclaration property(MemberHead head) {
        PropertyDeclaration property = PropertyDeclaration.of(
                head.name(), head.type() == null ? null : head.type().canonical(), visible(modifiers(head.modifiers())));
        if (head.value() != null) {
            property = property.withDefault(value(head.value()));
        }
        for (AttributeDeclaration attribute : attributes(head.attributes())) {
            property = property.withAttribute(attribute);
        }
        return property;
    }

    private static Signature signature(RoutineEntry entry, int flags) {
        dev.phpc.runtime.declare.Signature declared = entry.signature();
        int all = flags | modifiers(declared.modifiers()) | Modifiers.BUILTIN
                | (declared.returnsReference() ? Modifiers.RETURNS_REFERENCE : 0)
                | (declared.tentative() ? Modifiers.TENTATIVE_RETURN : 0);
        Signature signature = Signature.of(declared.name(), visible(all));
        for (var parameter : declared.parameters()) {
            signature = signature.withParameter(parameter(parameter));
        }
        if (declared.returnType() != null) {
            signature = signature.withReturnType(declared.returnType().canonical());
        }
        for (AttributeDeclaration attribute : attributes(declared.attributes())) {
            signature = signature.withAttribute(attribute);
        }
        return signature;
    }

    private static Parameter parameter(dev.phpc.runtime.declare.Signature.Parameter declared) {
        int flags = (declared.variadic() ? Modifiers.VARIADIC : 0)
                | (declared.preferReference() ? Modifiers.PREFERS_REFERENCE : declared.byReference() ? Modifiers.BY_REFERENCE : 0);
        Parameter parameter = Parameter.of(declared.name(), declared.type() == null ? null : declared.type().canonical(), flags);
        if (declared.defaultValue() != null) {
            parameter = parameter.withDefault(value(declared.defaultValue()), defaultText(declared));
        }
        for (AttributeDeclaration attribute : attributes(declared.attributes())) {
            parameter = parameter.withAttribute(attribute);
        }
        return parameter;
    }

    private static String defaultText(dev.phpc.runtime.declare.Signature.Parameter declared) {
        return declared.defaultValue() instanceof ConstantExpression.Unknown ? null : declared.defaultText();
    }

    private static List<AttributeDeclaration> attributes(List<dev.phpc.runtime.declare.Signature.Attribute> declared) {
        if (declared.isEmpty()) {
            return List.of();
        }
        List<AttributeDeclaration> attributes = new ArrayList<>();
        for (var attribute : declared) {
            List<AttributeDeclaration.Argument> arguments = attribute.arguments().stream()
                    .map(argument -> new AttributeDeclaration.Argument(argument.name(), value(argument.value())))
                    .toList();
            attributes.add(new AttributeDeclaration(attribute.name(), arguments));
        }
        return attributes;
    }

    /// A PHP value, or an [Initializer] for what names constants.
    private static Object value(ConstantExpression expression) {
        if (expression instanceof ConstantExpression.Literal(Object value)) {
            return value;
        }
        if (expression instanceof ConstantExpression.Unknown) {
            return null;
        }
        if (expression instanceof ConstantExpression.ArrayLiteral(var entries) && entries.isEmpty()) {
            return PhpArray.EMPTY;
        }
        return (Initializer) (ctx, scope) -> ConstantValues.evaluate(ctx, expression);
    }

    private static int visible(int flags) {
        return Modifiers.has(flags, Modifiers.VISIBILITY) ? flags : flags | Modifiers.PUBLIC;
    }

    private static int modifiers(List<String> words) {
        int flags = 0;
        for (String word : words) {
            flags |= switch (word) {
                case "public" -> Modifiers.PUBLIC;
                case "protected" -> Modifiers.PROTECTED;
                case "private" -> Modifiers.PRIVATE;
                case "static" -> Modifiers.STATIC;
                case "final" -> Modifiers.FINAL;
                case "abstract" -> Modifiers.ABSTRACT;
                case "readonly" -> Modifiers.READONLY;
                case "protected(set)" -> Modifiers.PROTECTED_SET;
                case "private(set)" -> Modifiers.PRIVATE_SET;
                default -> Modifiers.PUBLIC_SET;
            };
        }
        return flags;
    }
}
