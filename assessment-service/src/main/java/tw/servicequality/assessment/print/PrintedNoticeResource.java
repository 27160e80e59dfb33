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
import tw.servicequality.assessment.notice.ResultNotices;
import tw.servicequality.platform.document.Handout;

/** 函 in print. */
@Path("/api/v1/assessments/{assessmentId}/notices/{number}/document")
@Tag(name = "documents")
class PrintedNoticeResource {

    private final AssessmentDesk desk;
    private final ResultNotices notices;
    private final ResultPrints prints;
    private final Handout handout;

    PrintedNoticeResource(AssessmentDesk desk, ResultNotices notices, ResultPrints prints, Handout handout) {
        this.desk = desk;
        this.notices = notices;
        this.prints = prints;
        this.handout = handout;
    }

    @GET
    @Produces({Handout.ODT, Handout.PDF})
    @Operation(operationId = "printResultNotice", summary = "產製函知（函）")
    @APIResponse(responseCode = "200", description = "文件")
    @APIResponse(responseCode = "503", description = "目前無法產製 PDF")
    public Response notice(
            @PathParam("assessmentId") @Parameter(description = "考核識別碼") String id,
            @PathParam("number") @Parameter(description = "第幾次函知", example = "1") String number,
            @QueryParam("format") @Parameter(description = "odt（預設）或 pdf", example = "odt") String format) {
        var text = prints.notice(notices.get(desk.result(id).id(), number));
        return handout.of(text, format, text.title());
    }
}
