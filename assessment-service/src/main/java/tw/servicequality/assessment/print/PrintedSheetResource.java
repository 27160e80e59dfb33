package tw.servicequality.assessment.print;

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
import tw.servicequality.assessment.assessment.AssessmentDesk;
import tw.servicequality.platform.document.Handout;
import tw.servicequality.platform.document.OdsBook;

/** 附表1 in print. */
@Path("/api/v1/assessments/{assessmentId}/score-sheet-document")
@Tag(name = "documents", description = "考核文件：附表1、附表2、函")
class PrintedSheetResource {

    private final AssessmentDesk desk;
    private final ResultPrints prints;
    private final Handout handout;

    PrintedSheetResource(AssessmentDesk desk, ResultPrints prints, Handout handout) {
        this.desk = desk;
        this.prints = prints;
        this.handout = handout;
    }

    @GET
    @Produces({Handout.ODT, OdsBook.TYPE, Handout.PDF})
    @Operation(operationId = "printScoreSheet", summary = "產製考核項目及評分表（附表1）；定案後提供")
    @APIResponse(responseCode = "200", description = "文件")
    @APIResponse(responseCode = "503", description = "目前無法產製 PDF")
    public Response scoreSheet(
            @PathParam("assessmentId") @Parameter(description = "考核識別碼") String id,
            @QueryParam("format") @Parameter(description = "odt（預設）、ods 或 pdf", example = "odt") String format) {
        var print = prints.scoreSheet(desk.result(id).id());
        return handout.of(print.text(), print.book(), format, print.title());
    }
}
