package dev.phpc.compiler.lower;

import dev.phpc.compiler.ir.Code;
import dev.phpc.compiler.ir.JvmType;
import dev.phpc.compiler.ir.Local;
import dev.phpc.compiler.ir.MethodRef;
import dev.phpc.compiler.resolve.ArgumentMode;
import dev.phpc.compiler.resolve.Builtins;
import dev.phpc.compiler.syntax.Arg;
import dev.phpc.compiler.syntax.Expr;
import dev.phpc.compiler.syntax.Name;
import dev.phpc.compiler.types.PhpType;
import dev.phpc.runtime.Missing;
import dev.phpc.runtime.declare.ConstantExpression;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.Signature;
import dev.phpc.runtime.link.Custody;
import dev.phpc.runtime.objects.FunctionTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Calls of builtin functions → `invokestatic` of the Java method, arguments coerced as its PHP signature says:
///
///     substr($s, 1)   →   Substrings.substr(Arguments.string(ctx, "substr", 1, "string", $s, strict), 1L, null)
final class BuiltinCalls {
    private static final Class<?> ARGUMENTS = dev.phpc.runtime.Arguments.class;
    private static final Set<String> ELEMENTWISE = Set.of("count", "sizeof", "implode", "join", "var_dump", "print_r", "var_export", "serialize");

    private static final Set<String> SCALARS = Set.of("int", "float", "string", "bool", "false", "true", "null", "void");

    private final Body body;
    private final Expressions expressions;
    private final Arguments arguments;

    BuiltinCalls(Body body, Expressions expressions, Arguments arguments) {
        this.body = body;
        this.expressions = expressions;
        this.arguments = arguments;
    }

    /// The call, or null if the function is not known for sure or is called in a way that only the general entry understands.
    Code lower(Expr.FunctionCall call, Function<List<Code>, Code> general) {
        Builtins.Function function = find(body, call.name());
        if (function == null || body.unit().recordsArguments() || !isSuitable(function.signature(), call)
            || body.lifetimes().isOn() && !isWithoutObjects(function, call) && !looksOnly(function)) {
            return null;
        }
        List<JvmType> types = MethodRef.parameterTypes(function.entry().routine().descriptor());
        boolean takesContext = !types.isEmpty() && types.getFirst().equals(JvmType.CONTEXT);
        List<JvmType> javaTypes = takesContext ? types.subList(1, types.size()) : types;
        List<Code> before = new ArrayList<>();
        List<Code> after = new ArrayList<>();
        List<Code> evaluated = new ArrayList<>();
        boolean guarded = call.name().fallback() != null;
        for (int i = 0; i < call.args().size(); i++) {
            Code value = body.lifetimes().lookedAt(call.args().get(i).value(), evaluate(function, call, i, before, after), after);
            evaluated.add(guarded ? kept(value, before) : value);
        }
        List<Code> passed = new ArrayList<>();
        if (takesContext) {
            passed.add(body.context());
        }
        for (int i = 0; i < javaTypes.size(); i++) {
            Code argument = argument(function.signature(), i, javaTypes.get(i), evaluated);
            if (argument == null) {
                return null;
            }
            passed.add(argument);
        }
        Code direct = body.lifetimes().owned(result(function, new Code.Invoke(MethodRef.ofStatic(function.entry().glue().replace('.', '/'),
            function.entry().routine().method(), function.entry().routine().descriptor()), passed)));
        return finish(guarded ? Expressions.join(isUnshadowed(), direct, general.apply(evaluated)) : direct, before, after);
    }

    /// Is nobody's count of holders concerned? The function keeps nothing, gives no object back, and no argument is a new object.
    private boolean isWithoutObjects(Builtins.Function function, Expr.FunctionCall call) {
        Signature signature = function.signature();
        boolean looks = signature.parameters().stream().noneMatch(Signature.Parameter::byReference)
            && Custody.onlyLooks(signature.name(), function.entry().extension(), false);
        boolean givesScalars = signature.returnType() != null && SCALARS.containsAll(List.of(signature.returnType().canonical().replace("?", "null|").split("\\|")));
        return looks && givesScalars && call.args().stream().noneMatch(arg -> LifetimeCode.isTemporary(arg.value()) && !isScalar(arg.value()));
    }

    private boolean isScalar(Expr expr) {
        PhpType type = body.unit().types().expression(body.function(), expr);
        return !type.mayBeObject() && !type.mayBeArray();
    }

    /// In a namespace the name means the builtin as long as the namespace has no function of that name.
    static Builtins.Function find(Body body, Name name) {
        if (body.unit().isDeclared(name)) {
            return null;
        }
        String global = name.fallback() == null ? name.resolved() : name.fallback();
        return body.unit().program().resolved().builtins().function(global.toLowerCase(java.util.Locale.ROOT));
    }

