package tw.servicequality.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An RFC 9457 answer. */
@Schema(name = "Problem", description = "RFC 9457 問題說明")
public record ProblemBody(
        @Schema(examples = "urn:problem:service-quality:NOT_FOUND")
        String type,

        @Schema(examples = "查無資料") String title,
        @Schema(examples = "404") int status,
        @Schema(description = "本次發生的原因，不含個人資料") String detail,

        @Schema(description = "穩定的錯誤代碼", examples = "NOT_FOUND")
        String code,

        @Schema(description = "請求路徑") String instance,

        @JsonInclude(Include.NON_EMPTY) @Schema(description = "每一個不正確的欄位")
        List<FieldProblem> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** When to come again after a 503. */
    public static final String RETRY_AFTER_SECONDS = "2";

    static final MediaType TYPE = MediaType.valueOf(MEDIA_TYPE);

    /** The answer for a problem without bad fields. */
    public static ProblemBody of(Problem problem, String detail, String path) {
        return of(problem, detail, path, List.of());
    }

    static ProblemBody of(Problem problem, String detail, String path, List<FieldProblem> errors) {
        var type = "urn:problem:service-quality:" + problem.name();
        return new ProblemBody(type, problem.title(), problem.status(), detail, problem.name(), path, errors);
    }

    /** The answer as it is sent. */
    public Response response() {
        var answer = Response.status(status).entity(this).type(TYPE).header(HttpHeaders.CACHE_CONTROL, "no-store");
        switch (status) {
            case 401 -> answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case 503 -> answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            default -> {}
        }
        return answer.build();
    }
}
