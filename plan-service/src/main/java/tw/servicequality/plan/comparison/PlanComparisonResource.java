package tw.servicequality.plan.comparison;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.plan.comparison.PlanMeasures.PlanMeasure;
import tw.servicequality.plan.plan.PlanInYear;
import tw.servicequality.plan.plan.PlanLibrary;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.Limit;
import tw.servicequality.platform.http.Page;

@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans", description = "執行計畫")
class PlanComparisonResource {

    private final PlanLibrary library;
    private final PlanMeasures measures;

    PlanComparisonResource(PlanLibrary library, PlanMeasures measures) {
        this.library = library;
        this.measures = measures;
    }

    @GET
    @Path("/{planId}/comparison")
    @PermitAll
    @Operation(operationId = "comparePlan", summary = "與上年度或指定的計畫比較：續列、修正、新增及未續列之作法")
    @APIResponseSchema(value = YearComparison.class, responseCode = "200", responseDescription = "比較結果")
    public Response compare(
            @PathParam("planId") @Parameter(description = "計畫識別碼") String planId,
            @QueryParam("with") @Parameter(description = "受比較的計畫識別碼；免填為本機關上年度計畫") String with) {
        var plan = library.get(planId);
        var former = with == null || with.isEmpty()
                ? library.ofTheYearBefore(plan)
                        .orElseThrow(() -> ComparisonProblem.COMPARED_PLAN_NOT_FOUND.because(planId))
                : library.get(with);
        return Answer.of(YearComparison.of(former, plan), plan.version());
    }

    @GET
    @Path("/comparison")
    @PermitAll
    @Operation(operationId = "compareAgencies", summary = "比較同年度各機關計畫；未公布者僅本機關及上級可見")
    @APIResponseSchema(value = AgencyComparisonPage.class, responseCode = "200", responseDescription = "依匯入順序")
    public Response agencies(
            @QueryParam("rocYear")
                    @NotNull
                    @Min(1)
                    @Max(999)
                    @Parameter(description = "計畫年度（民國）", required = true, example = "105")
                    Integer rocYear,
            @QueryParam("agency") @Size(max = 50) @Parameter(description = "機關代碼，可重複；免填為全部") List<String> agencies,
            @QueryParam("limit") @Parameter(description = "每頁筆數，1 至 200") String limit,
            @QueryParam("cursor") @Parameter(description = "上一頁回覆的 next") String cursor,
            @Context UriInfo uri) {
        var size = Limit.of(limit);
        var named = agencies == null ? Set.<String>of() : Set.copyOf(agencies);
        var found = library.ofYear(rocYear, named, Cursor.read(cursor).number(0), size + 1);
        var page = Page.of(found, size, plan -> Cursor.of(plan.serial()));
        var counted = measures.of(found.stream().map(PlanInYear::planId).toList());
        return Answer.page(page.map(plan -> AgencyComparisonView.of(plan, counted.get(plan.planId()))), uri);
    }

    @Schema(description = "一機關之年度計畫")
    record AgencyComparisonView(
            UUID planId,
            @Schema(description = "機關代碼") String agency,
            @Schema(description = "當時機關全銜") String agencyName,

            @Schema(description = "標題", nullable = true) String title,
            PlanMeasure measure) {

        static AgencyComparisonView of(PlanInYear plan, PlanMeasure measure) {
            return new AgencyComparisonView(
                    plan.planId(),
                    plan.agency(),
                    plan.agencyName(),
                    plan.title().orElse(null),
                    measure);
        }
    }

    /** How a page looks on the wire, for the API document. */
    record AgencyComparisonPage(List<AgencyComparisonView> items, String next) {}
}
