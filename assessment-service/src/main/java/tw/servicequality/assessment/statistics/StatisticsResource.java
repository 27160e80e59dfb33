package tw.servicequality.assessment.statistics;

import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.document.Csv;
import tw.servicequality.platform.document.Handout;
import tw.servicequality.platform.document.OdsBook;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.platform.problem.HttpProblem;

@Path("/api/v1/assessment-statistics")
@Tag(name = "assessment-statistics", description = "考核統計；僅計已定案者")
class StatisticsResource {

    private static final int LAST_YEAR = 999;

    private final StatisticsQuery query;
    private final AgencyDirectory directory;
    private final Gate gate;

    StatisticsResource(StatisticsQuery query, AgencyDirectory directory, Gate gate) {
        this.query = query;
        this.directory = directory;
        this.gate = gate;
    }

    @GET
    @Path("/{statistic}")
    @Produces({MediaType.APPLICATION_JSON, Csv.TYPE, OdsBook.TYPE})
    @Operation(
            operationId = "getAssessmentStatistics",
            summary = "考核統計：評分分布、寬嚴、自評與上級考核、逐年趨勢、分組比較、重複待改善事項",
            description = "機關及其所屬受考核之已定案結果；尚未定案者不列入任何數字。")
    @APIResponse(
            responseCode = "200",
            description = "統計及欄位說明",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = StatisticsView.class)),
                @Content(mediaType = Csv.TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = OdsBook.TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "404", description = "沒有這種統計，或非本機關及所屬")
    public Response get(
            @PathParam("statistic")
                    @Parameter(description = "criteria、severity、self、trend、groups 或 weaknesses", example = "trend")
                    String statistic,
            @QueryParam("agency") @NotBlank @Parameter(description = "機關代碼", example = "WRA") String agency,
            @QueryParam("from") @Parameter(description = "民國年度起（含）", example = "102") String from,
            @QueryParam("to") @Parameter(description = "民國年度迄（含）", example = "105") String to,
            @QueryParam("format") @Parameter(description = "json（預設）、csv 或 ods", example = "csv") String format) {
        gate.require(StatisticsAccess.READ, agency, HttpProblem.NOT_FOUND, agency);
        var wanted = Statistic.read(statistic);
        var lines = query.lines(
                wanted, directory.withSubordinates(agency), year(from, 1, "?from"), year(to, LAST_YEAR, "?to"));
        var view = new StatisticsView(wanted.wire(), wanted.title(), wanted.columns(), lines);
        return switch (format == null ? "json" : format) {
            case "json" ->
                Response.ok(view)
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .header("Cache-Control", "no-cache")
                        .build();
            case "csv" ->
                Handout.file(StatisticsFiles.csv(view), Csv.TYPE + "; charset=UTF-8", wanted.title() + ".csv");
            case "ods" -> Handout.file(StatisticsFiles.ods(view), OdsBook.TYPE, wanted.title() + ".ods");
            default ->
                throw HttpProblem.INVALID_INPUT.because("格式為 json、csv 或 ods").at("?format");
        };
    }

    private static int year(String asked, int usual, String place) {
        if (asked == null || asked.isEmpty()) {
            return usual;
        }
        if (!asked.matches("[1-9][0-9]{0,2}")) {
            throw HttpProblem.INVALID_INPUT.because("年度為 1 至 " + LAST_YEAR).at(place);
        }
        return Integer.parseInt(asked);
    }
}
