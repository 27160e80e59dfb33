package tw.servicequality.plan.obligation;

import static tw.servicequality.plan.obligation.ObligationProblem.OBLIGATION_NOT_FOUND;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.Limit;
import tw.servicequality.platform.identity.Gate;

@Path("/api/v1/obligations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "obligations", description = "應辦期限")
class ObligationResource {

    private final Gate gate;
    private final ObligationReading reading;
    private final WaiveObligation waive;
    private final Clock clock;

    ObligationResource(Gate gate, ObligationReading reading, WaiveObligation waive, Clock clock) {
        this.gate = gate;
        this.reading = reading;
        this.waive = waive;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listObligations", summary = "列出應辦期限（本機關及所屬）")
    @APIResponseSchema(value = ObligationPage.class, responseCode = "200", responseDescription = "依到期日")
    public Response list(
            @QueryParam("agency") @Parameter(description = "機關代碼") String agency,
            @QueryParam("plan") @Parameter(description = "計畫識別碼") String plan,
            @QueryParam("unit") @Parameter(description = "負責單位") String unit,
            @QueryParam("status")
                    @Parameter(description = "狀態", schema = @Schema(implementation = ObligationStatus.class))
                    String status,
            @QueryParam("dueBefore")
                    @Parameter(description = "到期日早於此日", schema = @Schema(implementation = LocalDate.class))
                    String dueBefore,
            @QueryParam("open")
                    @Parameter(description = "true：僅待辦理、逾期及退回補正者", schema = @Schema(implementation = Boolean.class))
                    String open,
            @QueryParam("limit") @Parameter(description = "每頁筆數，1 至 200") String limit,
            @QueryParam("cursor") @Parameter(description = "上一頁回覆的 next") String cursor,
            @Context UriInfo uri) {
        var visible = gate.visible(ObligationAccess.READ);
        var filter = ObligationFilter.of(agency, plan, unit, status, dueBefore, open);
        var page = reading.page(filter, visible, Cursor.read(cursor), Limit.of(limit));
        return Answer.page(page.map(facts -> ObligationView.of(facts, LocalDate.now(clock))), uri);
    }

    @GET
    @Path("/{obligationId}")
    @Operation(operationId = "getObligation", summary = "查詢應辦期限及其依據")
    @APIResponseSchema(value = ObligationView.class, responseCode = "200", responseDescription = "應辦期限")
    public Response get(@PathParam("obligationId") @Parameter(description = "應辦期限識別碼") String obligationId) {
        gate.require(ObligationAccess.READ);
        var facts = reading.get(obligationId);
        gate.require(ObligationAccess.READ, facts.agency(), OBLIGATION_NOT_FOUND, obligationId);
        return answer(facts);
    }

    @PUT
    @Path("/{obligationId}/waiver")
    @Operation(operationId = "waiveObligation", summary = "免辦，並記明理由")
    @APIResponseSchema(value = ObligationView.class, responseCode = "200", responseDescription = "已免辦")
    public Response waive(
            @PathParam("obligationId") @Parameter(description = "應辦期限識別碼") String obligationId,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag", required = true) String ifMatch,
            @NotNull @Valid ObligationWaiver waiver) {
        return answer(waive.waive(obligationId, ifMatch, waiver.reason));
    }

    private Response answer(ObligationFacts facts) {
        return Answer.of(ObligationView.of(facts, LocalDate.now(clock)), facts.version());
    }

    @Schema(description = "免辦")
    record ObligationWaiver(
            @NotBlank @Size(max = 1000) @Schema(description = "理由")
            String reason) {}

    /** How a page looks on the wire, for the API document. */
    record ObligationPage(List<ObligationView> items, String next) {}
}
