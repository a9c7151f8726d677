package dev.phpc.ext.date;

import dev.phpc.runtime.Context;
import dev.phpc.runtime.PhpArray;
import dev.phpc.runtime.declare.PhpClassConstant;
import dev.phpc.runtime.declare.PhpInterface;
import dev.phpc.runtime.declare.PhpMethod;
import dev.phpc.runtime.objects.PhpObject;

/// What `DateTime` and `DateTimeImmutable` have in common.
@PhpInterface("interface DateTimeInterface")
public interface PhpDateTimeInterface {
    @PhpClassConstant("public string ATOM") String ATOM = "Y-m-d\\TH:i:sP";
    @PhpClassConstant("public string COOKIE") String COOKIE = "l, d-M-Y H:i:s T";
    @PhpClassConstant("public string RFC822") String RFC822 = "D, d M y H:i:s O";
    @PhpClassConstant("public string RFC850") String RFC850 = "l, d-M-y H:i:s T";
    @PhpClassConstant("public string RFC1036") String RFC1036 = "D, d M y H:i:s O";
    @PhpClassConstant("public string RFC1123") String RFC1123 = "D, d M Y H:i:s O";
    @PhpClassConstant("public string RFC7231") String RFC7231 = "D, d M Y H:i:s \\G\\M\\T";
    @PhpClassConstant("public string RFC2822") String RFC2822 = "D, d M Y H:i:s O";
    @PhpClassConstant("public string RFC3339") String RFC3339 = "Y-m-d\\TH:i:sP";
    @PhpClassConstant("public string RFC3339_EXTENDED") String RFC3339_EXTENDED = "Y-m-d\\TH:i:s.vP";
    @PhpClassConstant("public string RSS") String RSS = "D, d M Y H:i:s O";
    @PhpClassConstant("public string W3C") String W3C = "Y-m-d\\TH:i:sP";
    @PhpClassConstant("public string ISO8601") String ISO8601 = "Y-m-d\\TH:i:sO";
    @PhpClassConstant("public string ISO8601_EXPANDED") String ISO8601_EXPANDED = "X-m-d\\TH:i:sP";

    @PhpMethod("format(string $format): @tentative string")
    String format(Context ctx, String format);

    @PhpMethod("getTimezone(): @tentative DateTimeZone|false")
    Object getTimezone(Context ctx);

    @PhpMethod("getOffset(): @tentative int")
    long getOffset(Context ctx);

    @PhpMethod("getTimestamp(): @tentative int")
    long getTimestamp(Context ctx);

    @PhpMethod("getMicrosecond(): int")
    long getMicrosecond(Context ctx);

    @PhpMethod("diff(DateTimeInterface $targetObject, bool $absolute = false): @tentative DateInterval")
    PhpObject diff(Context ctx, PhpObject targetObject, boolean absolute);

    @PhpMethod("__serialize(): array")
    PhpArray serialize(Context ctx);

    @PhpMethod("__unserialize(array $data): void")
    void unserialize(Context ctx, PhpArray data);
}
