package tw.servicequality.complaint.faq;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.complaint.PlainText;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.idempotency.Idempotent;

/** 常見問答之擬稿、審核與公開 */
@Path("/api/v1/complaint-faqs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "complaint-faqs")
class FaqResource {

    private final HandleFaq handle;
    private final FaqUses uses;
    private final Clock clock;

    FaqResource(HandleFaq handle, FaqUses uses, Clock clock) {
        this.handle = handle;
        this.uses = uses;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Operation(operationId = "draftFaq", summary = "擬常見問答", description = "得以本機關已結案件為來源；保密及檢舉案件不得為之，內容不得含陳情人之姓名與聯絡方式。")
    @APIResponse(responseCode = "422", description = "來源不符規定，內容含個人資料，或查無此類別")
    @APIResponseSchema(value = FaqView.class, responseCode = "201", responseDescription = "草稿")
    public Response draft(@NotNull @Valid FaqDraft draft) {
        var faq = handle.draft(draft.text(), Optional.ofNullable(draft.caseNumber()), clock.instant());
        return Answer.created("/api/v1/complaint-faqs/" + faq.faqId(), FaqView.internal(faq, 0), faq.version());
    }

    @PUT
    @Path("/{faqId}")
    @Operation(operationId = "reviseFaq", summary = "修改常見問答草稿", description = "僅草稿；來源不變。")
    @APIResponse(responseCode = "409", description = "非草稿")
    @APIResponse(responseCode = "422", description = "內容含個人資料，或查無此類別")
    @APIResponseSchema(value = FaqView.class, responseCode = "200", responseDescription = "草稿")
    public Response revise(
            @Parameter(description = "編號", example = "17") @PathParam("faqId") String faqId,
            @Parameter(description = "讀取時的 ETag") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid FaqRevision revision) {
        return answer(handle.revise(faqId, ifMatch, revision.text()));
    }

    @PUT
    @Path("/{faqId}/review")
    @Operation(operationId = "reviewFaq", summary = "審核常見問答", description = "由單位主管審核。")
    @APIResponse(responseCode = "409", description = "非草稿")
    @APIResponseSchema(value = FaqView.class, responseCode = "200", responseDescription = "已審核者")
    public Response review(
            @Parameter(description = "編號", example = "17") @PathParam("faqId") String faqId,
            @Parameter(description = "讀取時的 ETag") @HeaderParam("If-Match") String ifMatch) {
        return answer(handle.review(faqId, ifMatch));
    }

    @PUT
    @Path("/{faqId}/return")
    @Operation(operationId = "returnFaq", summary = "退回常見問答", description = "已審核者退回為草稿。")
    @APIResponse(responseCode = "409", description = "非已審核")
    @APIResponseSchema(value = FaqView.class, responseCode = "200", responseDescription = "草稿")
    public Response sendBack(
            @Parameter(description = "編號", example = "17") @PathParam("faqId") String faqId,
            @Parameter(description = "讀取時的 ETag") @HeaderParam("If-Match") String ifMatch) {
        return answer(handle.sendBack(faqId, ifMatch));
    }

    @PUT
    @Path("/{faqId}/publication")
    @Operation(operationId = "publishFaq", summary = "公開常見問答", description = "由秘書單位公開；公開前再次檢查個人資料。")
    @APIResponse(responseCode = "409", description = "未經審核")
    @APIResponse(responseCode = "422", description = "內容含個人資料")
    @APIResponseSchema(value = FaqView.class, responseCode = "200", responseDescription = "已公開者")
    public Response publish(
            @Parameter(description = "編號", example = "17") @PathParam("faqId") String faqId,
            @Parameter(description = "讀取時的 ETag") @HeaderParam("If-Match") String ifMatch) {
        return answer(handle.publish(faqId, ifMatch, clock.instant()));
    }

    @PUT
    @Path("/{faqId}/retirement")
    @Operation(operationId = "retireFaq", summary = "下架常見問答", description = "不再公開；紀錄保留。")
    @APIResponse(responseCode = "409", description = "未公開")
    @APIResponseSchema(value = FaqView.class, responseCode = "200", responseDescription = "已下架者")
    public Response retire(
            @Parameter(description = "編號", example = "17") @PathParam("faqId") String faqId,
            @Parameter(description = "讀取時的 ETag") @HeaderParam("If-Match") String ifMatch) {
        return answer(handle.retire(faqId, ifMatch));
    }

    private Response answer(Faq faq) {
        var counts = uses.of(List.of(faq.faqId()));
        return Answer.of(FaqView.internal(faq, counts.getOrDefault(faq.faqId(), 0L)), faq.version());
    }

    @Schema(description = "常見問答草稿")
    record FaqDraft(
            @Schema(description = "來源案號", nullable = true, examples = "C105-000123") @Size(max = 30) @PlainText
            String caseNumber,

            @Schema(description = "機關類別代碼", nullable = true) @Size(max = 60) @PlainText
            String category,

            @Schema(description = "問", examples = "河川圍籬損壞如何通報？") @NotBlank @Size(max = 500) @PlainText
            String question,

            @Schema(description = "答", examples = "請撥 1910 或由本網站通報，三日內派員修復。") @NotBlank @Size(max = 10_000) @PlainText
            String answer) {

        FaqText text() {
            return new FaqText(question, answer, Optional.ofNullable(category));
        }
    }

    @Schema(description = "常見問答內容")
    record FaqRevision(
            @Schema(description = "機關類別代碼", nullable = true) @Size(max = 60) @PlainText
            String category,

            @Schema(description = "問") @NotBlank @Size(max = 500) @PlainText
            String question,

            @Schema(description = "答") @NotBlank @Size(max = 10_000) @PlainText
            String answer) {

        FaqText text() {
            return new FaqText(question, answer, Optional.ofNullable(category));
        }
    }
}
