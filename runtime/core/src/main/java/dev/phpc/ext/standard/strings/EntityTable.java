package dev.phpc.ext.standard.strings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// The named character references of a document type. The resource lists `name codepoint[-codepoint]`; the first name of a character is the one
/// that encoding uses.
final class EntityTable {
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> characters = new HashMap<>();

    private EntityTable() {}

    private static final class Html401 {
        static final EntityTable TABLE = load("html401-entities.txt");
    }

    private static final class Xhtml {
        static final EntityTable TABLE = load("html401-entities.txt").add("apos", "'");
    }

    private static final class Html5 {
        static final EntityTable TABLE = load("html5-entities.txt");
    }

    private static final class Xml {
        static final EntityTable TABLE = new EntityTable()
                .add("quot", "\"").add("amp", "&").add("apos", "'").add("lt", "<").add("gt", ">");
    }

    private static final class Basic {
        static final EntityTable TABLE = new EntityTable().add("quot", "\"").add("amp", "&").add("lt", "<").add("gt", ">");
    }

    /// All the references that the document type of `flags` knows.
    static EntityTable all(long flags) {
        return switch (DocumentType.of(flags)) {
            case HTML401 -> Html401.TABLE;
            case XHTML -> Xhtml.TABLE;
            case HTML5 -> Html5.TABLE;
            case XML1 -> Xml.TABLE;
        };
    }

    /// Those of the characters that mean something in markup.
    static EntityTable special(long flags) {
        return DocumentType.of(flags) == DocumentType.HTML401 ? Basic.TABLE : Xml.TABLE;
    }

    /// By characters (one or two), the name without `&` and `;`.
    Map<String, String> names() {
        return Collections.unmodifiableMap(names);
    }

    /// The name of a character, or of two, or null.
    String name(String text) {
        return names.get(text);
    }

    /// The character, or the two, that a name means, or null.
    String character(String name) {
        return characters.get(name);
    }

    private EntityTable add(String name, String text) {
        names.putIfAbsent(text, name);
        characters.put(name, text);
        return this;
    }

    private static EntityTable load(String resource) {
        try (InputStream in = EntityTable.class.getResourceAsStream(resource)) {
            EntityTable table = new EntityTable();
            for (String line : new String(in.readAllBytes(), StandardCharsets.US_ASCII).split("\n")) {
                int space = line.indexOf(' ');
                StringBuilder text = new StringBuilder();
                for (String code : line.substring(space + 1).split("-")) {
                    text.appendCodePoint(Integer.parseInt(code, 16));
                }
                table.add(line.substring(0, space), text.toString());
            }
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
