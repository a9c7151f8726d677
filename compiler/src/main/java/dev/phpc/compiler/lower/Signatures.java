package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.resolve.Feature;
import dev.phpc.compiler.resolve.FunctionNode;
import dev.phpc.compiler.syntax.Arg;
import dev.phpc.compiler.syntax.Attribute;
import dev.phpc.compiler.syntax.AttributeGroup;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.Node;
import dev.phpc.compiler.syntax.Param;
import dev.phpc.compiler.syntax.Signature;
import dev.phpc.compiler.syntax.Trees;
import dev.phpc.compiler.syntax.TypeNode;
import dev.phpc.runtime.link.Attributes;
import dev.phpc.runtime.objects.AttributeDeclaration;
import dev.phpc.runtime.objects.CompiledRoutine;
import dev.phpc.runtime.objects.Initializer;
import dev.phpc.runtime.objects.Modifiers;
import dev.phpc.runtime.objects.Parameter;
import java.util.ArrayList;
import java.util.List;

/// Signatures → code that builds the runtime's descriptions of routines and parameters.
final class Signatures {
    private static final Class<?> SIGNATURE = dev.phpc.runtime.objects.Signature.class;

    private final UnitLowering unit;
    private final ClassLowering cls;

    Signatures(UnitLowering unit, ClassLowering cls) {
        this.unit = unit;
        this.cls = cls;
    }

    /// Code for the routine whose body is entry `id`; `flags` are the modifiers written.
    Code routine(int id, String name, int flags, List<AttributeGroup> attributes, Signature signature, FunctionNode function, Node node, String doc) {
        int all = flags;
        if (function != null) {
            all |= function.facts().isGenerator() ? Modifiers.GENERATOR : 0;
            all |= function.facts().has(Feature.ARGUMENT_ACCESS) ? Modifiers.EXTRA_ARGUMENTS : 0;
        }
        all |= (all & Modifiers.CLOSURE) != 0 && usesThis(node) ? Modifiers.USES_THIS : 0;
        all |= signature.byReference() ? Modifiers.RETURNS_REFERENCE : 0;
        all |= unit.strictTypes() ? Modifiers.STRICT_TYPES : 0;
        all |= cls != null && cls.isTrait() && (all & Modifiers.CLOSURE) == 0 ? Modifiers.SCOPED : 0;
        Code code = RuntimeCalls.call(SIGNATURE, "of", Coerce.string(name), Coerce.jvmInt(all));
        for (Param param : signature.params()) {
            code = RuntimeCalls.call(SIGNATURE, "withParameter", code, parameter(param, function, node.span().line()));
        }
        if (signature.returnType() != null) {
            code = RuntimeCalls.call(SIGNATURE, "withReturnType", code, Coerce.string(resolved(signature.returnType())));
        }
        code = RuntimeCalls.call(SIGNATURE, "withPosition", code, Coerce.string(unit.path()), Coerce.jvmInt(node.span().line()), Coerce.jvmInt(unit.lastLine(node)));
        if (doc != null) {
            code = RuntimeCalls.call(SIGNATURE, "withDoc", code, Coerce.string(doc));
        }
        if (node instanceof Expr.Closure closure && !closure.uses().isEmpty()) {
            List<Code> names = closure.uses().stream().map(use -> Coerce.string(use.name())).toList();
            code = RuntimeCalls.call(SIGNATURE, "withCaptured", code, new Code.NewArray(JvmType.STRING, names));
        }
        code = attributes(SIGNATURE, code, attributes);
        return new Code.New(Body.internal(CompiledRoutine.class), "(Ldev/phpc/runtime/objects/Dispatcher;ILdev/phpc/runtime/objects/Signature;)V",
            List.of(unit.instance(), Coerce.jvmInt(id), code));
    }

    private static boolean usesThis(Node node) {
        boolean[] found = {false};
        Trees.walk(node, each -> found[0] |= each instanceof Expr.Variable variable && variable.name().equals("this"));
        return found[0];
    }

