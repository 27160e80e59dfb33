package tw.servicequality.assessment.assignment;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.assessment.assessment.Assessment;
import tw.servicequality.assessment.assessment.AssessmentDesk;
import tw.servicequality.assessment.panel.Member;
import tw.servicequality.assessment.panel.Panels;
import tw.servicequality.platform.http.Answer;

@Path("/api/v1/assessments/{assessmentId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "panels", description = "考核小組：指派、改派、迴避")
class PanelResource {

    private final AssessmentDesk desk;
    private final Panels panels;
    private final AssignPanel assigning;
    private final RecuseAssessor recusing;

    PanelResource(AssessmentDesk desk, Panels panels, AssignPanel assigning, RecuseAssessor recusing) {
        this.desk = desk;
        this.panels = panels;
        this.assigning = assigning;
        this.recusing = recusing;
    }

    @GET
    @Path("/panel")
    @Operation(operationId = "getPanel", summary = "查看考核小組；限考核機關及其上級")
    @APIResponseSchema(PanelView.class)
    public Response get(@PathParam("assessmentId") @Parameter(description = "考核識別碼") String id) {
        return answer(desk.ofAssessing(id));
    }

    @PUT
    @Transactional
    @Path("/panel")
    @Operation(operationId = "assignPanel", summary = "指派考核人員；未列之成員即予改派，屬受考核機關或其上下級者應迴避")
    @APIResponseSchema(PanelView.class)
    public Response assign(
            @PathParam("assessmentId") @Parameter(description = "考核識別碼") String id,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag") String ifMatch,
            @NotNull @Valid Assigning named) {
        var members = named.assessors().stream().map(Assignee::member).toList();
        return answer(assigning.handle(id, ifMatch, members));
    }

    @PUT
    @Transactional
    @Path("/recusal")
    @Operation(operationId = "recuseAssessor", summary = "聲明迴避；此後不得評分，亦不得知悉受考核機關所不得知者")
    @APIResponse(responseCode = "204", description = "已迴避")
    public Response recuse(
            @PathParam("assessmentId") @Parameter(description = "考核識別碼") String id,
            @HeaderParam("If-Match") @Parameter(description = "讀取時的 ETag") String ifMatch,
            @NotNull @Valid Declaring declared) {
        recusing.handle(id, ifMatch, declared.reason());
        return Response.noContent().build();
    }

    private Response answer(Assessment assessment) {
        return Answer.of(PanelView.of(panels.of(assessment.id())), assessment.version());
    }

    record Assigning(@NotEmpty @Size(max = 20) List<@NotNull @Valid Assignee> assessors) {}

    record Assignee(
            @NotBlank @Size(max = 200) @Schema(description = "考核人員（登入帳號識別碼）")
            String assessor,

            @NotBlank @Schema(description = "所屬機關代碼", examples = "WRA")
            String agency,

            @Schema(description = "所屬單位代碼") String unit) {

        Member member() {
            return new Member(assessor, agency, Optional.ofNullable(unit).orElse(""));
        }
    }

    record Declaring(
            @NotBlank @Size(max = 500) @Schema(description = "迴避理由")
            String reason) {}
}
