package tw.servicequality.assessment.scoresheet;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
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
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.Limit;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.idempotency.Idempotent;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.platform.problem.HttpProblem;

@Path("/api/v1/score-sheets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "score-sheets", description = "評分表：匯入、查核、發布、查閱")
class ScoreSheetResource {

    /** Years of four digits: others no calendar here has. */
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private final ScoreSheets sheets;
    private final SheetLibrary library;
    private final ImportScoreSheet importing;
    private final PublishScoreSheet publishing;
    private final Gate gate;
    private final ScoreSheetDesk desk;

    ScoreSheetResource(
            ScoreSheets sheets,
            SheetLibrary library,
            ImportScoreSheet importing,
            PublishScoreSheet publishing,
            Gate gate,
            ScoreSheetDesk desk) {
        this.sheets = sheets;
        this.library = library;
        this.importing = importing;
        this.publishing = publishing;
        this.gate = gate;
        this.desk = desk;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "importScoreSheet", summary = "匯入評分表（tw-score-sheet/1，原樣保存）；配分不合或級距重疊、缺漏者退回並指出位置")
    @APIResponseSchema(value = ScoreSheetView.class, responseCode = "201")
    public Response importSheet(
            @QueryParam("agency") @NotBlank @Parameter(description = "機關代碼", example = "WRA") String agency,
            @NotNull @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
                    ScoreSheetDocument document) {
        gate.require(ScoreSheetAccess.IMPORT, agency, HttpProblem.NOT_FOUND, agency);
        var sheet = importing.handle(agency, document.text());
        return Answer.created("/api/v1/score-sheets/" + sheet.id(), view(sheet), sheet.version());
    }

    @PUT
    @Path("/{scoreSheetId}/document")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "replaceScoreSheet", summary = "以另一份文件取代草案；發布後不得變更")
    @APIResponseSchema(ScoreSheetView.class)
    public Response replace(
            @PathParam("scoreSheetId") @Parameter(description = "評分表識別碼") String id,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag") String ifMatch,
            @NotNull @RequestBody(content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
                    ScoreSheetDocument document) {
        var sheet = importing.replace(id, ifMatch, document.text());
        return Answer.of(view(sheet), sheet.version());
    }

    @PUT
    @Path("/{scoreSheetId}/publication")
    @Operation(operationId = "publishScoreSheet", summary = "發布評分表；發布後不得變更，並取代同系列之前版")
    @APIResponseSchema(ScoreSheetView.class)
    public Response publish(
            @PathParam("scoreSheetId") @Parameter(description = "評分表識別碼") String id,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag") String ifMatch) {
        var sheet = publishing.handle(id, ifMatch);
        return Answer.of(view(sheet), sheet.version());
    }

    @GET
    @PermitAll
    @Operation(operationId = "listScoreSheets", summary = "列出評分表：已發布者公開，草案限本機關及上級機關")
    @APIResponseSchema(ScoreSheetPage.class)
    public Response list(
            @QueryParam("agency") @DefaultValue("") @Parameter(description = "機關代碼") String agency,
            @QueryParam("rocYear") @DefaultValue("0") @Parameter(description = "民國年度；0 表示不限") int rocYear,
            @QueryParam("effectiveOn") @Parameter(description = "該日適用者", example = "2016-05-10") String effectiveOn,
            @QueryParam("limit") @Parameter(description = "每頁筆數，1 至 200") String limit,
            @QueryParam("cursor") @Parameter(description = "下一頁游標") String cursor,
            @Context UriInfo uri) {
        var size = Limit.of(limit);
        var found = sheets.after(desk.draftsOf(), agency, rocYear, day(effectiveOn), Cursor.read(cursor), size + 1);
        var page = Page.of(found, size, sheet -> Cursor.of(sheet.agency(), sheet.rocYear(), sheet.edition()));
        return Answer.page(page.map(this::view), uri);
    }

    @GET
    @Path("/{scoreSheetId}")
    @PermitAll
    @Operation(operationId = "getScoreSheet", summary = "查閱評分表")
    @APIResponseSchema(ScoreSheetView.class)
    public Response get(@PathParam("scoreSheetId") @Parameter(description = "評分表識別碼") String id) {
        var sheet = desk.readable(id);
        return Answer.of(view(sheet), sheet.version());
    }

    @GET
    @Path("/{scoreSheetId}/document")
    @PermitAll
    @Operation(operationId = "getScoreSheetDocument", summary = "取得匯入時的評分表原檔")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public Response document(@PathParam("scoreSheetId") @Parameter(description = "評分表識別碼") String id) {
        var sheet = desk.readable(id);
        return Answer.of(sheet.document(), sheet.version());
    }

    private static Optional<LocalDate> day(String asked) {
        if (asked == null || asked.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(asked, DAY));
        } catch (DateTimeParseException unreadable) {
            throw HttpProblem.INVALID_INPUT.because("日期須為 YYYY-MM-DD").at("?effectiveOn");
        }
    }

    private ScoreSheetView view(ScoreSheet sheet) {
        return ScoreSheetView.of(sheet, library.read(sheet.document()));
    }

    record ScoreSheetPage(List<ScoreSheetView> items, String next) {}
}
