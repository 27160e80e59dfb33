package tw.servicequality.assessment.notice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.assessment.assessment.AssessmentDesk;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.idempotency.Idempotent;

@Path("/api/v1/assessments/{assessmentId}/notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "improvements", description = "考核結果之函知、改善事項及其追蹤")
class NoticeResource {

    private final AssessmentDesk desk;
    private final ResultNotices notices;
    private final SendNotice send;

    NoticeResource(AssessmentDesk desk, ResultNotices notices, SendNotice send) {
        this.desk = desk;
        this.notices = notices;
        this.send = send;
    }

    @GET
    @Operation(operationId = "listResultNotices", summary = "列出考核結果之函知")
    @APIResponseSchema(ResultNoticesView.class)
    public Response list(@PathParam("assessmentId") @Parameter(description = "考核識別碼") String id) {
        var assessment = desk.result(id);
        var items = notices.of(List.of(assessment.id())).stream()
                .map(ResultNoticeView::of)
                .toList();
        return Answer.of(new ResultNoticesView(items), assessment.version());
    }

    @POST
    @Idempotent
    @Operation(operationId = "sendResultNotice", summary = "函知受考核對象；所列事項成為改善事項，並自函知起計改善期限")
    @APIResponseSchema(value = ResultNoticeView.class, responseCode = "201", responseDescription = "已函知")
    @APIResponse(responseCode = "409", description = "考核尚未定案")
    @APIResponse(responseCode = "422", description = "評分表沒有所列項目")
    public Response send(
            @PathParam("assessmentId") @Parameter(description = "考核識別碼") String id,
            @NotNull @Valid NoticeSending sending) {
        var notice = send.handle(id, sending.documentNumber(), sending.improvements());
        var path = "/api/v1/assessments/" + id + "/notices/" + notice.number();
        return Answer.created(path, ResultNoticeView.of(notice), notice.version());
    }

    @Schema(description = "函知考核結果")
    record NoticeSending(
            @NotBlank @Size(max = 100) @Schema(description = "發文字號", examples = "經水秘字第10502004567號")
            String documentNumber,

            @Size(max = 50) @Schema(description = "應改善事項") List<@NotNull @Valid NamedWeakness> improvements) {

        NoticeSending {
            improvements = improvements == null ? List.of() : improvements;
        }
    }

    @Schema(description = "考核結果之函知")
    record ResultNoticesView(List<ResultNoticeView> items) {}

    @Schema(description = "函知")
    record ResultNoticeView(
            UUID noticeId,
            @Schema(description = "第幾次函知") int number,
            @Schema(description = "受考核機關代碼") String agency,
            @Schema(description = "考核機關代碼") String assessedBy,
            @Schema(description = "發文字號") String documentNumber,
            LocalDate noticedOn,
            @Schema(description = "改善期限") LocalDate improveBy,
            @Schema(description = "期限所依規定") String rule,
            @Schema(description = "計算期限所用之辦公日曆版本") String calendar) {

        static ResultNoticeView of(ResultNotice notice) {
            return new ResultNoticeView(
                    notice.id(),
                    notice.number(),
                    notice.agency(),
                    notice.assessedBy(),
                    notice.documentNumber(),
                    notice.noticedOn(),
                    notice.improveBy(),
                    notice.rule(),
                    notice.calendar());
        }
    }
}
