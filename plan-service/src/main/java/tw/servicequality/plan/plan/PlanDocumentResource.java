package tw.servicequality.plan.plan;

import static tw.servicequality.plan.plan.PlanProblem.PLAN_DOCUMENT_NOT_FOUND;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.plan.document.DocumentReader;
import tw.servicequality.plan.plan.FormerDocuments.FormerDocumentView;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.identity.Gate;

/** 更換文件 and the documents before it. */
@Path("/api/v1/plans/{planId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans", description = "執行計畫")
class PlanDocumentResource {

    private final Gate gate;
    private final DocumentReader reader;
    private final ReplaceDocument replace;
    private final PlanSight sight;
    private final FormerDocuments former;

    PlanDocumentResource(
            Gate gate, DocumentReader reader, ReplaceDocument replace, PlanSight sight, FormerDocuments former) {
        this.gate = gate;
        this.reader = reader;
        this.replace = replace;
        this.sight = sight;
        this.former = former;
    }

    @PUT
    @Path("/document")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "replacePlanDocument",
            summary = "更換計畫文件（草擬或退回後，陳報前）",
            description = "先前文件逐位元組留存；文字未變之作法，其列管決定仍有效，其餘失效而須重新確認。")
    @RequestBody(
            required = true,
            description = "tw-service-plan/1 格式的計畫文件全文",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponseSchema(value = PlanView.class, responseCode = "200", responseDescription = "已更換，狀態不變")
    public Response replace(
            @PathParam("planId") @Parameter(description = "計畫識別碼") String planId,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag", required = true) String ifMatch,
            @QueryParam("reason")
                    @NotBlank
                    @Size(max = 500)
                    @Parameter(description = "更換理由", required = true, example = "依退回意見補列量化目標")
                    String reason,
            RawDocument document) {
        gate.require(PlanAccess.REPLACE);
        var plan = replace.replace(planId, ifMatch, reason, reader.read(document.content()));
        return Answer.of(plan, plan.version());
    }

    @GET
    @Path("/documents")
    @Operation(operationId = "listFormerPlanDocuments", summary = "列出計畫先前的文件（本機關及上級）")
    @APIResponseSchema(value = FormerDocumentsView.class, responseCode = "200", responseDescription = "依版本")
    public FormerDocumentsView list(@PathParam("planId") @Parameter(description = "計畫識別碼") String planId) {
        return new FormerDocumentsView(former.of(sight.getAsStaff(planId).id()));
    }

    @GET
    @Path("/documents/{number}")
    @Operation(operationId = "getFormerPlanDocument", summary = "取得計畫先前的文件，逐位元組相同（本機關及上級）")
    @APIResponse(
            responseCode = "200",
            description = "計畫文件",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "404", description = "計畫沒有這一次的文件")
    public byte[] get(
            @PathParam("planId") @Parameter(description = "計畫識別碼") String planId,
            @PathParam("number") @Parameter(description = "文件版本，自 1 起") String number) {
        var plan = sight.getAsStaff(planId);
        return number(number)
                .flatMap(known -> former.content(plan.id(), known))
                .orElseThrow(() -> PLAN_DOCUMENT_NOT_FOUND.because(number));
    }

    private static Optional<Integer> number(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    @Schema(description = "計畫先前的文件")
    record FormerDocumentsView(List<FormerDocumentView> items) {}
}
