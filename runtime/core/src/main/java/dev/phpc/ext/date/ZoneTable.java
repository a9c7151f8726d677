package dev.phpc.ext.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Time zones by identifier and by abbreviation. The rules are the JDK's; places and abbreviations, which it does not know,
/// come from two resources made from the IANA database: `zones.tsv` and `abbreviations.tsv`.
final class ZoneTable {
    /// A line of `zones.tsv`. `current` zones are listed, others are old names. `abbreviations` maps `"offset dst"`.
    record Place(String id, boolean current, String country, double latitude, double longitude, String comments,
            Map<String, String> abbreviations) {}

    /// A line of `abbreviations.tsv`: the offset with daylight saving in it.
    record Abbreviation(int offset, boolean summer, String zone) {}

    private static final class Places {
        static final Map<String, Place> BY_ID = load();

        private static Map<String, Place> load() {
            Map<String, Place> places = new LinkedHashMap<>();
            for (String[] f : read("zones.tsv")) {
                Map<String, String> abbreviations = new HashMap<>();
                for (String entry : f[6].split(",")) {
                    int space = entry.indexOf(' ');
                    abbreviations.put(entry.substring(space + 1), entry.substring(0, space));
                }
                Place place = new Place(f[0], f[1].equals("1"), f[2].isEmpty() ? "??" : f[2], number(f[3]), number(f[4]), f[5], abbreviations);
                places.put(lowerCase(f[0]), place);
            }
            return places;
        }

        private static double number(String text) {
            return text.isEmpty() ? 0 : Double.parseDouble(text);
        }
    }

    private static final class Abbreviations {
        static final Map<String, List<Abbreviation>> BY_NAME = load();

        private static Map<String, List<Abbreviation>> load() {
            Map<String, List<Abbreviation>> byName = new LinkedHashMap<>();
            for (String[] f : read("abbreviations.tsv")) {
                byName.computeIfAbsent(f[0], name -> new ArrayList<>())
                    .add(new Abbreviation(Integer.parseInt(f[1]), f[2].equals("1"), f[3].isEmpty() ? null : f[3]));
            }
            return byName;
        }
    }

    private static final ConcurrentHashMap<String, Zone.Named> NAMED = new ConcurrentHashMap<>();

    private ZoneTable() {}

    private static List<String[]> read(String resource) {
        List<String[]> lines = new ArrayList<>();
        try (InputStream in = ZoneTable.class.getResourceAsStream(resource);
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line; (line = reader.readLine()) != null; ) lines.add(line.split("\t", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /// The zone of an identifier in any case, or null.
    static Zone.Named named(String id) {
        Zone.Named known = NAMED.get(id);
        if (known != null) return known;
        Zone.Named found = find(id);
        if (found != null) NAMED.put(id, found);
        return found;
    }

    private static Zone.Named find(String id) {
        if (id.length() == 3 && lowerCase(id).equals("utc")) return (Zone.Named) Zone.UTC;
        Place place = Places.BY_ID.get(lowerCase(id));
        if (place == null) return null;
        try {
            return new Zone.Named(place.id(), ZoneId.of(place.id().equals("ROC") ? "Asia/Taipei" : place.id(), ZoneId.SHORT_IDS).getRules());
        } catch (DateTimeException unknownToJava) {
            return null;
        }
    }

    /// What `T` shows for an offset of a zone.
    static String abbreviation(String id, int offset, boolean summer) {
        if (id.equals("UTC")) return "UTC";
        Place place = Places.BY_ID.get(lowerCase(id));
        String exact = place.abbreviations().get(offset + (summer ? " 1" : " 0"));
        if (exact == null) exact = place.abbreviations().get(offset + (summer ? " 0" : " 1"));
        return exact != null ? exact : numeric(offset);
    }

    private static String numeric(int offset) {
        String text = Zone.offsetName(offset, false);
        return text.endsWith("00") ? text.substring(0, 3) : text;
    }

    /// The first meaning of an abbreviation in any case, or null.
    static Abbreviation abbreviation(String name) {
        String key = lowerCase(name);
        if (key.equals("utc") || key.equals("z")) return new Abbreviation(0, false, "UTC");
        List<Abbreviation> known = Abbreviations.BY_NAME.get(key);
        return known == null ? null : known.get(0);
    }

    static Map<String, List<Abbreviation>> abbreviations() {
        return Abbreviations.BY_NAME;
    }

    static Iterable<Place> places() {
        return Places.BY_ID.values();
    }

    static Place place(String id) {
        return Places.BY_ID.get(lowerCase(id));
    }

    static String lowerCase(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (chars[i] >= 'A' && chars[i] <= 'Z') chars[i] += 32;
        }
        return new String(chars);
    }

    static String upperCase(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (chars[i] >= 'a' && chars[i] <= 'z') chars[i] -= 32;
        }
        return new String(chars);
    }
}
