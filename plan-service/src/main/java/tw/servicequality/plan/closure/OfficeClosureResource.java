package tw.servicequality.plan.closure;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.plan.agency.AgencyProblem;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.Limit;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.idempotency.Idempotent;
import tw.servicequality.platform.identity.Gate;

@Path("/api/v1/office-closures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "office-closures", description = "停止上班公告")
class OfficeClosureResource {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final Gate gate;
    private final OfficeClosures closures;
    private final DeclareClosure declare;
    private final WithdrawClosure withdraw;

    OfficeClosureResource(Gate gate, OfficeClosures closures, DeclareClosure declare, WithdrawClosure withdraw) {
        this.gate = gate;
        this.closures = closures;
        this.declare = declare;
        this.withdraw = withdraw;
    }

    @POST
    @Idempotent
    @Operation(operationId = "declareOfficeClosure", summary = "公告停止上班")
    @APIResponseSchema(value = OfficeClosureView.class, responseCode = "201", responseDescription = "已公告")
    public Response declare(@NotNull @Valid ClosureDeclaration declaration) {
        var access = ClosureAccess.of(gate.require(ClosureAccess.DECLARE));
        gate.require(access, declaration.agency(), AgencyProblem.AGENCY_NOT_FOUND, declaration.agency());
        var closure = declare.declare(declaration);
        return Answer.created(
                "/api/v1/office-closures/" + closure.id(), OfficeClosureView.of(closure), closure.version());
    }

    @PUT
    @Path("/{closureId}/withdrawal")
    @Operation(operationId = "withdrawOfficeClosure", summary = "撤回停止上班公告")
    @APIResponseSchema(value = OfficeClosureView.class, responseCode = "200", responseDescription = "已撤回")
    public Response withdraw(
            @PathParam("closureId") @Parameter(description = "公告識別碼") String closureId,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag", required = true) String ifMatch) {
        return answer(withdraw.withdraw(closureId, ifMatch));
    }

    @GET
    @PermitAll
    @Operation(operationId = "listOfficeClosures", summary = "列出停止上班公告（公開）")
    @APIResponseSchema(value = OfficeClosurePage.class, responseCode = "200", responseDescription = "依日期排序")
    public Response list(
            @QueryParam("agency") @DefaultValue("") @Parameter(description = "機關代碼；空白表示全部") String agency,
            @QueryParam("limit") @Parameter(description = "每頁筆數，1 至 200") String limit,
            @QueryParam("cursor") @Parameter(description = "上一頁回覆的 next") String cursor,
            @Context UriInfo uri) {
        var size = Limit.of(limit);
        var last = Cursor.read(cursor);
        var found = closures.after(agency, last.day(0, EARLIEST), last.id(1), size + 1);
        var page = Page.of(found, size, closure -> Cursor.of(closure.date(), closure.id()));
        return Answer.page(page.map(OfficeClosureView::of), uri);
    }

    @GET
    @Path("/{closureId}")
    @PermitAll
    @Operation(operationId = "getOfficeClosure", summary = "查詢停止上班公告（公開）")
    @APIResponseSchema(value = OfficeClosureView.class, responseCode = "200", responseDescription = "公告內容")
    public Response get(@PathParam("closureId") @Parameter(description = "公告識別碼") String closureId) {
        return answer(closures.get(closureId));
    }

    private static Response answer(OfficeClosure closure) {
        return Answer.of(OfficeClosureView.of(closure), closure.version());
    }

    /** How a page of closures looks on the wire, for the API document. */
    record OfficeClosurePage(List<OfficeClosureView> items, String next) {}
}
