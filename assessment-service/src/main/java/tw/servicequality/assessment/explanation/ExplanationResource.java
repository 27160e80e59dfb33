package tw.servicequality.assessment.explanation;

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
import tw.servicequality.assessment.scoresheet.SheetLibrary;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.Limit;

@Path("/api/v1/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assessments")
class ExplanationResource {

    private final AssessmentDesk desk;
    private final SheetLibrary library;
    private final EvidenceShelf shelf;

    ExplanationResource(AssessmentDesk desk, SheetLibrary library, EvidenceShelf shelf) {
        this.desk = desk;
        this.library = library;
        this.shelf = shelf;
    }

    @GET
    @Path("/{assessmentId}/explanation")
    @Operation(operationId = "explainAssessment", summary = "逐項說明分數、級距、佐證、合計及等第的由來；定案後提供")
    @APIResponseSchema(ExplanationView.class)
    public Response explain(@PathParam("assessmentId") @Parameter(description = "考核識別碼") String id) {
        var assessment = desk.result(id);
        var sheet = library.published(assessment.scoreSheetId());
        return Answer.of(ExplanationView.of(assessment, sheet, evidenceOf(assessment)), assessment.version());
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

    private Map<UUID, EvidenceView> evidenceOf(Assessment assessment) {
        var named = assessment.scores().values().stream()
                .flatMap(score -> score.evidence().stream())
                .toList();
        return shelf.concerning(assessment.agency(), named).stream()
                .collect(Collectors.toMap(EvidenceView::evidenceId, Function.identity()));
    }

    record OfferedEvidencePage(List<EvidenceView> items, String next) {}
}
