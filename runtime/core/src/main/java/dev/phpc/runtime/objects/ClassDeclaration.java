package dev.phpc.runtime.objects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A class, interface, trait or enum as compiled code hands it over: names are not resolved yet, nothing is inherited. Immutable, and
/// shared between requests; [PhpClass] is what one request makes of it.
public final class ClassDeclaration {
    private final String name;
    private final int flags;
    private final String parent;
    private final List<String> interfaces;
    private final List<String> traits;
    private final List<TraitUse> traitRules;
    private final List<PropertyDeclaration> properties;
    private final List<ConstantDeclaration> constants;
    private final List<Routine> methods;
    private final List<AttributeDeclaration> attributes;
    private final TypeConstraint enumType;
    private final Function<PhpClass, PhpObject> factory;
    private final String file;
    private final int line;
    private final int endLine;
    private final String doc;
    private final String extension;

    private ClassDeclaration(Builder b) {
        name = b.name;
        flags = b.flags;
        parent = b.parent;
        interfaces = List.copyOf(b.interfaces);
        traits = List.copyOf(b.traits);
        traitRules = List.copyOf(b.traitRules);
        properties = List.copyOf(b.properties);
        constants = List.copyOf(b.constants);
        methods = List.copyOf(b.methods);
        attributes = List.copyOf(b.attributes);
        enumType = b.enumType;
        factory = b.factory;
        file = b.file;
        line = b.line;
        endLine = b.endLine;
        doc = b.doc;
        extension = b.extension;
    }

    private ClassDeclaration(ClassDeclaration other, String name) {
        this.name = name;
        flags = other.flags;
        parent = other.parent;
        interfaces = other.interfaces;
        traits = other.traits;
        traitRules = other.traitRules;
        properties = other.properties;
        constants = other.constants;
        methods = other.methods;
        attributes = other.attributes;
        enumType = other.enumType;
        factory = other.factory;
        file = other.file;
        line = other.line;
        endLine = other.endLine;
        doc = other.doc;
        extension = other.extension;
    }

    /// The same declaration under another name.
    public ClassDeclaration named(String name) {
        return new ClassDeclaration(this, name);
    }

    public static Builder builder(String name, int flags) {
        return new Builder(name, flags);
    }

    public String name() {
        return name;
    }

    public int flags() {
        return flags;
    }

    public boolean has(int flag) {
        return (flags & flag) != 0;
    }

    /// The parent as written, without a leading backslash; null if there is none.
    public String parent() {
        return parent;
    }

    /// Of a class those after `implements`, of an interface those after `extends`.
    public List<String> interfaces() {
        return interfaces;
    }

    public List<String> traits() {
        return traits;
    }

    public List<TraitUse> traitRules() {
        return traitRules;
    }

    public List<PropertyDeclaration> properties() {
        return properties;
    }

    public List<ConstantDeclaration> constants() {
        return constants;
    }

    public List<Routine> methods() {
        return methods;
    }

    public List<AttributeDeclaration> attributes() {
        return attributes;
    }

    public AttributeDeclaration attribute(String lowerName) {
        for (AttributeDeclaration attribute : attributes) {
            if (attribute.lowerName().equals(lowerName)) {
                return attribute;
            }
        }
        return null;
    }

    /// `int` or `string` of a backed enum, else null.
    public TypeConstraint enumType() {
        return enumType;
    }

    /// Makes an instance with default properties; null for what has no instances, and for classes that are instantiated as their parent is.
    public Function<PhpClass, PhpObject> factory() {
        return factory;
    }

    /// Null for a builtin class.
    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public int endLine() {
        return endLine;
    }

    public String doc() {
        return doc;
    }

    /// The extension a builtin class belongs to, or null.
    public String extension() {
        return extension;
    }

    /// Collects the parts in the order of the source. Every method returns the builder, as generated code likes it.
    public static final class Builder {
        private final String name;
        private int flags;
        private String parent;
        private final List<String> interfaces = new ArrayList<>();
        private final List<String> traits = new ArrayList<>();
        private final List<TraitUse> traitRules = new ArrayList<>();
        private final List<PropertyDeclaration> properties = new ArrayList<>();
        private final List<ConstantDeclaration> constants = new ArrayList<>();
        private final List<Routine> methods = new ArrayList<>();
        private final List<AttributeDeclaration> attributes = new ArrayList<>();
        private TypeConstraint enumType;
        private Function<PhpClass, PhpObject> factory;
        private String file;
        private int line;
        private int endLine;
        private String doc;
        private String extension;

        private Builder(String name, int flags) {
            this.name = name;
            this.flags = flags;
        }

        public Builder parent(String name) {
            parent = name;
            return this;
        }

        public Builder implement(String interfaceName) {
            interfaces.add(interfaceName);
            return this;
        }

        public Builder use(String trait) {
            traits.add(trait);
            return this;
        }

        /// `trait::method insteadof excluded`.
        public Builder insteadOf(String trait, String method, String... excluded) {
            traitRules.add(new TraitUse.Precedence(trait, method, List.of(excluded)));
            return this;
        }

        /// `trait::method as modifiers alias`; see [TraitUse.Alias] for what may be null.
        public Builder alias(String trait, String method, int modifiers, String alias) {
            traitRules.add(new TraitUse.Alias(trait, method, modifiers, alias));
            return this;
        }

        public Builder property(PropertyDeclaration property) {
            properties.add(property);
            return this;
        }

        public Builder constant(ConstantDeclaration constant) {
            constants.add(constant);
            return this;
        }

        public Builder method(Routine routine) {
            methods.add(routine);
            return this;
        }

        public Builder attribute(AttributeDeclaration attribute) {
            attributes.add(attribute);
            if (attribute.lowerName().equals("allowdynamicproperties")) {
                flags |= Modifiers.ALLOW_DYNAMIC_PROPERTIES;
            }
            return this;
        }

        public Builder backedBy(String type) {
            enumType = TypeConstraint.of(type);
            return this;
        }

        public Builder factory(Function<PhpClass, PhpObject> factory) {
            this.factory = factory;
            return this;
        }

        public Builder position(String file, int line, int endLine) {
            this.file = file;
            this.line = line;
            this.endLine = endLine;
            return this;
        }

        public Builder doc(String doc) {
            this.doc = doc;
            return this;
        }

        public Builder extension(String extension) {
            this.extension = extension;
            return this;
        }

        public ClassDeclaration build() {
            return new ClassDeclaration(this);
        }
    }
}
