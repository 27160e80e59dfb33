package tw.servicequality.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.servicequality.gateway.support.Door.json;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.gateway.support.Door;
import tw.servicequality.gateway.support.Neighbourhood;

/** Files of cases are larger than all else and pass through as they come; here the hard stop is eight mebibytes. */
@QuarkusTest
@QuarkusTestResource(Neighbourhood.class)
class UploadJourneyTest {
    private static final int MEBIBYTE = 1024 * 1024;
    private static final String ATTACHMENTS = "/api/v1/complaints/C105-000123/attachments";

    @ParameterizedTest
    @ValueSource(strings = {ATTACHMENTS, "/api/v1/complaint-tracking/attachments"})
    void a_file_above_the_usual_limit_passes(String path) {
        assertThat(sent(path, bytes(8 * MEBIBYTE)).body()).isEqualTo("complaint received " + 8 * MEBIBYTE);
        assertThat(sent(path, unannounced(8 * MEBIBYTE)).body()).isEqualTo("complaint received " + 8 * MEBIBYTE);
    }

    @Test
    void one_byte_above_the_hard_stop_is_refused_announced_or_not() {
        refused(sent(ATTACHMENTS, bytes(8 * MEBIBYTE + 1)), 8 * MEBIBYTE);
        refused(sent(ATTACHMENTS, unannounced(8 * MEBIBYTE + 1)), 8 * MEBIBYTE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/complaints",
                "/api/v1/complaints/C105-000123/attachments/1",
                "/api/v1/complaints/a/b/attachments",
                "/api/v1/plans/C105-000123/attachments"
            })
    void everywhere_else_the_usual_limit_holds(String path) {
        refused(sent(path, bytes(2 * MEBIBYTE + 1)), 2 * MEBIBYTE);
    }

    /** The second half is not sent before the service has the first: whoever kept the body until its end would wait for ever. */
    @Test
    void it_is_streamed_and_kept_nowhere_on_its_way() {
        Door.post("/api/v1/complaints", "so that nothing is left of earlier bodies");
        InputStream second = new ByteArrayInputStream(new byte[4 * MEBIBYTE]) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                Neighbourhood.service("complaint").awaitBody(3 * MEBIBYTE);
                return super.read(into, from, length);
            }
        };
        var halves = new SequenceInputStream(new ByteArrayInputStream(new byte[4 * MEBIBYTE]), second);

        assertThat(sent(ATTACHMENTS, BodyPublishers.ofInputStream(() -> halves)).body())
                .isEqualTo("complaint received " + 8 * MEBIBYTE);
    }

    private static HttpResponse<String> sent(String path, BodyPublisher body) {
        return Door.send(Door.to(path).POST(body));
    }

    private static BodyPublisher bytes(int many) {
        return BodyPublishers.ofByteArray(new byte[many]);
    }

    private static BodyPublisher unannounced(int many) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[many]));
    }

    private static void refused(HttpResponse<String> response, int allowed) {
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(json(response).get("code").textValue()).isEqualTo("BODY_TOO_LARGE");
        assertThat(json(response).get("detail").textValue()).contains(Integer.toString(allowed));
    }
}
