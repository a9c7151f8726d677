package dev.phpc.runtime.declare;

import dev.phpc.runtime.declare.ConstantExpression.ArrayLiteral;
import dev.phpc.runtime.declare.ConstantExpression.BitwiseOr;
import dev.phpc.runtime.declare.ConstantExpression.ClassConstant;
import dev.phpc.runtime.declare.ConstantExpression.Constant;
import dev.phpc.runtime.declare.ConstantExpression.Entry;
import dev.phpc.runtime.declare.ConstantExpression.Literal;
import dev.phpc.runtime.declare.ConstantExpression.Negation;
import dev.phpc.runtime.declare.ConstantExpression.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads the declarations of builtins: PHP's own syntax, without bodies.
final class SignatureParser {
    private static final Set<String> MODIFIERS = Set.of(
            "public", "protected", "private", "static", "final", "abstract", "readonly",
            "public(set)", "protected(set)", "private(set)");

    private final SignatureScanner scanner;

    SignatureParser(String text) {
        scanner = new SignatureScanner(text);
    }

    Signature signature() {
        List<Signature.Attribute> attributes = attributes();
        List<String> modifiers = modifiers();
        boolean returnsReference = scanner.accept("&");
        String name = scanner.name();
        scanner.expect("(");
        List<Signature.Parameter> parameters = parameters();
        boolean tentative = false;
        TypeExpression returnType = null;
        if (scanner.accept(":")) {
            tentative = scanner.accept("@tentative");
            returnType = type();
        }
        scanner.end();
        return new Signature(attributes, modifiers, returnsReference, name, parameters, returnType, tentative);
    }

    ClassHead classHead() {
        List<Signature.Attribute> attributes = attributes();
        List<String> modifiers = modifiers();
        String kind = scanner.name();
        if (!Set.of("class", "interface", "enum").contains(kind)) {
            throw scanner.malformed("class, interface or enum expected");
        }
        String name = scanner.name();
        String backingType = scanner.accept(":") ? scanner.name() : null;
        String parent = null;
        List<String> interfaces = List.of();
        if (scanner.acceptWord("extends")) {
            if (kind.equals("interface")) {
                interfaces = names();
            } else {
                parent = scanner.name();
            }
        }
        if (scanner.acceptWord("implements")) {
            interfaces = names();
        }
        scanner.end();
        return new ClassHead(attributes, modifiers, kind, name, parent, interfaces, backingType);
    }

    MemberHead property() {
        List<Signature.Attribute> attributes = attributes();
        List<String> modifiers = modifiers();
        TypeExpression type = scanner.at("$") ? null : type();
        String name = scanner.variable();
        return new MemberHead(attributes, modifiers, type, name, value());
    }

    MemberHead constant() {
        List<Signature.Attribute> attributes = attributes();
        List<String> modifiers = modifiers();
        TypeExpression type = type();
        if (scanner.atEnd()) {
            return new MemberHead(attributes, modifiers, null, type.toString(), null);
        }
        return new MemberHead(attributes, modifiers, type, scanner.name(), value());
    }

    MemberHead enumCase() {
        return new MemberHead(attributes(), List.of(), null, scanner.name(), value());
    }

    TypeExpression onlyType() {
        TypeExpression type = type();
        scanner.end();
        return type;
    }

    private ConstantExpression value() {
        ConstantExpression value = scanner.accept("=") ? expression() : null;
        scanner.end();
        return value;
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        do {
            names.add(scanner.name());
        } while (scanner.accept(","));
        return names;
    }

    private List<String> modifiers() {
        List<String> modifiers = new ArrayList<>();
        for (String word = scanner.peekWord(); MODIFIERS.contains(word); word = scanner.peekWord()) {
            scanner.expect(word);
            modifiers.add(scanner.accept("(set)") ? word + "(set)" : word);
        }
        return modifiers;
    }

