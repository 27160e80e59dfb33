package tw.servicequality.verification.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;

/** One keep-alive HTTP/1.1 connection, as thin as can be: on the same cores, what the client costs the service lacks. */
final class Wire implements AutoCloseable {

    private final URI origin;
    private final Socket socket;
    private final InputStream in;

    Wire(URI origin) throws IOException {
        this.origin = origin;
        this.socket = new Socket(origin.getHost(), origin.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
        this.in = new BufferedInputStream(socket.getInputStream(), 16_384);
    }

    /** The headers end with a line break each; an empty body is none. */
    Reply send(String method, String path, String headers, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        var head = method + " " + path + " HTTP/1.1\r\nHost: " + origin.getAuthority() + "\r\n" + headers
                + (bytes.length == 0
                        ? "\r\n"
                        : "Content-Type: application/json\r\nContent-Length: " + bytes.length + "\r\n\r\n");
        var request = new ByteArrayOutputStream(head.length() + bytes.length);
        request.writeBytes(head.getBytes(ISO_8859_1));
        request.writeBytes(bytes);
        socket.getOutputStream().write(request.toByteArray());
        return reply();
    }

    private Reply reply() throws IOException {
        var status = Integer.parseInt(line().substring(9, 12));
        var length = 0;
        var chunked = false;
        var etag = "";
        var retryAfter = false;
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            var value = line.substring(colon + 1).strip();
            switch (line.substring(0, colon).toLowerCase(java.util.Locale.ROOT)) {
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> chunked = true;
                case "etag" -> etag = value;
                case "retry-after" -> retryAfter = true;
                default -> {}
            }
        }
        return new Reply(status, etag, retryAfter, new String(chunked ? chunks() : bytes(length), UTF_8));
    }

    private byte[] chunks() throws IOException {
        var all = new ByteArrayOutputStream();
        for (var size = size(); size > 0; size = size()) {
            all.writeBytes(bytes(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private int size() throws IOException {
        return Integer.parseInt(line().split(";", 2)[0].strip(), 16);
    }

    private byte[] bytes(int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** What came back. */
    record Reply(int status, String etag, boolean saysWhenToRetry, String body) {

        Reply expect(int wanted) {
            if (status != wanted) {
                throw new AssertionError("answered " + status + " instead of " + wanted + ": " + body);
            }
            return this;
        }

        /** A text of the body's JSON, looked for without reading the whole. */
        String text(String name) {
            var from = body.indexOf("\"" + name + "\":\"") + name.length() + 4;
            return body.substring(from, body.indexOf('"', from));
        }
    }
}
