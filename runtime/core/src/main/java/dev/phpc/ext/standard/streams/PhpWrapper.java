package dev.phpc.ext.standard.streams;

import dev.phpc.runtime.Context;

/// `php://`: the process's streams, memory, the output, the request's body, and filters on other streams.
final class PhpWrapper extends StreamWrapper {
    @Override
    public String typeName() {
        return "PHP";
    }

    @Override
    public Stream open(Call call, String url, String mode) throws StreamFailure {
        Context ctx = call.ctx();
        String path = url.regionMatches(true, 0, "php://", 0, 6) ? url.substring(6) : url;
        String lower = lowerCase(path);
        if (lower.equals("memory")) return memory(ctx, "MEMORY", url, mode);
        if (lower.equals("temp") || lower.startsWith("temp/")) return temporary(call, url, lower, mode);
        if (lower.equals("output")) return new Stream(ctx, new OutputDevice(ctx.output()), "wb").openedBy("PHP", url);
        if (lower.equals("input")) return input(ctx, url);
        if (lower.equals("stdin")) return standard(ctx, 0, url, mode);
        if (lower.equals("stdout")) return standard(ctx, 1, url, mode);
        if (lower.equals("stderr")) return standard(ctx, 2, url, mode);
        if (lower.startsWith("fd/")) return descriptor(call, lower.substring(3), url, mode);
        if (lower.startsWith("filter/")) return filtered(call, path.substring(7), mode);
        call.warning("Invalid php:// URL specified");
        throw new StreamFailure("operation failed");
    }

    private static Stream memory(Context ctx, String type, String url, String mode) {
        MemoryDevice device = new MemoryDevice(type, mode);
        return new Stream(ctx, device, device.modeName()).openedBy("PHP", url);
    }

    private static Stream temporary(Call call, String url, String path, String mode) {
        if (path.startsWith("temp/maxmemory:") && path.startsWith("-", 15)) {
            throw dev.phpc.runtime.Errors.valueError(call.ctx(),
                call.function() + "(): Argument #2 ($mode) must be greater than or equal to 0");
        }
        return memory(call.ctx(), "TEMP", url, mode);
    }

    /// The body of the HTTP request, of which a command line has none.
    private static Stream input(Context ctx, String url) {
        return new Stream(ctx, MemoryDevice.constant("Input", "", null), "rb").openedBy("PHP", url);
    }

    private static Stream standard(Context ctx, int descriptor, String url, String mode) {
        return new Stream(ctx, StandardStreams.of(ctx).device(descriptor), mode).openedBy("PHP", url);
    }

    private static Stream descriptor(Call call, String number, String url, String mode) throws StreamFailure {
        if (number.isEmpty() || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new StreamFailure("php://fd/ stream must be specified in the form php://fd/<orig fd>");
        }
        if (number.length() > 9) throw new StreamFailure("The file descriptors must be non-negative numbers smaller than 1024");
        int descriptor = Integer.parseInt(number);
        if (descriptor > 2) throw new StreamFailure("Error duping file descriptor " + descriptor + "; possibly it doesn't exist: [9]: Bad file descriptor");
        return standard(call.ctx(), descriptor, url, mode);
    }

    /// `read=a|b/write=c/d/resource=name`: a part without a direction stands for both.
    private static Stream filtered(Call call, String path, String mode) throws StreamFailure {
        int resource = path.indexOf("resource=");
        if (resource < 0 || resource > 0 && path.charAt(resource - 1) != '/') {
            throw new StreamFailure("operation failed");
        }
        Stream stream = Streams.open(call, path.substring(resource + 9), mode);
        if (stream == null) throw new StreamFailure("operation failed");
        OpenMode parsed = OpenMode.parse(mode);
        boolean reads = parsed != null && parsed.readable();
        boolean writes = parsed != null && parsed.writable();
        for (String part : path.substring(0, Math.max(0, resource - 1)).split("/")) {
            if (part.isEmpty()) continue;
            String lower = lowerCase(part);
            if (lower.startsWith("read=")) addFilters(call, stream, part.substring(5), true, false);
            else if (lower.startsWith("write=")) addFilters(call, stream, part.substring(6), false, true);
            else addFilters(call, stream, part, reads, writes);
        }
        return stream;
    }

    private static void addFilters(Call call, Stream stream, String names, boolean read, boolean write) {
        for (String encoded : names.split("\\|")) {
            String name = decoded(encoded);
            if (read) addFilter(call, stream, name, true);
            if (write) addFilter(call, stream, name, false);
        }
    }

    private static void addFilter(Call call, Stream stream, String name, boolean read) {
        StreamFilter filter = Filters.of(call.ctx()).create(call.ctx(), call.function(), stream, name, null);
        if (filter == null) {
            call.warning("Unable to create filter (" + name + ")");
        } else {
            FilterChain chain = read ? stream.readFilters() : stream.writeFilters();
            chain.append(stream, filter);
        }
    }

    private static String decoded(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            int high = c == '%' && i + 2 < name.length() ? Character.digit(name.charAt(i + 1), 16) : -1;
            int low = high >= 0 ? Character.digit(name.charAt(i + 2), 16) : -1;
            if (low >= 0) {
                out.append((char) (high * 16 + low));
                i += 2;
            } else {
                out.append(c == '+' ? ' ' : c);
            }
        }
        return out.toString();
    }

    static String lowerCase(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (chars[i] >= 'A' && chars[i] <= 'Z') chars[i] += 'a' - 'A';
        }
        return new String(chars);
    }
}
