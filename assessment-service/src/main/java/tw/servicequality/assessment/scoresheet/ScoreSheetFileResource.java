package tw.servicequality.assessment.scoresheet;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.assessment.sheettable.SheetTableWriter;
import tw.servicequality.platform.document.Handout;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.idempotency.Idempotent;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.platform.office.OfficeFormat;
import tw.servicequality.platform.problem.HttpProblem;

/** Score sheets that come and go as spreadsheets. */
@Path("/api/v1/score-sheets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "score-sheets")
class ScoreSheetFileResource {

    private final Gate gate;
    private final SheetLibrary library;
    private final ScoreSheetDesk desk;
    private final ImportScoreTable importing;

    ScoreSheetFileResource(Gate gate, SheetLibrary library, ScoreSheetDesk desk, ImportScoreTable importing) {
        this.gate = gate;
        this.library = library;
        this.desk = desk;
        this.importing = importing;
    }

    @POST
    @Path("/files")
    @Idempotent
    @Consumes({OfficeFormat.ODS_TYPE, OfficeFormat.XLSX_TYPE})
    @Operation(operationId = "importScoreSheetFile", summary = "由試算表匯入評分表；錯誤逐列指出，不作部分匯入")
    @RequestBody(
            required = true,
            description = "ODS 或 XLSX 檔，內有評分表格",
            content = {
                @Content(
                        mediaType = OfficeFormat.ODS_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = OfficeFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponseSchema(value = ScoreSheetView.class, responseCode = "201", responseDescription = "已匯入，狀態為草案")
    public Response bring(
            @QueryParam("agency") @NotBlank @Parameter(description = "機關代碼", required = true, example = "WRA")
                    String agency,
            @NotNull ScoreSheetFile file) {
        gate.require(ScoreSheetAccess.IMPORT, agency, HttpProblem.NOT_FOUND, agency);
        var sheet = importing.handle(agency, file);
        var view = ScoreSheetView.of(sheet, library.read(sheet.document()));
        return Answer.created("/api/v1/score-sheets/" + sheet.id(), view, sheet.version());
    }

    @GET
    @Path("/{scoreSheetId}/table")
    @PermitAll
    @Produces(OfficeFormat.ODS_TYPE)
    @Operation(operationId = "exportScoreSheet", summary = "以 ODS 試算表取得評分表；可再匯入")
    @APIResponse(responseCode = "200", description = "ODS 試算表")
    public Response export(@PathParam("scoreSheetId") @Parameter(description = "評分表識別碼") String id) {
        var sheet = desk.readable(id);
        var document = library.tree(sheet.document());
        if (!SheetTableWriter.isTabular(document)) {
            throw ScoreSheetProblem.SCORE_SHEET_NOT_TABULAR.because(id);
        }
        var bytes = SheetTableWriter.ods(document);
        return Handout.file(bytes, OfficeFormat.ODS_TYPE, sheet.name().replace('/', '／') + ".ods");
    }
}
