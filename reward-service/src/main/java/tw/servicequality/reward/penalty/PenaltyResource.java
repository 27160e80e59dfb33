package tw.servicequality.reward.penalty;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.http.Limit;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.idempotency.Idempotent;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.reward.ledger.LadderStep;
import tw.servicequality.reward.penalty.PenaltyView.PenaltyPage;
import tw.servicequality.reward.person.NamedPerson;
import tw.servicequality.reward.person.People;

@Path("/api/v1/reward-penalties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reward-penalties", description = "懲處之登載，供功過相抵")
class PenaltyResource {

    private final Gate gate;
    private final Penalties penalties;
    private final RecordPenalty recording;
    private final People people;

    PenaltyResource(Gate gate, Penalties penalties, RecordPenalty recording, People people) {
        this.gate = gate;
        this.penalties = penalties;
        this.recording = recording;
        this.people = people;
    }

    @POST
    @Idempotent
    @Operation(operationId = "recordPenalty", summary = "登載已發布之懲處")
    @APIResponse(responseCode = "409", description = "已登載，或登載者為本人案")
    @APIResponse(responseCode = "422", description = "發布日期不符")
    @APIResponseSchema(value = PenaltyView.class, responseCode = "201", responseDescription = "已登載")
    public Response record(
            @QueryParam("agency") @NotBlank @Parameter(description = "人員所屬機關代碼", example = "WRA") String agency,
            @NotNull @Valid NewPenalty told) {
        gate.require(PenaltyAccess.RECORD, agency, PenaltyProblem.PENALTY_AGENCY_NOT_FOUND, agency);
        var penalty = recording.record(agency, told);
        return Answer.created("/api/v1/reward-penalties/" + penalty.id(), view(penalty), penalty.version());
    }

    @GET
    @Operation(operationId = "listPenalties", summary = "列出本機關登載之懲處（姓名遮罩），新者在前")
    @APIResponseSchema(value = PenaltyPage.class, responseCode = "200", responseDescription = "一頁懲處")
    public Response list(
            @QueryParam("agency") @NotBlank @Parameter(description = "人員所屬機關代碼", example = "WRA") String agency,
            @QueryParam("limit") @Parameter(description = "每頁筆數，1 至 200，預設 50") String limit,
            @QueryParam("cursor") @Parameter(description = "前一頁的 next") String cursor,
            @Context UriInfo uri) {
        gate.require(PenaltyAccess.READ, agency, PenaltyProblem.PENALTY_AGENCY_NOT_FOUND, agency);
        var size = Limit.of(limit);
        var found = penalties.after(Cursor.read(cursor), agency, size + 1);
        var page = Page.of(found, size, Penalty::place);
        var masked = people.masked(page.items().stream().map(Penalty::personId).toList());
        return Answer.page(page.map(penalty -> PenaltyView.of(penalty, masked)), uri);
    }

    @PUT
    @Path("/{penaltyId}/revocation")
    @Transactional
    @Operation(operationId = "revokePenalty", summary = "登載懲處之撤銷")
    @APIResponse(responseCode = "409", description = "已撤銷，或登載者為本人案")
    @APIResponseSchema(value = PenaltyView.class, responseCode = "200", responseDescription = "已登載")
    public Response revoke(
            @PathParam("penaltyId") @Parameter(description = "懲處識別碼") String penaltyId,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag", required = true) String ifMatch,
            @NotNull @Valid PenaltyRevocation revocation) {
        gate.require(PenaltyAccess.RECORD);
        var penalty = penalties.get(penaltyId);
        gate.require(PenaltyAccess.RECORD, penalty.agency(), PenaltyProblem.PENALTY_NOT_FOUND, penaltyId);
        IfMatch.require(ifMatch, penalty.version());
        recording.revoke(penalty, revocation.number(), revocation.reason());
        return Answer.of(view(penalty), penalty.version());
    }

    private PenaltyView view(Penalty penalty) {
        return PenaltyView.of(penalty, people.masked(List.of(penalty.personId())));
    }

    /** 懲處之級. */
    enum PenaltyLevel {
        ADMONITION,
        DEMERIT,
        MAJOR_DEMERIT;

        LadderStep step() {
            return LadderStep.valueOf(name());
        }
    }

    @Schema(description = "懲處")
    record NewPenalty(
            @NotNull @Valid NamedPerson person,
            @NotNull @Schema(description = "申誡、記過、記大過") PenaltyLevel level,

            @Min(1) @Max(9) @Schema(description = "次數", examples = "1")
            int count,

            @Schema(description = "專案考績（一次記二大過），不參與抵銷") boolean special,

            @NotBlank @Size(max = 100) @Schema(description = "獎懲令文號", examples = "水人字第10500300號")
            String number,

            @NotBlank @Size(max = 500) @Schema(description = "法令依據", examples = "公務人員考績法第12條")
            String legalBasis,

            @NotBlank @Size(max = 2000) @Schema(description = "事由", examples = "延誤公文時效。")
            String deed,

            @NotNull @Schema(description = "發布日期") LocalDate issuedOn) {}

    @Schema(description = "懲處之撤銷")
    record PenaltyRevocation(
            @NotBlank @Size(max = 100) @Schema(description = "撤銷令文號", examples = "水人字第10500310號")
            String number,

            @NotBlank @Size(max = 500) @Schema(description = "理由", examples = "復審有理由。")
            String reason) {}
}
