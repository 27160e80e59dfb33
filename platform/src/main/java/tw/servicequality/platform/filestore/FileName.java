package tw.servicequality.platform.filestore;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of a file, as {@code Content-Disposition} (RFC 6266) gives it, without folders and what cannot be shown. Its text form tells nothing. */
public record FileName(String text) {

    private static final int LONGEST = 200;
    private static final Pattern EXTENDED = Pattern.compile("(?i)filename\\*\\s*=\\s*UTF-8''([^;\\s]+)");
    private static final Pattern QUOTED = Pattern.compile("(?i)filename\\s*=\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern BARE = Pattern.compile("(?i)filename\\s*=\\s*([^\";\\s]+)");

    /** The header may be absent; without a name in it the file gets the other one. */
    public static FileName read(String disposition, String otherwise) {
        var header = Optional.ofNullable(disposition).orElse("");
        return new FileName(first(EXTENDED, header)
                .flatMap(FileName::decoded)
                .or(() -> first(QUOTED, header).map(text -> utf8(text.replaceAll("\\\\(.)", "$1"))))
                .or(() -> first(BARE, header).map(FileName::utf8))
                .map(FileName::shown)
                .filter(name -> !name.isBlank())
                .orElse(otherwise));
    }

    /** How it is sent back: saved, never shown in the page. */
    public String disposition() {
        var encoded = new StringBuilder();
        for (var one : text.getBytes(StandardCharsets.UTF_8)) {
            var plain = one >= '0' && one <= '9' || one >= 'a' && one <= 'z' || one >= 'A' && one <= 'Z' || one == '.';
            encoded.append(plain ? String.valueOf((char) one) : "%%%02X".formatted(one));
        }
        return "attachment; filename*=UTF-8''" + encoded;
    }

    @Override
    public String toString() {
        return "FileName[…]";
    }

    private static Optional<String> first(Pattern pattern, String header) {
        var found = pattern.matcher(header);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static Optional<String> decoded(String text) {
        try {
            return Optional.of(URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** Headers are read byte by byte; many clients send UTF-8 in them all the same. */
    private static String utf8(String header) {
        try {
            var bytes = StandardCharsets.ISO_8859_1.newEncoder().encode(CharBuffer.wrap(header));
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.array(), 0, bytes.limit()))
                    .toString();
        } catch (CharacterCodingException alreadyText) {
            return header;
        }
    }

    private static String shown(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var letters = last.codePoints()
                .filter(letter -> !Character.isISOControl(letter) && Character.getType(letter) != Character.SURROGATE)
                .filter(letter -> Character.getType(letter) != Character.FORMAT)
                .limit(LONGEST);
        return letters.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
