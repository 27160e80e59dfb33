package tw.servicequality.assessment.citation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.assessment.assessment.AssessmentDesk;
import tw.servicequality.assessment.criteria.Band;
import tw.servicequality.assessment.criteria.Criterion;
import tw.servicequality.assessment.evidence.EvidenceShelf;
import tw.servicequality.assessment.evidence.EvidenceSummary;
import tw.servicequality.assessment.scoresheet.SheetLibrary;
import tw.servicequality.platform.http.Answer;

@Path("/api/v1/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assessments")
class CitationResource {

    private final AssessmentDesk desk;
    private final SheetLibrary library;
    private final EvidenceShelf shelf;
    private final CitationRules rules;

    CitationResource(AssessmentDesk desk, SheetLibrary library, EvidenceShelf shelf, CitationRules rules) {
        this.desk = desk;
        this.library = library;
        this.shelf = shelf;
        this.rules = rules;
    }

    @GET
    @Path("/{assessmentId}/evidence-suggestions")
    @Operation(
            operationId = "suggestEvidence",
            summary = "逐項建議可引用的佐證資料及其數字；限考核人員",
            description = "依評分參考標準之文字判讀；未提及者不建議。")
    @APIResponseSchema(EvidenceSuggestionsView.class)
    public Response suggest(@PathParam("assessmentId") @Parameter(description = "考核識別碼") String id) {
        var assessment = desk.assessable(id);
        var heard = shelf.summary(assessment.agency(), assessment.rocYear());
        var items = library.published(assessment.scoreSheetId()).sheet().criteria().stream()
                .map(criterion -> suggestion(criterion, heard))
                .filter(one -> !one.evidence().isEmpty())
                .toList();
        return Answer.of(new EvidenceSuggestionsView(items), assessment.version());
    }

    private CriterionSuggestion suggestion(Criterion criterion, EvidenceSummary heard) {
        var text = Stream.concat(
                        Stream.of(criterion.name()), criterion.bands().stream().map(Band::condition))
                .collect(Collectors.joining("\n"));
        var asked = rules.askedBy(text);
        var lines = heard.lines().stream()
                .filter(line -> asked.contains(line.kind()))
                .toList();
        return new CriterionSuggestion(criterion.id(), criterion.name(), lines);
    }

    @Schema(description = "各項可引用的佐證資料")
    record EvidenceSuggestionsView(List<CriterionSuggestion> items) {}

    @Schema(description = "一項評分參考標準可引用的佐證資料")
    record CriterionSuggestion(
            @Schema(description = "評分參考標準代號") String criterion,
            @Schema(description = "評分參考標準") String name,
            List<EvidenceSummary.Line> evidence) {}
}
