package tw.servicequality.assessment.award;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.Limit;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.idempotency.Idempotent;
import tw.servicequality.platform.identity.Gate;

@Path("/api/v1/award-entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "award-entries", description = "政府服務獎之參選、初評、薦送、入圍及結果")
class AwardResource {

    private final AwardEntries entries;
    private final AwardDesk desk;
    private final Gate gate;

    AwardResource(AwardEntries entries, AwardDesk desk, Gate gate) {
        this.entries = entries;
        this.desk = desk;
        this.gate = gate;
    }

    @POST
    @Idempotent
    @Operation(operationId = "enterAward", summary = "報名參選（本機關），或推薦所屬機關參選")
    @APIResponseSchema(value = AwardEntryView.class, responseCode = "201", responseDescription = "參獎案")
    @APIResponse(responseCode = "409", description = "當年度已參選")
    @APIResponse(responseCode = "404", description = "非本機關或所屬機關")
    public Response enter(@NotNull @Valid AwardEntering entering) {
        var entry = desk.enter(entering.agency(), entering.rocYear(), entering.award(), entering.title());
        return Answer.created("/api/v1/award-entries/" + entry.id(), AwardEntryView.of(entry), entry.version());
    }

    @GET
    @Operation(operationId = "listAwardEntries", summary = "列出本機關及所屬之參獎案，近年在前")
    @APIResponseSchema(AwardEntryPage.class)
    public Response list(
            @QueryParam("limit") @Parameter(description = "每頁筆數，1 至 200") String limit,
            @QueryParam("cursor") @Parameter(description = "下一頁游標") String cursor,
            @Context UriInfo uri) {
        var within = gate.visible(AwardAccess.READ);
        var size = Limit.of(limit);
        var last = Cursor.read(cursor);
        var found = entries.after(within, year(last), last.id(1), size + 1);
        var page = Page.of(found, size, one -> Cursor.of(one.rocYear(), one.id()));
        return Answer.page(page.map(AwardEntryView::of), uri);
    }

    @GET
    @Path("/{entryId}")
    @Operation(operationId = "getAwardEntry", summary = "查看參獎案")
    @APIResponseSchema(AwardEntryView.class)
    public Response get(@PathParam("entryId") @Parameter(description = "參獎案識別碼") String id) {
        var entry = desk.readable(id);
        return Answer.of(AwardEntryView.of(entry), entry.version());
    }

    @PUT
    @Transactional
    @Path("/{entryId}/stage")
    @Operation(operationId = "recordAwardStage", summary = "登錄參獎案之階段；結果登錄後即告知獎勵")
    @APIResponseSchema(value = AwardEntryView.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "目前的階段不允許")
    public Response stage(
            @PathParam("entryId") @Parameter(description = "參獎案識別碼") String id,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag") String ifMatch,
            @NotNull @Valid AwardStaging staging) {
        var entry = desk.reach(id, ifMatch, staging.stage());
        return Answer.of(AwardEntryView.of(entry), entry.version());
    }

    private static int year(Cursor cursor) {
        var year = cursor.isFirst() ? Integer.MAX_VALUE : cursor.number(0);
        if (year < 0 || year > Integer.MAX_VALUE) {
            throw Cursor.notOurs();
        }
        return (int) year;
    }

    record AwardEntryPage(List<AwardEntryView> items, String next) {}

    @Schema(description = "參選")
    record AwardEntering(
            @NotBlank @Size(max = 40) @Schema(description = "參獎機關代碼", examples = "WRA-NORTH")
            String agency,

            @NotNull @Min(1) @Max(999) @Schema(description = "民國年度", examples = "105")
            Integer rocYear,

            @NotBlank @Size(max = 100) @Schema(description = "獎項", examples = "政府服務品質獎")
            String award,

            @NotBlank @Size(max = 200) @Schema(description = "參獎主題", examples = "水利服務一站通")
            String title) {}

    @Schema(description = "階段")
    record AwardStaging(
            @NotNull @Schema(description = "登錄之階段", examples = "PRESELECTED")
            AwardStage stage) {}
}
