package dev.phpc.runtime.link;

import dev.phpc.runtime.objects.AttributeDeclaration;
import java.util.ArrayList;
import java.util.List;

/// Builds the descriptions of attributes for generated code.
public final class Attributes {
    private Attributes() { }

    /// `names[i]` is the name of an argument, or null; `values[i]` its value or initialiser.
    public static AttributeDeclaration of(String name, String[] names, Object[] values) {
        List<AttributeDeclaration.Argument> arguments = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            arguments.add(new AttributeDeclaration.Argument(names[i], values[i]));
        }
        return new AttributeDeclaration(name, arguments);
    }
}