    private Code isUnshadowed() {
        Code table = RuntimeCalls.call(dev.phpc.runtime.Context.class, "functions", body.context());
        return new Code.Not(new Code.GetField(Body.internal(FunctionTable.class), "shadowsBuiltins", JvmType.BOOLEAN, table));
    }

    private Code finish(Code call, List<Code> before, List<Code> after) {
        Code finished = after.isEmpty() ? call : body.lifetimes().andThen(call, after);
        return before.isEmpty() ? finished : new Code.Sequence(before, finished);
    }

    /// Does the function neither keep objects nor run code that could let go of them, so that the call takes care of temporaries only?
    private static boolean looksOnly(Builtins.Function function) {
        return function.signature().parameters().stream().noneMatch(Signature.Parameter::byReference)
            && Custody.onlyLooks(function.signature().name(), function.entry().extension(), false) && !callsBack(function);
    }

    /// Does it run PHP code, beyond what elements do when they are shown, become text or are counted?
    private static boolean callsBack(Builtins.Function function) {
        return function.entry().routine().effects().contains(Effect.CALLS_BACK) && !ELEMENTWISE.contains(function.signature().name());
    }

    private boolean isSuitable(Signature signature, Expr.FunctionCall call) {
        List<Arg> args = call.args();
        if (!signature.attributes().isEmpty() || args.stream().anyMatch(arg -> arg.name() != null || arg.spread())) {
            return false;
        }
        List<Signature.Parameter> parameters = signature.parameters();
        boolean variadic = !parameters.isEmpty() && parameters.getLast().variadic();
        if (args.size() > parameters.size() && !variadic) {
            return false;
        }
        for (int i = 0; i < parameters.size(); i++) {
            Signature.Parameter parameter = parameters.get(i);
            boolean given = i < args.size();
            boolean referenceable = !parameter.byReference() || given && Places.isPlace(args.get(i).value()) && mode(call, i).isCertain() && mode(call, i).mayBeReference()
                && parameter.type() == null;
            if (!given && !parameter.optional() || parameter.preferReference() || given && !referenceable || parameter.variadic() && parameter.byReference()
                || !given && parameter.byReference()) {
                return false;
            }
        }
        return true;
    }

    private ArgumentMode mode(Expr.FunctionCall call, int index) {
        return body.unit().types().argumentMode(call, call.args(), index);
    }

    private Code evaluate(Builtins.Function function, Expr.FunctionCall call, int index, List<Code> before, List<Code> after) {
        List<Signature.Parameter> parameters = function.signature().parameters();
        Expr expr = call.args().get(index).value();
        if (index < parameters.size() && parameters.get(index).byReference()) {
            return arguments.cell(expr, mode(call, index), before, after);
        }
        return borrows(function, call.args(), index) ? expressions.value(expr) : arguments.lent(expr, after);
    }

    /// Can nobody change an array between its evaluation as an argument and the end of the call? Then it need not be marked as shared.
    static boolean borrows(Builtins.Function function, List<Arg> args, int index) {
        return function != null && !callsBack(function)
            && args.subList(index + 1, args.size()).stream().allMatch(arg -> Expressions.isLate(arg.value()) || arg.value() instanceof Expr.ConstantFetch);
    }

    private static Code kept(Code value, List<Code> before) {
        Local local = Local.temporary(value.type());
        before.add(new Code.Store(local, value));
        return new Code.Load(local);
    }

    /// The Java argument for a parameter, or null if it can't be made here.
    private Code argument(Signature signature, int index, JvmType javaType, List<Code> evaluated) {
        Signature.Parameter parameter = signature.parameters().get(index);
        if (parameter.variadic()) {
            return parameter.type() == null || parameter.type().canonical().equals("mixed") ? variadic(javaType, index, evaluated) : null;
        }
        return index < evaluated.size() ? coerced(signature, index, javaType, evaluated.get(index)) : absent(parameter, javaType);
    }

    private static Code variadic(JvmType javaType, int from, List<Code> evaluated) {
        if (!javaType.equals(JvmType.OBJECTS)) {
            return null;
        }
        List<Code> rest = from < evaluated.size() ? evaluated.subList(from, evaluated.size()) : List.of();
        return new Code.NewArray(JvmType.OBJECT, rest.stream().map(Coerce::box).toList());
    }

