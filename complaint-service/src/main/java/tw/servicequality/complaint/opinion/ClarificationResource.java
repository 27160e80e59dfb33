package tw.servicequality.complaint.opinion;

import static tw.servicequality.complaint.opinion.ClarificationProblem.CLARIFICATION_NOT_FOUND;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.complaint.PlainText;
import tw.servicequality.complaint.casefile.CaseDoor;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.casefile.ComplaintAccess;
import tw.servicequality.complaint.opinion.Clarification.Coverage;
import tw.servicequality.platform.http.Answer;

/** 輿情澄清 */
@Path("/api/v1/complaints/{caseNumber}/clarification")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "clarifications", description = "媒體及輿情案件之即時回應與澄清")
class ClarificationResource {

    private final CaseDoor door;
    private final IssueClarification issue;
    private final Clarifications clarifications;
    private final Clock clock;

    ClarificationResource(CaseDoor door, IssueClarification issue, Clarifications clarifications, Clock clock) {
        this.door = door;
        this.issue = issue;
        this.clarifications = clarifications;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(operationId = "getClarification", summary = "輿情澄清紀錄", description = "依發布先後；末筆為現行者。")
    @APIResponse(responseCode = "404", description = "查無此案件，或尚無澄清")
    @APIResponseSchema(value = ClarificationsView.class, responseCode = "200", responseDescription = "澄清；ETag 為案件版本")
    public Response get(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber) {
        return answer(door.open(ComplaintAccess.READ, caseNumber));
    }

    @PUT
    @Transactional
    @Operation(
            operationId = "issueClarification",
            summary = "發布輿情澄清",
            description = "媒體及輿情案件；即時回應期限於首次澄清時判定。再次發布者為更正，前次紀錄保留。")
    @APIResponse(responseCode = "422", description = "非媒體及輿情案件，或報導時間不合理")
    @APIResponseSchema(value = ClarificationsView.class, responseCode = "200", responseDescription = "澄清；ETag 為案件版本")
    public Response issue(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber,
            @Parameter(description = "讀取時的 ETag") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ClarificationRecord told) {
        return answer(issue.issue(caseNumber, ifMatch, told.coverage(), told.clarification(), clock.instant()));
    }

    private Response answer(Complaint complaint) {
        clarifications.flush();
        var items = clarifications.of(complaint.caseNumber()).stream()
                .map(ClarificationView::of)
                .toList();
        if (items.isEmpty()) {
            throw CLARIFICATION_NOT_FOUND.because(complaint.caseNumber());
        }
        return Answer.of(new ClarificationsView(items), complaint.version());
    }

    @Schema(description = "輿情澄清")
    record ClarificationRecord(
            @Schema(description = "媒體名稱", examples = "聯合報") @NotBlank @Size(max = 200) @PlainText
            String medium,

            @Schema(description = "報導時間") @NotNull Instant publishedAt,

            @Schema(description = "報導標題", examples = "河川圍籬年久失修") @NotBlank @Size(max = 500) @PlainText
            String headline,

            @Schema(description = "澄清內容", examples = "圍籬已於一月完成發包，三月底前修復。") @NotBlank @Size(max = 20_000) @PlainText
            String clarification,

            @Schema(description = "報導連結", nullable = true, examples = "https://news.example.tw/1")
            @Pattern(regexp = "https?://[^\\s]{1,1990}")
            @PlainText
            String url) {

        Coverage coverage() {
            return new Coverage(medium, publishedAt, headline, Optional.ofNullable(url));
        }
    }

    @JsonInclude(Include.NON_ABSENT)
    @Schema(description = "一次澄清")
    record ClarificationView(
            int number,
            String medium,
            Instant publishedAt,
            String headline,
            String clarification,
            Optional<String> url,
            Instant issuedAt,
            @Schema(description = "發布單位代碼；無則為空") String issuedBy) {

        static ClarificationView of(Clarification clarification) {
            var coverage = clarification.coverage();
            return new ClarificationView(
                    clarification.number(),
                    coverage.medium(),
                    coverage.publishedAt(),
                    coverage.headline(),
                    clarification.clarified(),
                    coverage.url(),
                    clarification.issuedAt(),
                    clarification.issuedBy());
        }
    }

    @Schema(description = "澄清紀錄")
    record ClarificationsView(List<ClarificationView> items) {}
}
