package tw.servicequality.complaint.intake;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
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
import tw.servicequality.complaint.casefile.ComplaintStatus;
import tw.servicequality.complaint.search.WordIndex;
import tw.servicequality.platform.http.Answer;

/** 言詞陳情之紀錄 (行政程序法 §169): corrected where the petitioner objects, and accepted once he has confirmed it. */
@Path("/api/v1/complaints/{caseNumber}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "complaints")
class ConfirmationResource {

    private final CaseDoor door;
    private final AcceptComplaint accept;
    private final WordIndex words;
    private final Clock clock;

    ConfirmationResource(CaseDoor door, AcceptComplaint accept, WordIndex words, Clock clock) {
        this.door = door;
        this.accept = accept;
        this.words = words;
        this.clock = clock;
    }

    @PUT
    @Path("/record")
    @Transactional
    @Operation(operationId = "correctRecord", summary = "更正紀錄", description = "陳情人對紀錄有異議者，應更正之；確認後不得更改。")
    @APIResponse(responseCode = "409", description = "紀錄已確認")
    @APIResponseSchema(value = ConfirmedView.class, responseCode = "200", responseDescription = "更正後的案件；ETag 為其版本")
    public Response correct(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber,
            @Parameter(description = "讀取時的 ETag") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid RecordCorrection correction) {
        var complaint = door.open(ComplaintAccess.RECORD, caseNumber, ifMatch);
        complaint.correct(correction.title(), correction.content());
        accept.flush();
        words.put(caseNumber, correction.title(), correction.content());
        return answer(complaint);
    }

    @PUT
    @Path("/confirmation")
    @Transactional
    @Operation(operationId = "confirmRecord", summary = "確認紀錄", description = "已向陳情人朗讀或使閱覽，經其簽名、蓋章或口頭確認；自此受理起算期限。")
    @APIResponse(responseCode = "409", description = "不在待確認中")
    @APIResponseSchema(value = ConfirmedView.class, responseCode = "200", responseDescription = "受理後的案件；ETag 為其版本")
    public Response confirm(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber,
            @Parameter(description = "讀取時的 ETag") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid RecordConfirmation confirmation) {
        var complaint = door.open(ComplaintAccess.RECORD, caseNumber, ifMatch);
        return answer(accept.confirm(complaint, clock.instant()));
    }

    private Response answer(Complaint complaint) {
        accept.flush();
        return Answer.of(new ConfirmedView(complaint.caseNumber(), complaint.status()), complaint.version());
    }

    @Schema(description = "更正後之紀錄")
    record RecordCorrection(
            @Schema(description = "主旨") @NotBlank @Size(max = 200) @PlainText
            String title,

            @Schema(description = "具體陳訴事項") @NotBlank @Size(max = 20_000) @PlainText
            String content) {

        @Override
        public String toString() {
            return "RecordCorrection[…]";
        }
    }

    /** 確認方式 */
    enum ConfirmationWay {
        /** 簽名或蓋章 */
        SIGNED,
        /** 朗讀後口頭確認 */
        READ_BACK
    }

    @Schema(description = "確認")
    record RecordConfirmation(@NotNull ConfirmationWay way) {}

    @Schema(description = "案件狀態")
    record ConfirmedView(String caseNumber, ComplaintStatus status) {}
}
