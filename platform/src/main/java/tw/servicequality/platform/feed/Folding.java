package tw.servicequality.platform.feed;

import java.util.stream.Collectors;

/** Lines of at most 75 octets (RFC 5545 §3.1), never broken within a character; what goes on begins with a space. */
final class Folding {

    private static final String END = "\r\n";
    private static final int MOST = 75;

    private Folding() {}

    static String fold(String unfolded) {
        return unfolded.lines().map(Folding::line).collect(Collectors.joining());
    }

    private static String line(String line) {
        var folded = new StringBuilder();
        var octets = 0;
        for (var letter : line.codePoints().toArray()) {
            var more = octets(letter);
            if (octets + more > MOST) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.appendCodePoint(letter);
            octets += more;
        }
        return folded.append(END).toString();
    }

    /** Of a character in UTF-8. */
    private static int octets(int letter) {
        if (letter < 0x80) {
            return 1;
        }
        return letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
    }
}
