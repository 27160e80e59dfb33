package tw.servicequality.assessment.print;

import static tw.servicequality.assessment.print.PrintProblem.SUMMARY_NOT_COMPLETE;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.assessment.round.AssessmentRounds;
import tw.servicequality.assessment.standing.StandingResults;
import tw.servicequality.platform.document.Handout;
import tw.servicequality.platform.document.OdsBook;
import tw.servicequality.platform.identity.Gate;

/** 附表2 in print. */
@Path("/api/v1/assessment-rounds/{roundId}/summary-document")
@Tag(name = "documents")
class PrintedSummaryResource {

    private final AssessmentRounds rounds;
    private final StandingResults results;
    private final ResultPrints prints;
    private final Handout handout;
    private final Gate gate;

    PrintedSummaryResource(
            AssessmentRounds rounds, StandingResults results, ResultPrints prints, Handout handout, Gate gate) {
        this.rounds = rounds;
        this.results = results;
        this.prints = prints;
        this.handout = handout;
        this.gate = gate;
    }

    @GET
    @Produces({Handout.ODT, OdsBook.TYPE, Handout.PDF})
    @Operation(operationId = "printRoundSummary", summary = "產製考核結果統計表（附表2）；全部定案後提供")
    @APIResponse(responseCode = "200", description = "文件")
    @APIResponse(responseCode = "409", description = "尚有考核未定案")
    @APIResponse(responseCode = "503", description = "目前無法產製 PDF")
    public Response summary(
            @PathParam("roundId") @Parameter(description = "考核場次識別碼") String id,
            @QueryParam("format") @Parameter(description = "odt（預設）、ods 或 pdf", example = "odt") String format) {
        var round = rounds.get(id, gate.visible(PrintAccess.SUMMARY));
        if (results.isOpen(round.id())) {
            throw SUMMARY_NOT_COMPLETE.because(id);
        }
        var print = prints.summary(round.id());
        return handout.of(print.text(), print.book(), format, print.title());
    }
}