    private Code coerced(Signature signature, int index, JvmType javaType, Code value) {
        Signature.Parameter parameter = signature.parameters().get(index);
        boolean any = parameter.acceptedType() == null || parameter.acceptedType().canonical().equals("mixed");
        if (parameter.byReference() || javaType.equals(JvmType.OBJECT) && any) {
            return Coerce.box(value);
        }
        if (value.type().equals(javaType) && !javaType.equals(JvmType.OBJECT)) {
            return value;
        }
        if (javaType.equals(JvmType.DOUBLE) && value.type().equals(JvmType.LONG)) {
            return new Code.Widen(value, JvmType.DOUBLE);
        }
        boolean isMember = javaType.equals(JvmType.OBJECT) && isMember(value.type(), parameter.acceptedType().canonical());
        if (isMember || !value.type().isReference() && Coerce.box(value).type().equals(javaType)) {
            return Coerce.box(value);
        }
        String suffix = parameter.acceptedType() != null && parameter.acceptedType().allowsNull() ? "OrNull" : "";
        String method = switch (javaType.descriptor()) {
            case "J", "Ljava/lang/Long;" -> "integer" + suffix;
            case "D", "Ljava/lang/Double;" -> "floating" + suffix;
            case "Z", "Ljava/lang/Boolean;" -> "bool" + suffix;
            case "Ljava/lang/String;" -> "string" + suffix;
            case "Ldev/phpc/runtime/PhpArray;" -> "array" + suffix;
            case "Ldev/phpc/runtime/objects/PhpCallable;" -> "callable" + suffix;
            case "Ljava/lang/Object;" -> "union";
            default -> null;
        };
        if (method == null) {
            return null;
        }
        List<Code> operands = new ArrayList<>(List.of(body.context(), Coerce.string(signature.name()), Coerce.jvmInt(index + 1), Coerce.string(parameter.name()), Coerce.box(value)));
        if (!method.startsWith("array") && !method.startsWith("callable")) {
            operands.add(Coerce.bool(body.unit().strictTypes()));
        }
        if (method.equals("union")) {
            operands.add(body.unit().typeConstraint(parameter.acceptedType().canonical()));
        }
        Code argument = RuntimeCalls.call(ARGUMENTS, method, operands.toArray(Code[]::new));
        return javaType.isReference() ? Coerce.box(argument) : argument;
    }

    /// Are all values of the JVM type of the PHP type, as it stands?
    private static boolean isMember(JvmType value, String type) {
        String name = switch (value.descriptor()) {
            case "J" -> "int";
            case "D" -> "float";
            case "Z" -> "bool";
            case "Ljava/lang/String;" -> "string";
            case "Ldev/phpc/runtime/PhpArray;" -> "array";
            default -> null;
        };
        return name != null && List.of(type.split("\\|")).contains(name);
    }

    /// The default, where it is a literal.
    private Code absent(Signature.Parameter parameter, JvmType javaType) {
        return switch (parameter.suppliedDefault()) {
            case ConstantExpression.Unknown _ -> javaType.equals(JvmType.OBJECT) ? RuntimeCalls.field(Missing.class, "ARGUMENT") : new Code.Constant(null, javaType);
            case ConstantExpression.Literal(Object value) -> literal(value, javaType);
            case ConstantExpression.ArrayLiteral(var entries) when entries.isEmpty() -> RuntimeCalls.field(dev.phpc.runtime.PhpArray.class, "EMPTY");
            case ConstantExpression.Constant(String name) -> constant(name, javaType);
            default -> null;
        };
    }

    private Code constant(String name, JvmType javaType) {
        Object value = body.unit().program().resolved().builtins().constant(name);
        return value == null ? null : literal(value, javaType);
    }

    private static Code literal(Object value, JvmType javaType) {
        Code constant = switch (value) {
            case null -> new Code.Constant(null, javaType);
            case Long number -> Coerce.integer(number);
            case Double number -> Coerce.number(number);
            case Boolean flag -> Coerce.bool(flag);
            case String text -> Coerce.string(text);
            default -> null;
        };
        if (constant == null || constant.type().equals(javaType)) {
            return constant;
        }
        return !javaType.isReference() ? javaType.equals(JvmType.DOUBLE) && constant.type().equals(JvmType.LONG) ? new Code.Widen(constant, JvmType.DOUBLE) : null
            : Coerce.box(constant);
    }

    /// A String or PhpArray that may be null is only an Object to the caller.
    private static Code result(Builtins.Function function, Code call) {
        JvmType type = call.type();
        if (type.isVoid() || !type.isReference() || type.equals(JvmType.OBJECT)) {
            return type.isVoid() ? new Code.Sequence(List.of(call), Coerce.NULL) : call;
        }
        boolean known = type.equals(JvmType.STRING) || type.equals(JvmType.PHP_ARRAY);
        boolean mayBeNull = function.signature().returnType() == null || function.signature().returnType().allowsNull();
        return known && !mayBeNull ? call : new Code.Cast(call, JvmType.OBJECT);
    }
}
