package tw.servicequality.plan.contact;

import jakarta.validation.Valid;
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
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
import tw.servicequality.platform.problem.HttpProblem;

@Path("/api/v1/agencies/{code}/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agencies", description = "機關登錄")
class ContactResource {

    private final Gate gate;
    private final Contacts contacts;
    private final KeepContact keep;
    private final Clock clock;

    ContactResource(Gate gate, Contacts contacts, KeepContact keep, Clock clock) {
        this.gate = gate;
        this.contacts = contacts;
        this.keep = keep;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @Operation(operationId = "designateContact", summary = "指定單位的窗口人員")
    @APIResponseSchema(value = ContactView.class, responseCode = "201", responseDescription = "已指定")
    public Response designate(
            @PathParam("code") @Parameter(description = "機關代碼") String code,
            @NotNull @Valid ContactDesignation designation) {
        gate.require(ContactAccess.KEEP, code, AgencyProblem.AGENCY_NOT_FOUND, code);
        var contact = keep.designate(code, designation.unit, designation.official, designation.firstDay);
        return Answer.created(
                "/api/v1/agencies/" + code + "/contacts/" + contact.contactId(), contact, contact.version());
    }

    @GET
    @Operation(operationId = "listContacts", summary = "列出各單位的窗口人員及當日實際聯絡人（本機關及上級）")
    @APIResponseSchema(value = ContactPage.class, responseCode = "200", responseDescription = "依單位代碼排序")
    public Response list(
            @PathParam("code") @Parameter(description = "機關代碼") String code,
            @QueryParam("on") @Parameter(description = "查詢日；免填為今日", schema = @Schema(format = "date")) String on,
            @QueryParam("limit") @Parameter(description = "每頁筆數，1 至 200") String limit,
            @QueryParam("cursor") @Parameter(description = "上一頁回覆的 next") String cursor,
            @Context UriInfo uri) {
        gate.require(ContactAccess.READ, code, AgencyProblem.AGENCY_NOT_FOUND, code);
        var day = day(on);
        var size = Limit.of(limit);
        var found = contacts.on(code, day, Cursor.read(cursor).text(0, ""), size + 1);
        var page = Page.of(found, size, contact -> Cursor.of(contact.unit()));
        return Answer.page(page.map(contact -> ContactView.on(contact, day)), uri);
    }

    @GET
    @Path("/{contactId}")
    @Operation(operationId = "getContact", summary = "查詢窗口人員（本機關及上級）")
    @APIResponseSchema(value = ContactView.class, responseCode = "200", responseDescription = "窗口人員")
    public Response get(
            @PathParam("code") @Parameter(description = "機關代碼") String code,
            @PathParam("contactId") @Parameter(description = "窗口識別碼") String contactId) {
        gate.require(ContactAccess.READ, code, AgencyProblem.AGENCY_NOT_FOUND, code);
        return answer(ContactView.on(contacts.get(code, contactId), LocalDate.now(clock)));
    }

    @PUT
    @Path("/{contactId}/deputy")
    @Operation(operationId = "deputiseContact", summary = "指定窗口人員於某期間的職務代理人")
    @APIResponseSchema(value = ContactView.class, responseCode = "200", responseDescription = "已指定")
    public Response deputise(
            @PathParam("code") @Parameter(description = "機關代碼") String code,
            @PathParam("contactId") @Parameter(description = "窗口識別碼") String contactId,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag", required = true) String ifMatch,
            @NotNull @Valid ContactDeputy deputy) {
        gate.require(ContactAccess.KEEP, code, AgencyProblem.AGENCY_NOT_FOUND, code);
        return answer(keep.deputise(code, contactId, ifMatch, deputy.deputy()));
    }

    @PUT
    @Path("/{contactId}/end")
    @Operation(operationId = "endContact", summary = "窗口人員卸任")
    @APIResponseSchema(value = ContactView.class, responseCode = "200", responseDescription = "已登錄末日")
    public Response end(
            @PathParam("code") @Parameter(description = "機關代碼") String code,
            @PathParam("contactId") @Parameter(description = "窗口識別碼") String contactId,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag", required = true) String ifMatch,
            @NotNull @Valid ContactEnd end) {
        gate.require(ContactAccess.KEEP, code, AgencyProblem.AGENCY_NOT_FOUND, code);
        return answer(keep.end(code, contactId, ifMatch, end.lastDay));
    }

    private LocalDate day(String on) {
        try {
            return on == null || on.isEmpty() ? LocalDate.now(clock) : LocalDate.parse(on);
        } catch (DateTimeException notADay) {
            throw HttpProblem.INVALID_INPUT.because("on 須為 YYYY-MM-DD 的日期").at("?on");
        }
    }

    private static Response answer(ContactView contact) {
        return Answer.of(contact, contact.version());
    }

    @Schema(description = "指定窗口人員")
    record ContactDesignation(
            @NotBlank @Size(max = 40) @Schema(description = "單位代碼", examples = "SEC")
            String unit,

            @NotNull @Valid Official official,
            @NotNull @Schema(description = "首日") LocalDate firstDay) {}

    @Schema(description = "指定職務代理人")
    record ContactDeputy(
            @NotNull @Valid Official official,
            @NotNull @Schema(description = "代理首日") LocalDate firstDay,
            @NotNull @Schema(description = "代理末日") LocalDate lastDay) {

        Deputy deputy() {
            return new Deputy(official, firstDay, lastDay);
        }
    }

    @Schema(description = "卸任")
    record ContactEnd(@NotNull @Schema(description = "末日") LocalDate lastDay) {}

    /** How a page of contacts looks on the wire, for the API document. */
    record ContactPage(List<ContactView> items, String next) {}
}
