package tw.servicequality.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The API document that the running application serves. */
public final class ServedDocument {

    private static final Path COMMITTED = Path.of("contracts/openapi.yaml");

    private ServedDocument() {}

    /**
     * Fails unless the contract in the repository says what is served. The order of keys within an object says nothing, and the
     * compiler does not always give annotations in the same order.
     */
    public static void mustBeTheCommittedContract() throws IOException {
        var committed = new ObjectMapper(new YAMLFactory()).readTree(COMMITTED.toFile());
        assertThat(read())
                .as("contracts/openapi.yaml is written by packaging the service; commit it")
                .isEqualTo(committed);
    }

    public static JsonNode read() throws IOException {
        return new ObjectMapper().readTree(text("json"));
    }

    /** The bytes are UTF-8, whatever the client would guess for YAML. */
    private static String text(String format) {
        var bytes = given().queryParam("format", format)
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
