package tw.servicequality.reward.regime;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.idempotency.Idempotent;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.platform.time.Taipei;

@Path("/api/v1/reward-regimes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reward-regimes", description = "人事制度：委員會、先行發布、折算")
class RegimeResource {

    private final Gate gate;
    private final Regimes regimes;
    private final AgencyDirectory agencies;
    private final AuditTrail audit;
    private final Clock clock;

    RegimeResource(Gate gate, Regimes regimes, AgencyDirectory agencies, AuditTrail audit, Clock clock) {
        this.gate = gate;
        this.regimes = regimes;
        this.agencies = agencies;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listRegimes", summary = "列出已知的人事制度及其規定")
    @APIResponseSchema(value = RegimesView.class, responseCode = "200", responseDescription = "人事制度")
    public Response list() {
        gate.require(RegimeAccess.READ);
        return Response.ok(new RegimesView(regimes.all())).build();
    }

    @GET
    @Path("/{agency}")
    @Operation(operationId = "getRegime", summary = "查詢機關今日適用之人事制度", description = "本機關未登記者，依最近之上級機關。")
    @APIResponse(responseCode = "409", description = "機關之人事制度尚未登記")
    @APIResponseSchema(value = Regime.class, responseCode = "200", responseDescription = "人事制度")
    public Response get(@PathParam("agency") @Parameter(description = "機關代碼", example = "WRA") String agency) {
        gate.require(RegimeAccess.READ);
        return Answer.of(regimes.of(agency, Taipei.today(clock)), 0);
    }

    @POST
    @Path("/{agency}")
    @Idempotent
    @Operation(operationId = "assignRegime", summary = "登記機關自某日起適用之人事制度")
    @APIResponse(responseCode = "409", description = "該日之人事制度已登記")
    @APIResponse(responseCode = "422", description = "無此人事制度")
    @APIResponseSchema(value = Regime.class, responseCode = "201", responseDescription = "已登記")
    public Response assign(
            @PathParam("agency") @Parameter(description = "機關代碼", example = "WRA") String agency,
            @NotNull @Valid RegimeAssignment assignment) {
        gate.require(RegimeAccess.ASSIGN, agency, RegimeProblem.REGIME_AGENCY_NOT_FOUND, agency);
        agencies.name(agency).orElseThrow(() -> RegimeProblem.REGIME_AGENCY_NOT_FOUND.because(agency));
        var regime = regimes.version(assignment.regime(), assignment.effectiveFrom())
                .orElseThrow(() -> RegimeProblem.REGIME_UNKNOWN
                        .because(assignment.regime())
                        .at("/regime"));
        if (!regimes.assign(agency, assignment.effectiveFrom(), regime.code(), assignment.article(), clock.instant())) {
            throw RegimeProblem.REGIME_ALREADY_ASSIGNED.because(
                    assignment.effectiveFrom().toString());
        }
        audit.record(
                "RegimeAssigned",
                agency,
                0,
                Map.of(
                        "regime",
                        regime.code(),
                        "effectiveFrom",
                        assignment.effectiveFrom(),
                        "article",
                        assignment.article()));
        return Answer.created("/api/v1/reward-regimes/" + agency, regime, 0);
    }

    @Schema(description = "人事制度之登記")
    record RegimeAssignment(
            @NotBlank @Size(max = 40) @Schema(description = "制度代碼", examples = "CIVIL_SERVICE")
            String regime,

            @NotNull @Schema(description = "自此日起") LocalDate effectiveFrom,

            @NotBlank @Size(max = 200) @Schema(description = "依據", examples = "公務人員任用法")
            String article) {}

    @Schema(description = "人事制度一覽")
    record RegimesView(List<Regime> items) {}
}
