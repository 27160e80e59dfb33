package tw.servicequality.complaint.open311;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.platform.problem.ProblemException;

/** Answers in the two forms of GeoReport, refusals included: the same tree as JSON or as XML, where lists have a name for each item. */
@Singleton
class Open311Format {

    private static final Map<String, String> ITEMS = Map.of(
            "services", "service",
            "attributes", "attribute",
            "values", "value",
            "service_requests", "request",
            "endpoints", "endpoint",
            "formats", "format",
            "errors", "error");

    private final ObjectMapper json;
    private final XMLOutputFactory xml = XMLOutputFactory.newInstance();

    Open311Format(ObjectMapper json) {
        this.json = json;
    }

    /** What the supplier gives, or why it refuses. The root is the name of the outermost element in XML. */
    Response answer(String format, String root, Supplier<?> supplier) {
        try {
            return answer(200, format, root, supplier.get());
        } catch (ProblemException refused) {
            var error = new Open311Error(refused.problem().status(), refused.getMessage());
            return answer(refused.problem().status(), format, "errors", List.of(error));
        }
    }

    private Response answer(int status, String format, String root, Object entity) {
        var isXml = format.equals("xml");
        return Response.status(status)
                .entity(isXml ? xml(root, entity) : text(entity))
                .type((isXml ? "text/xml" : "application/json") + "; charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private JsonNode tree(Object entity) {
        try {
            return entity instanceof String written ? json.readTree(written) : json.valueToTree(entity);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String text(Object entity) {
        return tree(entity).toString();
    }

    private String xml(String root, Object entity) {
        var text = new StringWriter();
        try {
            var writer = xml.createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
            write(writer, root, tree(entity));
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private static void write(XMLStreamWriter writer, String name, JsonNode node) throws XMLStreamException {
        writer.writeStartElement(name);
        if (node.isArray()) {
            for (var item : node) {
                write(writer, ITEMS.get(name), item);
            }
        } else if (node.isObject()) {
            for (var field : node.properties()) {
                write(writer, field.getKey(), field.getValue());
            }
        } else if (!node.isNull()) {
            writer.writeCharacters(node.asText().replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", ""));
        }
        writer.writeEndElement();
    }

    @Schema(name = "Open311Error", description = "Open311 錯誤")
    record Open311Error(
            @Schema(examples = "404") int code,

            @Schema(examples = "jurisdiction_id was not found")
            String description) {}
}
