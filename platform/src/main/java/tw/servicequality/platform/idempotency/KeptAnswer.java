package tw.servicequality.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The first answer to a request: status, the headers a client acts on, and the body as it was sent. */
record KeptAnswer(byte[] fingerprint, int status, String headers, String body) {

    private static final List<String> KEPT = List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG);

    static KeptAnswer of(byte[] fingerprint, Response answer, ObjectMapper json) throws JsonProcessingException {
        var headers = new TreeMap<String, String>();
        for (var name : KEPT) {
            if (answer.getHeaderString(name) != null) {
                headers.put(name, answer.getHeaderString(name));
            }
        }
        var lines = headers.entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue())
                .collect(Collectors.joining("\n"));
        var body = answer.hasEntity() ? json.writeValueAsString(answer.getEntity()) : null;
        return new KeptAnswer(fingerprint, answer.getStatus(), lines, body);
    }

    Response response() {
        var answer = Response.status(status).header("Idempotent-Replayed", "true");
        headers.lines().map(line -> line.split(": ", 2)).forEach(header -> answer.header(header[0], header[1]));
        return body == null
                ? answer.build()
                : answer.entity(body).type(MediaType.APPLICATION_JSON_TYPE).build();
    }
}
