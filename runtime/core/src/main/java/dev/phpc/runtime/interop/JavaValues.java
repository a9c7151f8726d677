package dev.phpc.runtime.interop;

import dev.phpc.runtime.Bytes;
import dev.phpc.runtime.PhpArray;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Values on their way between Java and PHP: text ↔ UTF-8 bytes, integers ↔ `int`, floating-point numbers ↔ `float`, lists and maps ↔
/// arrays. PHP's objects are handed through.
final class JavaValues {
    private JavaValues() { }

    static Object toPhp(Object value) {
        return switch (value) {
            case null -> null;
            case String text -> Bytes.encodeUtf8(text);
            case Integer number -> number.longValue();
            case Short number -> number.longValue();
            case Byte number -> number.longValue();
            case Float number -> number.doubleValue();
            case List<?> list -> {
                PhpArray array = new PhpArray(list.size());
                list.forEach(each -> array.append(toPhp(each)));
                yield array;
            }
            case Map<?, ?> map -> {
                PhpArray array = new PhpArray(map.size());
                map.forEach((key, each) -> array.put(toPhp(key), toPhp(each)));
                yield array;
            }
            default -> value;
        };
    }

    static Object toJava(Object value) {
        return switch (value) {
            case String bytes -> Bytes.decodeUtf8(bytes);
            case PhpArray array when array.isList() -> {
                List<Object> list = new ArrayList<>(array.size());
                for (int at = array.first(); at >= 0; at = array.next(at)) {
                    list.add(toJava(array.valueAt(at)));
                }
                yield list;
            }
            case PhpArray array -> {
                Map<Object, Object> map = new LinkedHashMap<>();
                for (int at = array.first(); at >= 0; at = array.next(at)) {
                    map.put(toJava(array.keyAt(at)), toJava(array.valueAt(at)));
                }
                yield map;
            }
            case null, default -> value;
        };
    }
}
