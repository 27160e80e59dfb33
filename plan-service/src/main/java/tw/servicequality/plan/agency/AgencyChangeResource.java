package tw.servicequality.plan.agency;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.plan.agency.AgencyRegistration.UnitRegistration;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.identity.Gate;

@Path("/api/v1/agencies/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agencies", description = "機關登錄")
class AgencyChangeResource {

    private final Gate gate;
    private final ChangeAgency change;

    AgencyChangeResource(Gate gate, ChangeAgency change) {
        this.gate = gate;
        this.change = change;
    }

    @PUT
    @Path("/name")
    @Operation(operationId = "renameAgency", summary = "機關更名；原名稱及其期間保留")
    @APIResponseSchema(value = AgencyView.class, responseCode = "200", responseDescription = "已更名")
    public Response rename(
            @PathParam("code") @Parameter(description = "機關代碼") String code,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag", required = true) String ifMatch,
            @NotNull @Valid AgencyRenaming renaming) {
        gate.require(AgencyAccess.CHANGE);
        return answer(change.rename(code, ifMatch, renaming.name, renaming.effectiveOn));
    }

    @PUT
    @Path("/parent")
    @Operation(operationId = "moveAgency", summary = "機關改隸")
    @APIResponseSchema(value = AgencyView.class, responseCode = "200", responseDescription = "已改隸")
    public Response move(
            @PathParam("code") @Parameter(description = "機關代碼") String code,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag", required = true) String ifMatch,
            @NotNull @Valid AgencyMove move) {
        gate.require(AgencyAccess.CHANGE);
        return answer(change.move(code, ifMatch, Optional.ofNullable(move.parent), move.effectiveOn));
    }

    @PUT
    @Path("/units")
    @Operation(operationId = "changeAgencyUnits", summary = "單位異動；以所列單位為生效日起之全部單位")
    @APIResponseSchema(value = AgencyView.class, responseCode = "200", responseDescription = "已異動")
    public Response units(
            @PathParam("code") @Parameter(description = "機關代碼") String code,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag", required = true) String ifMatch,
            @NotNull @Valid UnitsChange units) {
        gate.require(AgencyAccess.CHANGE);
        return answer(change.changeUnits(code, ifMatch, AgencyRegistration.units(units.units), units.effectiveOn));
    }

    @PUT
    @Path("/merger")
    @Operation(operationId = "mergeAgency", summary = "機關裁併；所屬機關改隸併入之機關")
    @APIResponseSchema(value = AgencyView.class, responseCode = "200", responseDescription = "已裁併")
    public Response merge(
            @PathParam("code") @Parameter(description = "機關代碼") String code,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag", required = true) String ifMatch,
            @NotNull @Valid AgencyMerger merger) {
        gate.require(AgencyAccess.CHANGE);
        return answer(change.merge(code, ifMatch, merger.into, merger.effectiveOn));
    }

    @PUT
    @Path("/abolition")
    @Operation(operationId = "abolishAgency", summary = "機關裁撤（無承接機關）")
    @APIResponseSchema(value = AgencyView.class, responseCode = "200", responseDescription = "已裁撤")
    public Response abolish(
            @PathParam("code") @Parameter(description = "機關代碼") String code,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag", required = true) String ifMatch,
            @NotNull @Valid AgencyAbolition abolition) {
        gate.require(AgencyAccess.CHANGE);
        return answer(change.abolish(code, ifMatch, abolition.effectiveOn));
    }

    private static Response answer(AgencyView agency) {
        return Answer.of(agency, agency.version());
    }

    @Schema(description = "機關更名")
    record AgencyRenaming(
            @NotBlank @Size(max = 200) @Schema(description = "新全銜", examples = "經濟部水利署北區水資源分署")
            String name,

            @NotNull @Schema(description = "生效日", examples = "2016-03-01")
            LocalDate effectiveOn) {}

    @Schema(description = "機關改隸")
    record AgencyMove(
            @Size(max = 40) @Schema(description = "新上級機關代碼；免填為無上級", examples = "MOEA")
            String parent,

            @NotNull @Schema(description = "生效日") LocalDate effectiveOn) {}

    @Schema(description = "單位異動")
    record UnitsChange(
            @NotNull @Size(max = 500) @Schema(description = "生效日起之全部單位")
            List<@NotNull @Valid UnitRegistration> units,

            @NotNull @Schema(description = "生效日") LocalDate effectiveOn) {}

    @Schema(description = "機關裁併")
    record AgencyMerger(
            @NotBlank @Size(max = 40) @Schema(description = "併入的機關代碼", examples = "WRA-CENTRAL")
            String into,

            @NotNull @Schema(description = "生效日") LocalDate effectiveOn) {}

    @Schema(description = "機關裁撤")
    record AgencyAbolition(
            @NotNull @Schema(description = "生效日") LocalDate effectiveOn) {}
}
