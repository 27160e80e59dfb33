package tw.servicequality.plan.agency;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
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
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.idempotency.Idempotent;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.platform.problem.HttpProblem;

@Path("/api/v1/agencies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agencies", description = "機關登錄")
class AgencyResource {

    private final Gate gate;
    private final Agencies agencies;
    private final RegisterAgency register;

    AgencyResource(Gate gate, Agencies agencies, RegisterAgency register) {
        this.gate = gate;
        this.agencies = agencies;
        this.register = register;
    }

    @POST
    @Idempotent
    @Operation(operationId = "registerAgency", summary = "登錄機關及其單位")
    @APIResponseSchema(value = AgencyView.class, responseCode = "201", responseDescription = "已登錄")
    public Response register(@NotNull @Valid AgencyRegistration registration) {
        gate.require(AgencyAccess.REGISTER);
        var agency = register.register(registration.agency());
        return Answer.created("/api/v1/agencies/" + agency.code(), AgencyView.of(agency), agency.version());
    }

    @GET
    @PermitAll
    @Operation(operationId = "listAgencies", summary = "列出已登錄機關（公開）")
    @APIResponseSchema(value = AgencyPage.class, responseCode = "200", responseDescription = "依機關代碼排序")
    public Response list(
            @QueryParam("limit") @Parameter(description = "每頁筆數，1 至 200") String limit,
            @QueryParam("cursor") @Parameter(description = "上一頁回覆的 next") String cursor,
            @Context UriInfo uri) {
        var size = Limit.of(limit);
        var found = agencies.after(Cursor.read(cursor).text(0, ""), size + 1);
        return Answer.page(
                Page.of(found, size, agency -> Cursor.of(agency.code())).map(AgencyView::of), uri);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(operationId = "getAgency", summary = "查詢機關（公開）；可查某日當時之名稱、上級及單位")
    @APIResponseSchema(value = AgencyView.class, responseCode = "200", responseDescription = "機關資料")
    public Response get(
            @PathParam("code") @Parameter(description = "機關代碼") String code,
            @QueryParam("on") @Parameter(description = "查詢日；免填為現況", schema = @Schema(format = "date")) String on) {
        var agency = agencies.get(code);
        var view = on == null || on.isEmpty() ? AgencyView.of(agency) : AgencyView.on(agency, day(on));
        return Answer.of(view, agency.version());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw HttpProblem.INVALID_INPUT.because("on 須為 YYYY-MM-DD 的日期").at("?on");
        }
    }

    /** How a page of agencies looks on the wire, for the API document. */
    record AgencyPage(List<AgencyView> items, String next) {}
}
