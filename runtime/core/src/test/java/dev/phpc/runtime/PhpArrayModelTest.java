package dev.phpc.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Random operations on an array and on a LinkedHashMap must agree.
class PhpArrayModelTest {

    private PhpArray array = new PhpArray();
    private Map<Object, Object> model = new LinkedHashMap<>();
    private long next = Long.MIN_VALUE;
    private Random random;

    /// A name for each mix of keys: lists, sparse ints, strings, all of them.
    @ParameterizedTest
    @ValueSource(strings = {"list", "ints", "strings", "mixed"})
    void behavesLikeAnOrderedMap(String keys) {
        for (int seed = 0; seed < 300; seed++) {
            random = new Random(seed);
            array = new PhpArray(random.nextInt(3) * 10);
            model = new LinkedHashMap<>();
            next = Long.MIN_VALUE;
            int steps = 1 + random.nextInt(400);
            boolean ints = random.nextInt(3) > 0;
            for (int step = 0; step < steps; step++) {
                step(keys, ints);
            }
            check();
        }
    }

    private void step(String keys, boolean ints) {
        Object value = ints ? (Object) (long) random.nextInt(1000) : randomValue();
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> {
                long key = next == Long.MIN_VALUE ? 0 : next;
                array.append(value);
                model.put(key, value);
                next = key + 1;
            }
            case 4, 5, 6 -> put(randomKey(keys), value);
            case 7, 8 -> remove(randomKey(keys));
            case 9 -> removeAtAnEnd();
            case 10 -> {
                Object key = randomKey(keys);
                assertEquals(model.get(key), array.get(key));
                assertEquals(model.containsKey(key), array.has(key));
            }
            default -> {
                PhpArray copy = array.share().writable();
                check();
                array = copy;
            }
        }
    }

    private void put(Object key, Object value) {
        array.put(key, value);
        model.put(key, value);
        if (key instanceof Long number && number >= next) {
            next = number + 1;
        }
    }

    private void remove(Object key) {
        assertEquals(model.remove(key), Slot.value(array.remove(key)));
    }

    private void removeAtAnEnd() {
        if (model.isEmpty()) {
            return;
        }
        int position = random.nextBoolean() ? array.first() : array.last();
        remove(array.keyAt(position));
    }

    private Object randomKey(String keys) {
        return switch (keys) {
            case "list" -> (long) random.nextInt(model.size() + 1);
            case "ints" -> (long) random.nextInt(200) * 1024 - 5000;
            case "strings" -> "k" + random.nextInt(100);
            default -> random.nextBoolean() ? (Object) (long) random.nextInt(100) : "x" + random.nextInt(100);
        };
    }

    private Object randomValue() {
        return switch (random.nextInt(5)) {
            case 0 -> null;
            case 1 -> random.nextDouble();
            case 2 -> "v" + random.nextInt(10);
            case 3 -> (long) random.nextInt(1000);
            default -> true;
        };
    }

    private void check() {
        assertEquals(model.size(), array.size());
        List<Object> forward = new ArrayList<>();
        for (int at = array.first(); at >= 0; at = array.next(at)) {
            forward.add(array.keyAt(at));
            assertEquals(model.get(array.keyAt(at)), array.valueAt(at));
            assertEquals(at, array.positionOf(array.keyAt(at)));
        }
        assertEquals(new ArrayList<>(model.keySet()), forward);
        List<Object> backward = new ArrayList<>();
        for (int at = array.last(); at >= 0; at = array.previous(at)) {
            backward.add(array.keyAt(at));
        }
        assertEquals(forward.reversed(), backward);
        model.forEach((key, value) -> assertEquals(value, array.get(key)));
        assertNull(array.get("absent"));
        assertEquals(next == Long.MIN_VALUE ? 0 : next, array.nextIndex());
    }
}
