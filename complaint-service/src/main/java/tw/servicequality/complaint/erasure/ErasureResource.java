package tw.servicequality.complaint.erasure;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
import tw.servicequality.complaint.erasure.ErasureView.ErasureStanding;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.time.Taipei;

/** 刪除個人資料 */
@Path("/api/v1/complaints/{caseNumber}/erasure")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "complaint-erasure", description = "個人資料之保存與刪除（個人資料保護法第11條）")
class ErasureResource {

    private final CaseDoor door;
    private final EraseComplaint erase;
    private final Erasures erasures;
    private final Clock clock;

    ErasureResource(CaseDoor door, EraseComplaint erase, Erasures erasures, Clock clock) {
        this.door = door;
        this.erase = erase;
        this.erasures = erasures;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(operationId = "getErasure", summary = "查看保存與刪除", description = "個人資料保存至何日、得否刪除；已刪除者何時、以何理由。")
    @APIResponse(responseCode = "404", description = "查無此案件")
    @APIResponseSchema(value = ErasureView.class, responseCode = "200", responseDescription = "保存與刪除；ETag 為案件版本")
    public Response get(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber) {
        return answer(door.open(ComplaintAccess.READ, caseNumber));
    }

    @PUT
    @Transactional
    @Operation(
            operationId = "eraseComplaint",
            summary = "刪除個人資料",
            description = "依當事人請求或機關主動。銷毀陳情人之金鑰，清空案由、內容與答復，附件一併刪除；案號、歷程、統計與稽核紀錄不變。不可復原；重送者回覆已刪除之結果。")
    @APIResponse(responseCode = "409", description = "案件未辦結，或法定保存期限未滿")
    @APIResponse(responseCode = "422", description = "理由含有陳情人之個人資料")
    @APIResponseSchema(value = ErasureView.class, responseCode = "200", responseDescription = "刪除結果；ETag 為案件版本")
    public Response erase(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber,
            @Parameter(description = "讀取時的 ETag") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ErasureOrder order) {
        return answer(erase.erase(caseNumber, ifMatch, order.ground().ground(), order.reason(), clock.instant()));
    }

    private Response answer(Complaint complaint) {
        var retained = erase.retained(complaint);
        var erasure = erasures.findByIdOptional(complaint.caseNumber());
        var view = ErasureView.of(complaint.caseNumber(), standing(complaint), retained, erasure);
        return Answer.of(view, complaint.version());
    }

    private ErasureStanding standing(Complaint complaint) {
        if (complaint.isErased()) {
            return ErasureStanding.ERASED;
        }
        if (erase.isOwed(complaint)) {
            return ErasureStanding.CASE_OPEN;
        }
        var today = Taipei.today(clock);
        return erase.retained(complaint).filter(kept -> kept.isOver(today)).isPresent()
                ? ErasureStanding.ERASABLE
                : ErasureStanding.RETAINED;
    }

    /** 何人發起 */
    enum OrderedGround {
        /** 當事人請求 */
        REQUESTED,
        /** 機關主動 */
        ORDERED;

        ErasureGround ground() {
            return switch (this) {
                case REQUESTED -> ErasureGround.REQUESTED;
                case ORDERED -> ErasureGround.ORDERED;
            };
        }
    }

    @Schema(description = "刪除個人資料")
    record ErasureOrder(
            @NotNull OrderedGround ground,

            @Schema(description = "理由，不得含有個人資料", examples = "陳情人書面請求，保存期限已滿") @NotBlank @Size(max = 500) @PlainText
            String reason) {}
}
