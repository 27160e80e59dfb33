package tw.servicequality.complaint.open311;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where GeoReport is to be found and how. */
@Schema(description = "Open311 服務探索")
record Open311Discovery(
        String changeset,
        String contact,
        @JsonProperty("key_service") String keyService,
        List<Open311Endpoint> endpoints) {

    private static final String CHANGED = "2016-01-01T00:00:00+08:00";

    /** Keys are not asked for: anybody may file a petition. */
    static Open311Discovery of(String url) {
        var endpoint = new Open311Endpoint(
                "http://wiki.open311.org/GeoReport_v2",
                url,
                CHANGED,
                "production",
                List.of("text/xml", "application/json"));
        return new Open311Discovery(CHANGED, "各機關陳情窗口", "api_key is not required", List.of(endpoint));
    }

    @Schema(description = "端點")
    record Open311Endpoint(String specification, String url, String changeset, String type, List<String> formats) {}
}
