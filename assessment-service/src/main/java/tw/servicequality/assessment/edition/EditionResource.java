package tw.servicequality.assessment.edition;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.assessment.assessment.AssessmentDesk;
import tw.servicequality.assessment.result.AssessmentResults;
import tw.servicequality.assessment.scoresheet.SheetLibrary;
import tw.servicequality.platform.http.Answer;

@Path("/api/v1/assessments/{assessmentId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assessments")
class EditionResource {

    private static final String ASSESSMENT = "考核識別碼";

    private final AssessmentDesk desk;
    private final AssessmentResults results;
    private final SheetLibrary library;

    EditionResource(AssessmentDesk desk, AssessmentResults results, SheetLibrary library) {
        this.desk = desk;
        this.results = results;
        this.library = library;
    }

    @GET
    @Path("/results")
    @Operation(operationId = "listResultEditions", summary = "列出考核結果各版次、更正理由及申復期間；每次更正一版，不分頁")
    @APIResponseSchema(Editions.class)
    public Response list(@PathParam("assessmentId") @Parameter(description = ASSESSMENT) String id) {
        var assessment = desk.result(id);
        var editions = results.of(assessment.id()).stream().map(EditionView::of).toList();
        return Answer.of(new Editions(editions), assessment.version());
    }

    @GET
    @Path("/recomputation")
    @Operation(operationId = "recomputeResult", summary = "以保存的輸入重算考核結果，逐位元組核對")
    @APIResponseSchema(Recomputation.class)
    public Response recompute(
            @PathParam("assessmentId") @Parameter(description = ASSESSMENT) String id,
            @QueryParam("edition") @DefaultValue("0") @Parameter(description = "版次；0 為現行") int edition) {
        var assessment = desk.result(id);
        var result = results.get(assessment, edition == 0 ? assessment.edition() : edition);
        var again = Recomputation.of(result, library.published(assessment.scoreSheetId()));
        return Answer.of(again, assessment.version());
    }

    @GET
    @Path("/comparison")
    @Operation(operationId = "compareResults", summary = "比較考核結果的兩個版次")
    @APIResponseSchema(EditionComparison.class)
    public Response compare(
            @PathParam("assessmentId") @Parameter(description = ASSESSMENT) String id,
            @QueryParam("from") @DefaultValue("1") @Parameter(description = "前一版次") int from,
            @QueryParam("to") @DefaultValue("0") @Parameter(description = "後一版次；0 為現行") int to) {
        var assessment = desk.result(id);
        var later = results.get(assessment, to == 0 ? assessment.edition() : to);
        return Answer.of(EditionComparison.of(results.get(assessment, from), later), assessment.version());
    }

    record Editions(List<EditionView> editions) {}
}
