package tw.servicequality.complaint.casefile;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.complaint.exchange.Exchange;
import tw.servicequality.complaint.exchange.ExchangeKind;
import tw.servicequality.complaint.exchange.ExchangeView;
import tw.servicequality.platform.idempotency.Idempotent;

/** 往來 */
@Path("/api/v1/complaints/{caseNumber}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "exchange", description = "內部註記、會辦意見及與陳情人之往來")
class ExchangeResource {

    private final CaseDoor door;
    private final Exchange exchange;

    ExchangeResource(CaseDoor door, Exchange exchange) {
        this.door = door;
        this.exchange = exchange;
    }

    @GET
    @Path("/exchange")
    @Transactional
    @Operation(operationId = "listExchange", summary = "往來紀錄", description = "限辦理機關；內部註記不對陳情人顯示。")
    @APIResponse(responseCode = "200", description = "往來紀錄，依先後")
    @APIResponse(responseCode = "404", description = "查無此案件")
    public ExchangeListView list(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber) {
        door.open(ComplaintAccess.READ_PETITIONER, caseNumber);
        return new ExchangeListView(exchange.of(caseNumber, false));
    }

    @POST
    @Path("/notes")
    @Idempotent
    @Operation(operationId = "addNote", summary = "新增內部註記", description = "陳情人不見。")
    @APIResponse(responseCode = "404", description = "查無此案件")
    @APIResponseSchema(value = ExchangeListView.class, responseCode = "201", responseDescription = "往來紀錄")
    public Response note(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber,
            @NotNull @Valid ComplaintText text) {
        return keep(caseNumber, ExchangeKind.NOTE, text);
    }

    @POST
    @Path("/opinions")
    @Idempotent
    @Operation(operationId = "addOpinion", summary = "新增會辦意見", description = "會辦單位對案情之意見；陳情人不見。")
    @APIResponse(responseCode = "404", description = "查無此案件")
    @APIResponseSchema(value = ExchangeListView.class, responseCode = "201", responseDescription = "往來紀錄")
    public Response opinion(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber,
            @NotNull @Valid ComplaintText text) {
        return keep(caseNumber, ExchangeKind.OPINION, text);
    }

    private Response keep(String caseNumber, ExchangeKind kind, ComplaintText text) {
        door.open(ComplaintAccess.RECORD, caseNumber);
        exchange.keep(caseNumber, kind, text.text());
        return Response.status(Response.Status.CREATED)
                .entity(new ExchangeListView(exchange.of(caseNumber, false)))
                .build();
    }

    @Schema(description = "往來紀錄")
    record ExchangeListView(List<ExchangeView> items) {}
}
