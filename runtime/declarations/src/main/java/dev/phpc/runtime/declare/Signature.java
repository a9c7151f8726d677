package dev.phpc.runtime.declare;

import java.util.List;

/// The declaration of a builtin function or method, as PHP's manual writes it.
///
/// @param returnType null when none is declared
/// @param tentative whether the return type binds overriding methods only by a deprecation
public record Signature(
        List<Attribute> attributes,
        List<String> modifiers,
        boolean returnsReference,
        String name,
        List<Parameter> parameters,
        TypeExpression returnType,
        boolean tentative) {

    /// `#[Name(argument: 'value')]`.
    public record Attribute(String name, List<Argument> arguments) {}

    /// An argument of an attribute; positional when the name is null.
    public record Argument(String name, ConstantExpression value) {}

    /// @param type null when none is declared
    /// @param preferReference passed by reference only when the argument is a variable
    /// @param defaultValue null for a required or a variadic parameter
    /// @param defaultText the default as written, for reflection
    public record Parameter(
            List<Attribute> attributes,
            TypeExpression type,
            boolean byReference,
            boolean preferReference,
            boolean variadic,
            String name,
            ConstantExpression defaultValue,
            String defaultText) {

        public boolean optional() {
            return variadic || defaultValue != null;
        }

        /// What the method gets when the argument is left out. A parameter marked `#[NullIfOmitted]` gets null instead of its default,
        /// or `Missing.ARGUMENT` if its Java type is Object, so that the method can tell.
        public ConstantExpression suppliedDefault() {
            boolean noticed = attributes.stream().anyMatch(attribute -> attribute.name.equals("NullIfOmitted"));
            return noticed ? new ConstantExpression.Unknown() : defaultValue;
        }

        /// The type by which arguments are checked and coerced: the declared one, null for a parameter marked `#[Unchecked]`, whose
        /// method reports wrong types in words of its own, or that of `#[Accepts('int|float')]` where PHP takes more than it declares.
        public TypeExpression acceptedType() {
            for (Attribute attribute : attributes) {
                if (attribute.name.equals("Unchecked")) {
                    return null;
                }
                if (attribute.name.equals("Accepts")
                        && attribute.arguments.getFirst().value() instanceof ConstantExpression.Literal(String text)) {
                    return TypeExpression.parse(text);
                }
            }
            return type;
        }
    }

    /// @throws MalformedSignature if the text is not a signature
    public static Signature parse(String text) {
        return new SignatureParser(text).signature();
    }

    /// The number of arguments below which a call is an error.
    public int requiredParameters() {
        int required = 0;
        for (int i = 0; i < parameters.size(); i++) {
            if (!parameters.get(i).optional()) {
                required = i + 1;
            }
        }
        return required;
    }

    /// The number of arguments above which a call is an error, or -1 for a variadic function.
    public int maximumParameters() {
        return isVariadic() ? -1 : parameters.size();
    }

    public boolean isVariadic() {
        return !parameters.isEmpty() && parameters.getLast().variadic();
    }

    public boolean isStatic() {
        return modifiers.contains("static");
    }

    /// The attribute of that name, or null.
    public Attribute attribute(String attributeName) {
        return attributes.stream().filter(a -> a.name.equals(attributeName)).findFirst().orElse(null);
    }

    /// What PHP says when a function marked `#[Deprecated]` is called, after "Function f() is "; null for any other.
    public String deprecation() {
        Attribute attribute = attribute("Deprecated");
        if (attribute == null) {
            return null;
        }
        String since = "";
        String message = "";
        for (Argument argument : attribute.arguments()) {
            String value = (String) ((ConstantExpression.Literal) argument.value()).value();
            if ("since".equals(argument.name())) {
                since = " since " + value;
            } else {
                message = ", " + value;
            }
        }
        return "deprecated" + since + message;
    }
}
