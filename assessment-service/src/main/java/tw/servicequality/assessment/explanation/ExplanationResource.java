package tw.servicequality.assessment.explanation;

import jakarta.ws.rs.DefaultValue;
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
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.assessment.assessment.Assessment;
import tw.servicequality.assessment.assessment.AssessmentDesk;
import tw.servicequality.assessment.evidence.EvidenceShelf;
import tw.servicequality.assessment.evidence.EvidenceView;
import tw.servicequality.assessment.result.AssessmentResults;
import tw.servicequality.assessment.result.Reckoning;
import tw.servicequality.assessment.result.ResultInputs;
import tw.servicequality.assessment.scoresheet.SheetLibrary;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.Limit;

@Path("/api/v1/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assessments")
class ExplanationResource {

    private final AssessmentDesk desk;
    private final AssessmentResults results;
    private final SheetLibrary library;
    private final EvidenceShelf shelf;

    ExplanationResource(AssessmentDesk desk, AssessmentResults results, SheetLibrary library, EvidenceShelf shelf) {
        this.desk = desk;
        this.results = results;
        this.library = library;
        this.shelf = shelf;
    }

    @GET
    @Path("/{assessmentId}/explanation")
    @Operation(operationId = "explainAssessment", summary = "逐項說明分數、級距、佐證、合計及等第的由來；定案後提供，可查各版次")
    @APIResponseSchema(ExplanationView.class)
    public Response explain(
            @PathParam("assessmentId") @Parameter(description = "考核識別碼") String id,
            @QueryParam("edition") @DefaultValue("0") @Parameter(description = "版次；0 為現行") int edition) {
        var assessment = desk.result(id);
        var result = results.get(assessment, edition == 0 ? assessment.edition() : edition);
        var inputs = Reckoning.read(result.inputs());
        var sheet = library.published(assessment.scoreSheetId());
        var view = ExplanationView.of(inputs, result, sheet, evidenceOf(assessment, inputs));
        return Answer.of(view, assessment.version());
    }

    @GET
    @Path("/{assessmentId}/evidence")
    @Operation(operationId = "listEvidenceForAssessment", summary = "列出受考核機關（含所屬）該年度的佐證資料；限考核人員")
    @APIResponseSchema(OfferedEvidencePage.class)
    public Response evidence(
            @PathParam("assessmentId") @Parameter(description = "考核識別碼") String id,
            @QueryParam("limit") @Parameter(description = "每頁筆數，1 至 200") String limit,
            @QueryParam("cursor") @Parameter(description = "下一頁游標") String cursor,
            @Context UriInfo uri) {
        var assessment = desk.assessable(id);
        var offered = shelf.offered(assessment.agency(), assessment.rocYear(), Cursor.read(cursor), Limit.of(limit));
        return Answer.page(offered, uri);
    }

    private Map<String, EvidenceView> evidenceOf(Assessment assessment, ResultInputs inputs) {
        var named = inputs.scores().stream()
                .flatMap(score -> score.evidence().stream())
                .map(UUID::fromString)
                .toList();
        return shelf.concerning(assessment.agency(), named).stream()
                .collect(Collectors.toMap(one -> one.evidenceId().toString(), Function.identity()));
    }

    record OfferedEvidencePage(List<EvidenceView> items, String next) {}
}
