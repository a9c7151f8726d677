package dev.phpc.ext.standard.streams;

import dev.phpc.runtime.objects.Names;
import dev.phpc.runtime.Context;
import dev.phpc.runtime.Conversions;
import dev.phpc.runtime.PhpArray;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/// `http://` and `https://`: one request over a connection that closes after it. The response's header lines become the
/// stream's wrapper data.
public final class HttpWrapper extends StreamWrapper {
    private static final int MOST_REDIRECTS = 20;

    @Override
    public String typeName() {
        return "http";
    }

    @Override
    public boolean isUrl() {
        return true;
    }

    @Override
    public Stream open(Call call, String url, String mode) throws StreamFailure {
        if (!mode.startsWith("r") || mode.contains("+")) throw new StreamFailure("HTTP wrapper does not support writeable connections");
        HttpOptions options = HttpOptions.of(call);
        PhpArray headers = new PhpArray();
        String current = url;
        for (int redirects = 0; ; redirects++) {
            Stream stream = request(call, current, options);
            Response response = Response.read(stream, headers);
            LastResponse.of(call.ctx()).headers(headers);
            if (response.location != null && options.followsRedirects() && redirects < Math.min(options.redirects(), MOST_REDIRECTS)) {
                stream.close();
                current = URI.create(current).resolve(response.location).toString();
                options = options.afterRedirect(response.status);
                continue;
            }
            if (response.status >= 400 && !options.ignoresErrors()) {
                stream.close();
                throw new StreamFailure("HTTP request failed! " + response.statusLine + "\r\n");
            }
            if (response.chunked) {
                stream.readFilters().append(stream, new DechunkFilter(call.ctx()));
                stream.readFilters().filterBuffered(stream);
            }
            stream.startAt(0);
            stream.wrapperData(headers);
            return stream.openedBy("http", url);
        }
    }

    private static Stream request(Call call, String url, HttpOptions options) throws StreamFailure {
        URI uri = parse(url);
        boolean secure = Names.lower(uri.getScheme()).equals("https");
        int port = uri.getPort() >= 0 ? uri.getPort() : secure ? 443 : 80;
        Stream stream;
        try {
            Sockets.Address address = Sockets.Address.parse((secure ? "ssl://" : "tcp://") + uri.getHost() + ":" + port);
            stream = Sockets.connect(call, address, options.timeout());
        } catch (Sockets.Failure failure) {
            throw new StreamFailure(failure.getMessage());
        }
        stream.calledBy(call.function());
        stream.write(options.request(uri));
        return stream;
    }

    private static URI parse(String url) throws StreamFailure {
        try {
            URI uri = URI.create(url);
            if (uri.getHost() != null) return uri;
        } catch (IllegalArgumentException malformed) {
            throw new StreamFailure("operation failed");
        }
        throw new StreamFailure("operation failed");
    }

    /// The response headers of the request's last HTTP call: `http_get_last_response_headers`.
    public static final class LastResponse {
        private PhpArray headers;

        public static LastResponse of(Context ctx) {
            return ctx.state(LastResponse.class, LastResponse::new);
        }

        /// Null if there was none.
        public PhpArray headers() {
            return headers;
        }

        public void headers(PhpArray headers) {
            this.headers = headers == null ? null : headers.copy();
        }
    }

    /// The head of a response.
    private record Response(String statusLine, int status, String location, boolean chunked) {
        /// Reads up to the empty line, and adds the lines to `headers`.
        static Response read(Stream stream, PhpArray headers) throws StreamFailure {
            String statusLine = line(stream);
            if (statusLine == null || !statusLine.startsWith("HTTP/")) throw new StreamFailure("HTTP request failed!");
            headers.append(statusLine);
            String location = null;
            boolean chunked = false;
            for (String line; (line = line(stream)) != null && !line.isEmpty(); ) {
                headers.append(line);
                String lower = PhpWrapper.lowerCase(line);
                if (lower.startsWith("location:")) location = line.substring(9).trim();
                if (lower.startsWith("transfer-encoding:") && lower.contains("chunked")) chunked = true;
            }
            int status = statusLine.length() >= 12 ? (int) Conversions.toLong(statusLine.substring(9, 12)) : 0;
            return new Response(statusLine, status, status >= 300 && status < 400 ? location : null, chunked);
        }

