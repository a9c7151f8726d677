package dev.phpc.ext.mbstring;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.Errors;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.Ref;
import dev.phpc.runtime.declare.Effect;
import dev.phpc.runtime.declare.PhpFunction;
import java.util.ArrayList;
import java.util.List;

/// From one encoding to another.
final class MbConversion {
    private MbConversion() {}

    @PhpFunction(
            value = "mb_convert_encoding(array|string $string, string $to_encoding, array|string|null $from_encoding = null): array|string|false",
            effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static Object convertEncoding(Context ctx, Object string, String toEncoding, Object fromEncoding) {
        Encoding to = MbState.encoding(ctx, "mb_convert_encoding", 2, "to_encoding", toEncoding);
        warnDeprecated(ctx, to);
        List<Encoding> from = fromEncoding == null
                ? List.of(MbState.of(ctx).internal)
                : EncodingLists.parse(ctx, fromEncoding, "mb_convert_encoding(): Argument #3 ($from_encoding)");
        if (from.isEmpty()) {
            throw Errors.valueError(ctx, "mb_convert_encoding(): Argument #3 ($from_encoding) must specify at least one encoding");
        }
        from.forEach(encoding -> warnDeprecated(ctx, encoding));
        return string instanceof PhpArray array ? convertArray(ctx, array, to, from) : convert(ctx, (String) string, to, from);
    }

    private static void warnDeprecated(Context ctx, Encoding encoding) {
        String instead = switch (encoding.name()) {
            case "BASE64" -> "Handling Base64 via mbstring is deprecated; use base64_encode/base64_decode instead";
            case "UUENCODE" -> "Handling Uuencode via mbstring is deprecated; use convert_uuencode/convert_uudecode instead";
            case "HTML-ENTITIES" -> "Handling HTML entities via mbstring is deprecated; use htmlspecialchars, htmlentities, or "
                    + "mb_encode_numericentity/mb_decode_numericentity instead";
            case "Quoted-Printable" -> "Handling QPrint via mbstring is deprecated; use quoted_printable_encode/quoted_printable_decode instead";
            default -> null;
        };
        if (instead != null) {
            ctx.deprecated("mb_convert_encoding(): " + instead);
        }
    }

    private static Object convert(Context ctx, String string, Encoding to, List<Encoding> from) {
        Encoding source = from.getFirst();
        if (from.size() > 1) {
            source = EncodingDetection.guess(List.of(string), from, true, true);
            if (source == null) {
                ctx.warning("mb_convert_encoding(): Unable to detect character encoding");
                return false;
            }
        }
        return convert(ctx, string, to, source);
    }

    static String convert(Context ctx, String string, Encoding to, Encoding from) {
        if (from.extendsAscii() && to.extendsAscii() && Characters.isAscii(string)) {
            return string;
        }
        return MbState.of(ctx).encode(to, from.decode(string));
    }

    private static PhpArray convertArray(Context ctx, PhpArray array, Encoding to, List<Encoding> from) {
        PhpArray converted = new PhpArray(array.size());
        for (int at = array.first(); at >= 0; at = array.next(at)) {
            Object key = array.keyAt(at) instanceof String name ? convert(ctx, name, to, from) : array.keyAt(at);
            Object value = switch (array.valueAt(at)) {
                case String string -> convert(ctx, string, to, from);
                case PhpArray nested -> convertArray(ctx, nested, to, from);
                case null -> null;
                case Boolean truth -> truth;
                case Long number -> number;
                case Double number -> number;
                default -> {
                    ctx.warning("mb_convert_encoding(): Object is not supported");
                    yield null;
                }
            };
            converted.put(key, value);
        }
        return converted;
    }

    @PhpFunction(
            value = "mb_convert_variables(string $to_encoding, array|string $from_encoding, mixed &$var, mixed &...$vars): string|false",
            effects = {Effect.READS_STATE, Effect.WRITES_STATE})
    static Object convertVariables(Context ctx, String toEncoding, Object fromEncoding, Ref variable, Ref[] variables) {
        Encoding to = MbState.encoding(ctx, "mb_convert_variables", 1, "to_encoding", toEncoding);
        List<Encoding> from = EncodingLists.parse(ctx, fromEncoding, "mb_convert_variables(): Argument #2 ($from_encoding)");
        if (from.isEmpty()) {
            throw Errors.valueError(ctx, "mb_convert_variables(): Argument #2 ($from_encoding) must specify at least one encoding");
        }
        List<Ref> all = new ArrayList<>(List.of(variable));
        all.addAll(List.of(variables));
        Encoding source = from.getFirst();
        if (from.size() > 1) {
            List<String> strings = new ArrayList<>();
            all.forEach(ref -> collect(ref.get(), strings));
            source = EncodingDetection.guess(strings, from, false, true);
        }
        if (source == null) {
            ctx.warning("mb_convert_variables(): Unable to detect encoding");
            return false;
        }
        for (Ref ref : all) {
            ref.set(converted(ctx, ref.get(), to, source));
        }
        return source.name();
    }

    private static void collect(Object value, List<String> strings) {
        if (value instanceof String string) {
            strings.add(string);
        } else if (value instanceof PhpArray array) {
            for (int at = array.first(); at >= 0; at = array.next(at)) {
                collect(array.valueAt(at), strings);
            }
        }
    }

    private static Object converted(Context ctx, Object value, Encoding to, Encoding from) {
        if (value instanceof String string) {
            return convert(ctx, string, to, from);
        }
        if (!(value instanceof PhpArray array)) {
            return value;
        }
        PhpArray result = array.copy();
        for (int at = result.first(); at >= 0; at = result.next(at)) {
            result.putAt(at, converted(ctx, result.valueAt(at), to, from));
        }
        return result;
    }

    @PhpFunction(
            value = "mb_detect_encoding(string $string, array|string|null $encodings = null, bool $strict = false): string|false",
            effects = Effect.READS_STATE)
    static Object detectEncoding(Context ctx, String string, Object encodings, boolean strict) {
        List<Encoding> candidates = encodings == null
                ? MbState.of(ctx).detectOrder
                : EncodingLists.parse(ctx, encodings, "mb_detect_encoding(): Argument #2 ($encodings)");
        if (candidates.isEmpty()) {
            throw Errors.valueError(ctx, "mb_detect_encoding(): Argument #2 ($encodings) must specify at least one encoding");
        }
        boolean orderMatters = encodings == null || candidates.size() < Encodings.all().size();
        Encoding guess = EncodingDetection.guess(List.of(string), candidates, strict, orderMatters);
        return guess == null ? (Object) false : guess.name();
    }

    @PhpFunction(
            value = "mb_check_encoding(array|string|null $value = null, ?string $encoding = null): bool",
            effects = Effect.READS_STATE)
    static boolean checkEncoding(Context ctx, Object value, String encodingName) {
        Encoding encoding = MbState.encoding(ctx, "mb_check_encoding", 2, encodingName);
        if (value == null) {
            ctx.deprecated("mb_check_encoding(): Calling mb_check_encoding() without argument is deprecated");
            return true;
        }
        return isValid(value, encoding);
    }

    private static boolean isValid(Object value, Encoding encoding) {
        if (value instanceof String string) {
            return encoding.isValid(string);
        }
        if (value instanceof PhpArray array) {
            for (int at = array.first(); at >= 0; at = array.next(at)) {
                boolean validKey = !(array.keyAt(at) instanceof String name) || encoding.isValid(name);
                if (!validKey || !isValid(array.valueAt(at), encoding)) {
                    return false;
                }
            }
        }
        return true;
    }

    @PhpFunction(value = "mb_scrub(string $string, ?string $encoding = null): string", effects = Effect.READS_STATE)
    static String scrub(Context ctx, String string, String encodingName) {
        Encoding encoding = MbState.encoding(ctx, "mb_scrub", 2, encodingName);
        return encoding.isValid(string) ? string : MbState.of(ctx).encode(encoding, encoding.decode(string));
    }

    @PhpFunction(value = "mb_ord(string $string, ?string $encoding = null): int|false", effects = Effect.READS_STATE)
    static Object ord(Context ctx, String string, String encodingName) {
        if (string.isEmpty()) {
            throw Errors.valueError(ctx, "mb_ord(): Argument #1 ($string) must not be empty");
        }
        Encoding encoding = supported(ctx, "mb_ord", encodingName);
        CodePoints text = encoding.decode(string);
        return text.size() == 0 || text.get(0) == CodePoints.BAD ? (Object) false : (long) text.get(0);
    }

    @PhpFunction(value = "mb_chr(int $codepoint, ?string $encoding = null): string|false", effects = Effect.READS_STATE)
    static Object chr(Context ctx, long codepoint, String encodingName) {
        Encoding encoding = supported(ctx, "mb_chr", encodingName);
        if (codepoint < 0 || codepoint > 0x10ffff || codepoint >= 0xd800 && codepoint <= 0xdfff || !encoding.canEncode((int) codepoint)) {
            return false;
        }
        CodePoints one = new CodePoints(1);
        one.add((int) codepoint);
        return encoding.encode(one, Substitution.questionMark());
    }

    /// Encodings of bytes as text have no characters to number.
    private static Encoding supported(Context ctx, String function, String name) {
        Encoding encoding = MbState.encoding(ctx, function, 2, name);
        if (encoding instanceof TransferEncoding || encoding instanceof HtmlEntityEncoding || encoding instanceof Utf7) {
            throw Errors.valueError(ctx, function + "() does not support the \"" + (name == null ? encoding.name() : name) + "\" encoding");
        }
        return encoding;
    }
}
