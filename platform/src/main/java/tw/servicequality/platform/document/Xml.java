package tw.servicequality.platform.document;

import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML with the prefixes of ODF; text is text, whatever it holds. */
final class Xml {

    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final Map<String, String> SPACES = Map.of(
            "office", ODF + "office:1.0",
            "style", ODF + "style:1.0",
            "text", ODF + "text:1.0",
            "table", ODF + "table:1.0",
            "meta", ODF + "meta:1.0",
            "fo", ODF + "xsl-fo-compatible:1.0",
            "svg", ODF + "svg-compatible:1.0",
            "number", ODF + "datastyle:1.0",
            "manifest", ODF + "manifest:1.0",
            "dc", "http://purl.org/dc/elements/1.1/");

    private final StringWriter to = new StringWriter();
    private final XMLStreamWriter out;

    Xml(String root, String... spaces) {
        try {
            out = XMLOutputFactory.newFactory().createXMLStreamWriter(to);
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement(root);
            for (var space : spaces) {
                out.writeAttribute("xmlns:" + space, SPACES.get(space));
            }
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Attributes are pairs of name and value. */
    Xml open(String name, String... attributes) {
        return write(() -> {
            out.writeStartElement(name);
            attributes(attributes);
        });
    }

    Xml attributes(String... attributes) {
        return write(() -> {
            for (var at = 0; at < attributes.length; at += 2) {
                out.writeAttribute(attributes[at], clean(attributes[at + 1]));
            }
        });
    }

    Xml empty(String name, String... attributes) {
        return open(name, attributes).close();
    }

    /** ODF takes runs of blanks for one; they are written so that they are not. */
    Xml text(String text) {
        var letters = clean(text);
        for (var at = 0; at < letters.length(); ) {
            var end = at;
            while (end < letters.length() && letters.charAt(end) == ' ') {
                end++;
            }
            if (end - at > 1 || end - at == 1 && at == 0) {
                empty("text:s", "text:c", String.valueOf(end - at));
                at = end;
                continue;
            }
            end = next(letters, Math.max(end, at + 1));
            var part = letters.substring(at, end);
            write(() -> out.writeCharacters(part));
            at = end;
        }
        return this;
    }

    /** Text outside of paragraphs, where blanks are as good as one. */
    Xml plain(String text) {
        return write(() -> out.writeCharacters(clean(text)));
    }

    Xml close() {
        return write(out::writeEndElement);
    }

    String end() {
        write(out::writeEndDocument);
        return to.toString();
    }

    /** Where the next run of blanks begins. */
    private static int next(String letters, int from) {
        var run = letters.indexOf("  ", from);
        return run < 0 ? letters.length() : run;
    }

    /** Without what XML cannot hold; a tab is a blank. */
    private static String clean(String text) {
        return text.codePoints()
                .map(letter -> letter == '\t' || letter == '\n' || letter == '\r' ? ' ' : letter)
                .filter(letter -> letter >= ' '
                        && letter != 0xFFFE
                        && letter != 0xFFFF
                        && (letter < Character.MIN_SURROGATE || letter > Character.MAX_SURROGATE))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private Xml write(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }
}
