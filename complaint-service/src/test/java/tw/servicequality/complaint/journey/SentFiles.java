package tw.servicequality.complaint.journey;

import static io.restassured.RestAssured.given;
import static tw.servicequality.complaint.journey.Desk.COMPLAINTS;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tw.servicequality.platform.testing.Tokens;

/** Files that petitioners and officers of WRA send to a case. */
final class SentFiles {

    private SentFiles() {}

    /** Without a name where there is no disposition. */
    static ValidatableResponse byPetitioner(AnsweredCases.Case it, byte[] content, String disposition) {
        var request = given().contentType("application/octet-stream")
                .header("X-Case-Number", it.number())
                .header("X-Lookup-Code", it.code());
        return (disposition == null ? request : request.header("Content-Disposition", disposition))
                .body(content)
                .post("/api/v1/complaint-tracking/attachments")
                .then();
    }

    static ValidatableResponse byOfficer(AnsweredCases.Case it, byte[] content) {
        return officer("case-officer", "WRA")
                .contentType("application/octet-stream")
                .body(content)
                .post(path(it, ""))
                .then();
    }

    /** Without the JSON of other requests. */
    static RequestSpecification officer(String role, String agency) {
        return given().auth().oauth2(Tokens.of(role, agency));
    }

    /** Of one file, or of all where there is no id. */
    static String path(AnsweredCases.Case it, String id) {
        return COMPLAINTS + "/" + it.number() + "/attachments" + (id.isEmpty() ? "" : "/" + id);
    }

    /** One that is a PDF by its first bytes, so many bytes long. */
    static byte[] pdf(int bytes) {
        var content = new byte[bytes];
        Arrays.fill(content, (byte) ' ');
        var head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, content, 0, head.length);
        return content;
    }
}
