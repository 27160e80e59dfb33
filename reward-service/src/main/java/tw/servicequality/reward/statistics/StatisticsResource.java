package tw.servicequality.reward.statistics;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.document.Cell;
import tw.servicequality.platform.document.Csv;
import tw.servicequality.platform.document.Handout;
import tw.servicequality.platform.document.Layout;
import tw.servicequality.platform.document.OdsBook;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.platform.problem.HttpProblem;

@Path("/api/v1/reward-statistics/{rocYear}")
@Tag(name = "reward-statistics", description = "敘獎統計")
class StatisticsResource {

    private static final List<String> HEADINGS = List.of("機關", "規定", "獎別", "件數", "次數");
    private static final List<Integer> WIDTHS = List.of(70, 30, 25, 20, 20);
    private static final Layout SHEET = new Layout("標楷體", List.of("TW-Kai", "BiauKai"), 12, 20, 11, 16, 20, true);

    private final Gate gate;
    private final Statistics statistics;
    private final AgencyDirectory agencies;

    StatisticsResource(Gate gate, Statistics statistics, AgencyDirectory agencies) {
        this.gate = gate;
        this.statistics = statistics;
        this.agencies = agencies;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getRewardStatistics", summary = "敘獎統計：機關及所屬，依規定與獎別（已扣除撤銷者）")
    @APIResponseSchema(value = StatisticsView.class, responseCode = "200", responseDescription = "統計")
    public Response read(
            @PathParam("rocYear") @Min(1) @Max(999) @Parameter(description = "民國年", example = "105") int rocYear,
            @QueryParam("agency") @NotBlank @Parameter(description = "機關代碼，含所屬", example = "WRA") String agency) {
        return Answer.of(new StatisticsView(rocYear, agency, lines(rocYear, agency)), 0);
    }

    @GET
    @Path("/table")
    @Produces({Csv.TYPE, OdsBook.TYPE, MediaType.APPLICATION_JSON})
    @Operation(operationId = "getRewardStatisticsTable", summary = "敘獎統計表（CSV 或 ODS）")
    @APIResponse(
            responseCode = "200",
            description = "統計表",
            content = {
                @Content(mediaType = Csv.TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = OdsBook.TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response table(
            @PathParam("rocYear") @Min(1) @Max(999) @Parameter(description = "民國年", example = "105") int rocYear,
            @QueryParam("agency") @NotBlank @Parameter(description = "機關代碼，含所屬", example = "WRA") String agency,
            @QueryParam("format") @DefaultValue("csv") @Parameter(description = "csv（預設）或 ods", example = "csv")
                    String format) {
        var lines = lines(rocYear, agency);
        var name = "敘獎統計-" + agency + "-" + rocYear;
        return switch (format) {
            case "csv" -> Handout.file(csv(lines), Csv.TYPE, name + ".csv");
            case "ods" -> Handout.file(book(name, lines).bytes(), OdsBook.TYPE, name + ".ods");
            default -> throw HttpProblem.INVALID_INPUT.because("格式為 csv 或 ods").at("?format");
        };
    }

    private List<Statistics.Line> lines(int rocYear, String agency) {
        gate.require(StatisticsAccess.READ, agency, StatisticsProblem.STATISTICS_AGENCY_NOT_FOUND, agency);
        return statistics.of(rocYear, agencies.withSubordinates(agency));
    }

    private byte[] csv(List<Statistics.Line> lines) {
        var rows = new ArrayList<List<String>>();
        rows.add(HEADINGS);
        lines.forEach(line -> rows.add(List.of(
                name(line),
                line.ruleId(),
                line.level().title(),
                String.valueOf(line.grants()),
                String.valueOf(line.times()))));
        return Csv.of(rows, true);
    }

    private OdsBook book(String name, List<Statistics.Line> lines) {
        var rows = new ArrayList<List<Cell>>();
        rows.add(HEADINGS.stream().map(Cell::heading).toList());
        lines.forEach(line -> rows.add(List.of(
                Cell.of(name(line)),
                Cell.of(line.ruleId()),
                Cell.of(line.level().title()),
                Cell.of(line.grants()),
                Cell.of(line.times()))));
        return new OdsBook(name, SHEET).sheet("敘獎統計", WIDTHS, rows);
    }

    private String name(Statistics.Line line) {
        return agencies.name(line.agency()).orElse(line.agency());
    }

    @Schema(name = "RewardStatistics", description = "敘獎統計，不含個人資料")
    record StatisticsView(int rocYear, String agency, List<Statistics.Line> items) {}
}