        private static String line(Stream stream) {
            String line = stream.line(Integer.MAX_VALUE);
            if (line == null) return null;
            int end = line.endsWith("\n") ? line.length() - 1 : line.length();
            return line.substring(0, end > 0 && line.charAt(end - 1) == '\r' ? end - 1 : end);
        }
    }

    /// The options of the context's `http` part.
    private record HttpOptions(String method, List<String> headers, String content, String userAgent, boolean followsRedirects, int redirects,
            boolean ignoresErrors, double timeout, String version) {

        static HttpOptions of(Call call) {
            Context ctx = call.ctx();
            StreamContext context = call.context() == null ? StreamContext.standard(ctx) : call.context();
            Object agent = context.option("http", "user_agent");
            Object follow = context.option("http", "follow_location");
            Object most = context.option("http", "max_redirects");
            Object timeout = context.option("http", "timeout");
            Object version = context.option("http", "protocol_version");
            return new HttpOptions(text(ctx, context.option("http", "method"), "GET"), headerLines(ctx, context.option("http", "header")),
                text(ctx, context.option("http", "content"), ""), text(ctx, agent, ctx.ini().get("user_agent")),
                follow == null || Conversions.toBoolean(follow), most == null ? MOST_REDIRECTS : (int) Conversions.toLong(most) - 1,
                Conversions.toBoolean(context.option("http", "ignore_errors")),
                timeout == null ? Sockets.defaultTimeout(ctx) / 1e6 : Conversions.toDouble(timeout), text(ctx, version, "1.1"));
        }

        private static String text(Context ctx, Object option, String otherwise) {
            return option == null ? otherwise : Conversions.toString(ctx, option);
        }

        private static List<String> headerLines(Context ctx, Object option) {
            List<String> lines = new ArrayList<>();
            if (option instanceof PhpArray array) {
                for (int i = array.first(); i >= 0; i = array.next(i)) lines.add(Conversions.toString(ctx, array.valueAt(i)));
            } else if (option != null) {
                for (String line : Conversions.toString(ctx, option).split("\r?\n")) {
                    if (!line.isBlank()) lines.add(line);
                }
            }
            return lines;
        }

        HttpOptions afterRedirect(int status) {
            boolean repeats = status == 307 || status == 308 || method.equals("HEAD");
            return new HttpOptions(repeats ? method : "GET", headers, repeats ? content : "", userAgent, followsRedirects, redirects, ignoresErrors,
                timeout, version);
        }

        private boolean has(String name) {
            return headers.stream().anyMatch(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1));
        }

        String request(URI uri) {
            String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            StringBuilder out = new StringBuilder(256);
            out.append(method).append(' ').append(path);
            if (uri.getRawQuery() != null) out.append('?').append(uri.getRawQuery());
            out.append(" HTTP/").append(version).append("\r\n");
            if (uri.getRawUserInfo() != null && !has("Authorization")) {
                byte[] user = LocalPath.encode(uri.getUserInfo()).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
                out.append("Authorization: Basic ").append(java.util.Base64.getEncoder().encodeToString(user)).append("\r\n");
            }
            if (!has("Host")) out.append("Host: ").append(uri.getHost()).append(uri.getPort() >= 0 ? ":" + uri.getPort() : "").append("\r\n");
            if (!has("Connection")) out.append("Connection: close\r\n");
            if (userAgent != null && !userAgent.isEmpty() && !has("User-Agent")) out.append("User-Agent: ").append(userAgent).append("\r\n");
            for (String line : headers) out.append(line).append("\r\n");
            if (!content.isEmpty()) {
                if (!has("Content-Length")) out.append("Content-Length: ").append(content.length()).append("\r\n");
                if (!has("Content-Type")) out.append("Content-Type: application/x-www-form-urlencoded\r\n");
            }
            return out.append("\r\n").append(content).toString();
        }
    }
}
