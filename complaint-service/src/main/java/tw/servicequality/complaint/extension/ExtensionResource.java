package tw.servicequality.complaint.extension;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import java.time.Instant;
import java.time.LocalDate;
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
import tw.servicequality.platform.http.Answer;

/** 展期 */
@Path("/api/v1/complaints/{caseNumber}/extensions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "extensions", description = "展期的申請、核定與通知")
class ExtensionResource {

    private final CaseDoor door;
    private final Extensions extensions;
    private final ExtendDeadline extend;
    private final Clock clock;

    ExtensionResource(CaseDoor door, Extensions extensions, ExtendDeadline extend, Clock clock) {
        this.door = door;
        this.extensions = extensions;
        this.extend = extend;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(operationId = "listExtensions", summary = "案件的展期", description = "依申請先後。")
    @APIResponse(responseCode = "404", description = "查無此案件")
    @APIResponseSchema(value = ExtensionsView.class, responseCode = "200", responseDescription = "展期；ETag 為案件版本")
    public Response list(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber) {
        return answer(door.open(ComplaintAccess.READ, caseNumber));
    }

    @PUT
    @Path("/request")
    @Transactional
    @Operation(operationId = "requestExtension", summary = "申請展期", description = "敘明理由；不得逾規則所定次數與合計日數。")
    @APIResponse(responseCode = "409", description = "已有展期在核定或通知中，或期限已屆滿")
    @APIResponse(responseCode = "422", description = "此期限不得展期或超過上限")
    @APIResponseSchema(value = ExtensionsView.class, responseCode = "200", responseDescription = "展期")
    public Response request(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber,
            @Parameter(description = "讀取時的 ETag") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ExtensionRequest request) {
        return answer(extend.request(caseNumber, ifMatch, request.days(), request.reason(), clock.instant()));
    }

    @PUT
    @Path("/{number}/approval")
    @Transactional
    @Operation(operationId = "approveExtension", summary = "核定展期", description = "依分層負責；核定後通知陳情人，於原期限屆滿前通知者始生效力。")
    @APIResponse(responseCode = "409", description = "不在申請中，或期限已屆滿")
    @APIResponseSchema(value = ExtensionsView.class, responseCode = "200", responseDescription = "展期")
    public Response approve(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber,
            @Parameter(description = "第幾次展期", example = "1") @PathParam("number") String number,
            @Parameter(description = "讀取時的 ETag") @HeaderParam("If-Match") String ifMatch) {
        return answer(extend.approve(caseNumber, ifMatch, number(number), clock.instant()));
    }

    @PUT
    @Path("/{number}/refusal")
    @Transactional
    @Operation(operationId = "refuseExtension", summary = "駁回展期", description = "核定層級同核定展期；期限不變。")
    @APIResponse(responseCode = "409", description = "不在申請中")
    @APIResponseSchema(value = ExtensionsView.class, responseCode = "200", responseDescription = "展期")
    public Response refuse(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber,
            @Parameter(description = "第幾次展期", example = "1") @PathParam("number") String number,
            @Parameter(description = "讀取時的 ETag") @HeaderParam("If-Match") String ifMatch) {
        return answer(extend.refuse(caseNumber, ifMatch, number(number), clock.instant()));
    }

    private Response answer(Complaint complaint) {
        extensions.flush();
        var items = extensions.of(complaint.caseNumber()).stream()
                .map(ExtensionView::of)
                .toList();
        return Answer.of(new ExtensionsView(items), complaint.version());
    }

    private static int number(String text) {
        if (!text.matches("[1-9][0-9]{0,3}")) {
            throw ExtensionProblem.EXTENSION_NOT_FOUND.because(text);
        }
        return Integer.parseInt(text);
    }

    @Schema(description = "展期申請")
    record ExtensionRequest(
            @Schema(description = "日數，單位同原期限", examples = "6") @Min(1) @Max(365)
            int days,

            @Schema(description = "理由，將以書面告知陳情人", examples = "須會勘並洽相關單位") @NotBlank @Size(max = 2_000) @PlainText
            String reason) {}

    @JsonInclude(Include.NON_ABSENT)
    @Schema(description = "一次展期")
    record ExtensionView(
            int number,
            ExtensionState state,
            @Schema(description = "日數，單位同原期限") int days,
            @Schema(description = "申請時之期限末日") LocalDate dueOnBefore,
            Instant requestedAt,
            Optional<Instant> decidedAt,
            @Schema(description = "通知陳情人之時") Optional<Instant> notifiedAt) {

        static ExtensionView of(Extension extension) {
            return new ExtensionView(
                    extension.number(),
                    extension.state(),
                    extension.days(),
                    extension.dueOnBefore(),
                    extension.requestedAt(),
                    extension.decidedAt(),
                    extension.notifiedAt());
        }
    }

    @Schema(description = "案件的展期")
    record ExtensionsView(List<ExtensionView> items) {}
}
