package tw.servicequality.verification.bench;

import static tw.servicequality.verification.running.RunningPlatform.JSON;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A petition to file, of usual length. */
final class Petition {

    private static final String CONTENT =
            "本人行經河川旁步道，發現圍籬多處損壞，入夜後照明亦不足，長者與學童經過時十分危險。" + "日前大雨之後，部分路段並有土石滑落、積水未退之情形。請貴機關派員現場會勘，儘速修復，並將辦理情形函復本人。";

    private Petition() {}

    /** With an e-mail address the service mails a receipt; without, it notes the notice for sending by hand. */
    static String to(String agency, boolean email) {
        var petitioner = new LinkedHashMap<>(Map.of("name", "陳大明", "phone", "0912345678"));
        if (email) {
            petitioner.put("email", "chen@example.test");
        }
        var petition = Map.of(
                "agency",
                agency,
                "channel",
                "WEB",
                "type",
                "RIGHTS",
                "title",
                "河川旁圍籬損壞，請儘速修復",
                "content",
                CONTENT,
                "petitioner",
                petitioner);
        try {
            return JSON.writeValueAsString(petition);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Wire.Reply file(Load.Client client, String petition) throws IOException {
        var key = "Idempotency-Key: " + UUID.randomUUID() + "\r\n";
        return client.send("file", "POST", "/api/v1/complaints", key, petition).expect(201);
    }
}