    private Code parameter(Param param, FunctionNode function, int line) {
        int flags = 0;
        flags |= param.byReference() ? Modifiers.BY_REFERENCE : 0;
        flags |= param.variadic() ? Modifiers.VARIADIC : 0;
        flags |= param.isPromoted() ? Modifiers.PROMOTED | param.modifiers().bits() & (Modifiers.VISIBILITY | Modifiers.READONLY | Modifiers.SET_VISIBILITY) : 0;
        Code type = new Code.Constant(parameterType(param), JvmType.STRING);
        Code code = RuntimeCalls.call(Parameter.class, "of", Coerce.string(param.name().text()), type, Coerce.jvmInt(flags));
        if (param.defaultValue() != null) {
            code = RuntimeCalls.call(Parameter.class, "withDefault", code, value(param.defaultValue(), function), Coerce.string(unit.defaultText(param.defaultValue())));
        }
        int own = param.type() == null ? param.name().span().line() : param.type().span().line();
        if (own != line) {
            code = RuntimeCalls.call(Parameter.class, "withLine", code, Coerce.jvmInt(own));
        }
        return attributes(Parameter.class, code, param.attributes());
    }

    /// The type as enforced, or null; a default of null makes it nullable.
    String parameterType(Param param) {
        String type = param.type() == null ? null : resolved(param.type());
        return type != null && isNullLiteral(param.defaultValue()) ? orNull(type) : type;
    }

    private static boolean isNullLiteral(Expr expr) {
        return expr instanceof Expr.NullLiteral || expr instanceof Expr.ConstantFetch fetch && fetch.name().lastPart().equalsIgnoreCase("null");
    }

    /// `int $x = null` means `?int $x = null`.
    private static String orNull(String type) {
        if (type.startsWith("?") || type.equals("mixed") || type.equals("null") || ("|" + type + "|").toLowerCase(java.util.Locale.ROOT).contains("|null|")) {
            return type;
        }
        return type.indexOf('|') < 0 && type.indexOf('&') < 0 ? "?" + type : (type.indexOf('&') >= 0 && type.indexOf('|') < 0 ? "(" + type + ")" : type) + "|null";
    }

    /// A constant expression: the value itself where it is literal, else an initialiser. Of type Object.
    Code value(Expr expr) {
        return value(expr, null);
    }

    private Code value(Expr expr, FunctionNode owner) {
        Code literal = unit.literal(expr);
        return literal != null ? Coerce.box(literal)
            : RuntimeCalls.call(Initializer.class, "of", unit.instance(), Coerce.jvmInt(unit.initializer(cls, expr, owner)));
    }

    /// `code.withAttribute(…)` for each attribute.
    Code attributes(Class<?> builder, Code code, List<AttributeGroup> groups) {
        return attributes(builder, "withAttribute", code, groups);
    }

    Code attributes(Class<?> builder, String method, Code code, List<AttributeGroup> groups) {
        Code result = code;
        for (AttributeGroup group : groups) {
            for (Attribute attribute : group.attributes()) {
                result = RuntimeCalls.call(builder, method, result, attribute(attribute));
            }
        }
        return result;
    }

    /// An array of the attributes.
    Code attributes(List<AttributeGroup> groups) {
        return new Code.NewArray(JvmType.of(AttributeDeclaration.class),
            groups.stream().flatMap(group -> group.attributes().stream()).map(this::attribute).toList());
    }

    private Code attribute(Attribute attribute) {
        List<Code> names = new ArrayList<>();
        List<Code> values = new ArrayList<>();
        for (Arg arg : attribute.args()) {
            names.add(new Code.Constant(arg.name() == null ? null : arg.name().text(), JvmType.STRING));
            values.add(value(arg.value()));
        }
        return RuntimeCalls.call(Attributes.class, "of", Coerce.string(attribute.name().resolved()), new Code.NewArray(JvmType.STRING, names),
            new Code.NewArray(JvmType.OBJECT, values));
    }

    /// The type as PHP writes it; `self` is the class around it where that has a name and is no trait.
    private String resolved(TypeNode type) {
        String text = type(type);
        return cls == null || cls.isTrait() || cls.name() == null || !text.contains("self") ? text
            : text.replaceAll("(?<![\\w\\\\])self(?![\\w\\\\])", java.util.regex.Matcher.quoteReplacement(cls.name()));
    }

    /// The type as PHP writes it, names resolved.
    static String type(TypeNode type) {
        return switch (type) {
            case TypeNode.Builtin builtin -> builtin.keyword().name().toLowerCase(java.util.Locale.ROOT);
            case TypeNode.Named named -> named.name().resolved();
            case TypeNode.Relative relative -> relative.kind().name().toLowerCase(java.util.Locale.ROOT);
            case TypeNode.Nullable nullable -> "?" + type(nullable.type());
            case TypeNode.Union union -> String.join("|", union.types().stream().map(each -> each instanceof TypeNode.Intersection ? "(" + type(each) + ")" : type(each)).toList());
            case TypeNode.Intersection intersection -> String.join("&", intersection.types().stream().map(Signatures::type).toList());
        };
    }
}
