package tw.servicequality.assessment.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tw.servicequality.assessment.criteria.Sheet;
import tw.servicequality.assessment.criteria.Tally;

/**
 * Works a result: a pure function of the inputs and the sheet. It has a writer of its own, so that no setting of the service's JSON
 * changes a byte of it.
 */
public final class Reckoning {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Reckoning() {}

    /** What is kept: both texts, the digest of the second, and the sums. */
    public record Worked(String inputs, String document, String digest, Tally tally) {}

    public static Worked work(ResultInputs inputs, Sheet sheet) {
        var text = write(inputs);
        var tally = sheet.tally(inputs.points());
        var document = write(ResultDocument.of(digest(text), inputs, sheet, tally));
        return new Worked(text, document, digest(document), tally);
    }

    /** The inputs that were kept. */
    public static ResultInputs read(String inputs) {
        try {
            return JSON.readValue(inputs, ResultInputs.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("inputs were kept that cannot be read", impossible);
        }
    }

    /** SHA-256 of the text as UTF-8, in hexadecimal digits. */
    public static String digest(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String write(Object form) {
        try {
            return JSON.writeValueAsString(form);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
