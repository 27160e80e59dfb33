package tw.servicequality.plan.print;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.plan.plan.PlanLibrary;
import tw.servicequality.platform.document.Handout;
import tw.servicequality.platform.http.Answer;

@Path("/api/v1/plans/{planId}/prints")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans", description = "執行計畫")
class PrintResource {

    private final PlanLibrary library;
    private final PrintForms forms;
    private final PrintPlan print;
    private final Handout handout;

    PrintResource(PlanLibrary library, PrintForms forms, PrintPlan print, Handout handout) {
        this.library = library;
        this.forms = forms;
        this.print = print;
        this.handout = handout;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listPlanPrints", summary = "列出計畫可產製的文件及其格式出處")
    @APIResponseSchema(value = PlanPrintsView.class, responseCode = "200", responseDescription = "文件格式")
    public Response list(@PathParam("planId") @Parameter(description = "計畫識別碼") String planId) {
        var plan = library.get(planId);
        var items = forms.all().stream()
                .map(form -> new PlanPrintView(
                        form.form(),
                        form.version(),
                        form.name(),
                        form.title(
                                plan.document().title(),
                                plan.agencyName(),
                                plan.document().rocYear()),
                        form.source()))
                .toList();
        return Answer.of(new PlanPrintsView(items), plan.version());
    }

    @GET
    @Path("/{form}")
    @PermitAll
    @Produces({Handout.ODT, Handout.PDF})
    @Operation(
            operationId = "printPlan",
            summary = "產製計畫文件",
            description = "ODT（CNS 15251）由已存資料產生，PDF 由同一 ODT 轉成；文字一字不改。")
    @APIResponse(responseCode = "200", description = "文件")
    @APIResponse(responseCode = "404", description = "查無此計畫或文件格式")
    @APIResponse(responseCode = "503", description = "目前無法產製 PDF")
    public Response read(
            @PathParam("planId") @Parameter(description = "計畫識別碼") String planId,
            @PathParam("form") @Parameter(description = "plan、work-plan 或 self-check", example = "plan") String form,
            @QueryParam("format") @Parameter(description = "odt（預設）或 pdf", example = "odt") String format) {
        var plan = library.get(planId);
        var wanted = forms.get(form);
        var text = print.print(wanted, plan.document(), plan.agencyName());
        return handout.of(text, format, text.title());
    }

    @Schema(description = "計畫可產製的文件")
    record PlanPrintsView(List<PlanPrintView> items) {}

    @Schema(description = "一種文件")
    record PlanPrintView(
            @Schema(description = "代碼", examples = "work-plan")
            String form,

            @Schema(description = "格式版次") int version,
            @Schema(description = "名稱", examples = "工作計畫") String name,
            @Schema(description = "文件標題") String title,
            @Schema(description = "格式出處") String source) {}
}
