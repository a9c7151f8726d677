package dev.phpc.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PhpArrayTest {

    @Test
    void normalisesKeys() {
        PhpArray array = new PhpArray();
        for (String key : new String[] {"12", "-3", "9223372036854775807", "-9223372036854775808"}) {
            array.put(key, key);
            assertEquals(key, array.get(Long.parseLong(key)));
        }
        for (String key : new String[] {"", "-", "-0", "01", "1.5", " 1", "+1", "9223372036854775808", "-9223372036854775809"}) {
            array.put(key, true);
            assertEquals(key, array.keyAt(array.last()));
        }
    }

    @Test
    void appendsAfterTheLargestIntKeyEver() {
        PhpArray array = new PhpArray();
        array.put(-5L, "a");
        array.append("b");
        assertEquals(-4L, array.keyAt(array.last()));
        array.put(10L, "c");
        array.remove(10L);
        array.append("d");
        assertEquals(11L, array.keyAt(array.last()));
        array.put(Long.MAX_VALUE, "e");
        assertFalse(array.canAppend());
    }

    @Test
    void keepsItsKeysWhenTheEndOfAListIsRemoved() {
        PhpArray array = PhpArray.of(1L, 2L, 3L);
        array.remove(2L);
        array.append(4L);
        assertEquals(3L, array.keyAt(array.last()));
        assertFalse(array.isList());
    }

    @Test
    void copiesOnlyWhenShared() {
        PhpArray inner = PhpArray.of(1L);
        PhpArray array = new PhpArray();
        assertSame(array, array.writable());
        array.append(inner);
        assertTrue(inner.isShared());
        PhpArray fresh = PhpArray.of("x");
        array.appendOwned(fresh);
        assertFalse(fresh.isShared());
        PhpArray copy = array.share().writable();
        assertNotSame(array, copy);
        assertTrue(fresh.isShared());
        assertFalse(copy.isShared());
    }

    @Test
    void copyKeepsReferencesThatSomebodyElseHolds() {
        PhpArray array = PhpArray.of(1L, 2L);
        Ref held = array.ref(0L).retain();
        array.ref(1L);
        PhpArray copy = array.copy();
        held.set(5L);
        assertEquals(5L, copy.get(0L));
        array.put(1L, (Object) 6L);
        assertEquals(2L, copy.get(1L));
    }

    @Test
    void readsGrowableStringsAsStrings() {
        PhpArray array = new PhpArray();
        array.putSlot("s", new GrowableString("ab", "c"));
        assertEquals("abc", array.get("s"));
        ((GrowableString) array.slot("s")).append("d");
        PhpArray copy = array.copy();
        ((GrowableString) array.slot("s")).append("e");
        assertEquals("abcd", copy.get("s"));
        assertEquals("abcde", array.get("s"));
    }

    @Test
    void internalPointerSkipsRemovedElements() {
        PhpArray array = PhpArray.of("a", "b", "c", "d");
        array.cursor(1);
        array.remove(1L);
        array.remove(2L);
        assertEquals("d", array.valueAt(array.cursor()));
        array.remove(3L);
        assertEquals(-1, array.cursor());
        array.append("e");
        assertEquals("e", array.valueAt(array.cursor()));
    }

    @Test
    void internalPointerSurvivesCompaction() {
        PhpArray array = new PhpArray();
        for (long i = 0; i < 100; i++) {
            array.put("k" + i, i);
        }
        array.cursor(array.positionOf("k90"));
        for (long i = 0; i < 80; i++) {
            array.remove("k" + i);
        }
        for (long i = 100; i < 200; i++) {
            array.put("k" + i, i);
        }
        assertEquals("k90", array.keyAt(array.cursor()));
    }

    @Test
    void typedListsTakeOtherValuesToo() {
        PhpArray array = new PhpArray();
        array.appendLong(7);
        assertTrue(array.isLongs());
        array.put(0L, "text");
        assertFalse(array.isLongs());
        array.append(1.5);
        assertEquals(PhpArray.of("text", 1.5).get(1L), array.get(1L));
        PhpArray doubles = PhpArray.of(1.5, 2.5);
        assertTrue(doubles.isDoubles());
        doubles.putLong(1, 3);
        assertEquals(3L, doubles.get(1L));
    }

    @Test
    void shapedArraysShareNothingThatChanges() {
        PhpArray template = new PhpArray();
        for (String key : new String[] {"a", "b", "c"}) {
            template.put(key, null);
        }
        template.share();
        PhpArray first = PhpArray.shaped(template, 1L, 2L, 3L);
        PhpArray second = PhpArray.shaped(template, "x", "y", "z");
        first.put("d", "new");
        second.remove("c");
        second.append("end");
        assertEquals("new", first.get("d"));
        assertEquals(3L, first.get("c"));
        assertFalse(second.has("c"));
        assertEquals("end", second.get(0L));
        assertEquals(3, template.size());
        assertFalse(template.has("d"));
    }

    @Test
    void removingTheFirstElementMovesTheOthersUp() {
        for (PhpArray array : new PhpArray[] {PhpArray.of(1L, 2L, 3L), PhpArray.of(1.5, 2.5, 3.5), PhpArray.of("a", null, "c")}) {
            Object first = array.get(0L);
            Object last = array.get(2L);
            assertEquals(first, array.removeFirst());
            assertEquals(last, array.get(1L));
            array.append("new");
            assertEquals(2L, array.keyAt(array.last()));
        }
    }
}
