package tw.servicequality.platform.office;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An element with local names, its attributes, and what is in it: elements and texts. */
record XmlElement(String name, Map<String, String> attributes, List<Object> content) {

    /** Deeper than any office program nests. */
    private static final int DEEPEST = 200;

    /** Without document types and entities, whatever they point to. */
    static XmlElement read(byte[] xml) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return read(factory.createXMLStreamReader(new ByteArrayInputStream(xml)));
        } catch (XMLStreamException broken) {
            throw OfficeFault.unreadable("檔案內的 XML 不正確");
        }
    }

    private static XmlElement read(XMLStreamReader reader) throws XMLStreamException {
        var open = new ArrayDeque<XmlElement>();
        var root = new XmlElement("", Map.of(), new ArrayList<>());
        open.push(root);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var element = new XmlElement(reader.getLocalName(), attributes(reader), new ArrayList<>());
                    open.element().content.add(element);
                    open.push(element);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE ->
                    open.element().content.add(reader.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw OfficeFault.unreadable("檔案內的 XML 不得有 DOCTYPE");
                default -> {
                    // comments and instructions say nothing
                }
            }
            if (open.size() > DEEPEST) {
                throw OfficeFault.unreadable("檔案內的 XML 層次過多");
            }
        }
        return root;
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        var attributes = new HashMap<String, String>();
        for (var at = 0; at < reader.getAttributeCount(); at++) {
            attributes.put(reader.getAttributeLocalName(at), reader.getAttributeValue(at));
        }
        return attributes;
    }

    Stream<XmlElement> children() {
        return content.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
    }

    Stream<XmlElement> children(String wanted) {
        return children().filter(child -> child.name.equals(wanted));
    }

    /** All of this name at any depth, but none within another of them. */
    Stream<XmlElement> outermost(String wanted) {
        return children().flatMap(child -> child.name.equals(wanted) ? Stream.of(child) : child.outermost(wanted));
    }

    String attribute(String wanted) {
        return attributes.getOrDefault(wanted, "");
    }

    /** The number, at least 1 and at most the given one; 1 where there is none. */
    int number(String wanted, int most) {
        var text = attribute(wanted);
        return text.matches("\\d{1,9}") ? Math.clamp(Integer.parseInt(text), 1, most) : 1;
    }
}