    private List<Signature.Attribute> attributes() {
        List<Signature.Attribute> attributes = new ArrayList<>();
        while (scanner.accept("#[")) {
            do {
                String name = scanner.name();
                attributes.add(new Signature.Attribute(name, scanner.accept("(") ? arguments() : List.of()));
            } while (scanner.accept(","));
            scanner.expect("]");
        }
        return attributes;
    }

    private List<Signature.Argument> arguments() {
        List<Signature.Argument> arguments = new ArrayList<>();
        while (!scanner.accept(")")) {
            String name = scanner.acceptLabel();
            arguments.add(new Signature.Argument(name, expression()));
            if (!scanner.at(")")) {
                scanner.expect(",");
            }
        }
        return arguments;
    }

    private List<Signature.Parameter> parameters() {
        List<Signature.Parameter> parameters = new ArrayList<>();
        while (!scanner.accept(")")) {
            parameters.add(parameter());
            if (!scanner.at(")")) {
                scanner.expect(",");
            }
        }
        return parameters;
    }

    private Signature.Parameter parameter() {
        List<Signature.Attribute> attributes = attributes();
        boolean preferReference = attributes.removeIf(attribute -> attribute.name().equals("PreferReference"));
        boolean typed = !scanner.at("&") && !scanner.at("...") && !scanner.at("$");
        TypeExpression type = typed ? type() : null;
        boolean byReference = scanner.accept("&");
        boolean variadic = scanner.accept("...");
        String name = scanner.variable();
        ConstantExpression defaultValue = null;
        String defaultText = null;
        if (scanner.accept("=")) {
            int start = scanner.offset();
            defaultValue = expression();
            defaultText = scanner.since(start);
        }
        return new Signature.Parameter(
                attributes, type, byReference, preferReference, variadic, name, defaultValue, defaultText);
    }

    private TypeExpression type() {
        if (scanner.accept("?")) {
            return new TypeExpression.Nullable(simpleType());
        }
        TypeExpression first = intersection();
        if (!scanner.at("|")) {
            return first;
        }
        List<TypeExpression> members = new ArrayList<>(List.of(first));
        while (scanner.accept("|")) {
            members.add(intersection());
        }
        return new TypeExpression.Union(members);
    }

    private TypeExpression intersection() {
        boolean parenthesized = scanner.accept("(");
        TypeExpression first = simpleType();
        List<TypeExpression> members = new ArrayList<>(List.of(first));
        while (scanner.atIntersection()) {
            scanner.expect("&");
            members.add(simpleType());
        }
        if (parenthesized) {
            scanner.expect(")");
        }
        return members.size() == 1 ? first : new TypeExpression.Intersection(members);
    }

    private TypeExpression simpleType() {
        return new TypeExpression.Named(scanner.name());
    }

    private ConstantExpression expression() {
        ConstantExpression left = operand();
        while (scanner.accept("|")) {
            left = new BitwiseOr(left, operand());
        }
        return left;
    }

    private ConstantExpression operand() {
        if (scanner.accept("-")) {
            return new Negation(operand());
        }
        if (scanner.accept("[")) {
            return array();
        }
        if (scanner.atLiteral()) {
            Object value = scanner.literal();
            while (value instanceof Long factor && scanner.accept("*")) {
                value = factor * (Long) scanner.literal();
            }
            return new Literal(value);
        }
        String name = scanner.name();
        if (scanner.accept("::")) {
            return new ClassConstant(name, scanner.name());
        }
        return switch (name) {
            case "null", "NULL" -> new Literal(null);
            case "true", "TRUE" -> new Literal(true);
            case "false", "FALSE" -> new Literal(false);
            case "UNKNOWN" -> new Unknown();
            default -> new Constant(name);
        };
    }

    private ConstantExpression array() {
        List<Entry> entries = new ArrayList<>();
        while (!scanner.accept("]")) {
            ConstantExpression value = expression();
            ConstantExpression key = null;
            if (scanner.accept("=>")) {
                key = value;
                value = expression();
            }
            entries.add(new Entry(key, value));
            if (!scanner.at("]")) {
                scanner.expect(",");
            }
        }
        return new ArrayLiteral(entries);
    }
}
