package tw.servicequality.plan.section;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.plan.plan.KnownPlan;
import tw.servicequality.plan.plan.PlanLibrary;
import tw.servicequality.platform.http.Answer;

@Path("/api/v1/plans/{planId}/sections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans", description = "執行計畫")
class PlanSectionResource {

    private final PlanLibrary library;

    PlanSectionResource(PlanLibrary library) {
        this.library = library;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listPlanSections", summary = "列出計畫的章節及其文字")
    @APIResponseSchema(value = PlanSectionsView.class, responseCode = "200", responseDescription = "依計畫體例之順序，無者亦列出")
    public Response list(@PathParam("planId") @Parameter(description = "計畫識別碼") String planId) {
        var plan = library.get(planId);
        var sections = Arrays.stream(Section.values())
                .map(section -> PlanSectionView.of(section, plan))
                .toList();
        return Answer.of(new PlanSectionsView(sections), plan.version());
    }

    @GET
    @Path("/{section}")
    @PermitAll
    @Operation(operationId = "getPlanSection", summary = "查詢計畫的一個章節")
    @APIResponseSchema(value = PlanSectionView.class, responseCode = "200", responseDescription = "章節")
    public Response get(
            @PathParam("planId") @Parameter(description = "計畫識別碼") String planId,
            @PathParam("section") @Parameter(description = "章節", schema = @Schema(implementation = Section.class))
                    String section) {
        var plan = library.get(planId);
        var wanted = Arrays.stream(Section.values())
                .filter(one -> one.name().equals(section))
                .findAny()
                .orElseThrow(() -> SectionProblem.PLAN_SECTION_NOT_FOUND.because(section));
        return Answer.of(PlanSectionView.of(wanted, plan), plan.version());
    }

    @Schema(description = "計畫的章節")
    record PlanSectionsView(List<PlanSectionView> items) {}

    @Schema(description = "計畫的一個章節")
    record PlanSectionView(
            @Schema(description = "章節") Section section,
            @Schema(description = "名稱") String title,
            @Schema(description = "文件是否載有此章節") boolean present,
            @Schema(description = "文字，依文件順序") List<Paragraph> paragraphs,

            @Schema(
                    implementation = Object.class,
                    nullable = true,
                    description = "文件所載全部內容，含由文字讀出的日期、規則等；執行策略之作法另見 /actions")
            JsonNode content) {

        static PlanSectionView of(Section section, KnownPlan plan) {
            var tree = plan.document().tree();
            var paragraphs =
                    section == Section.STRATEGIES ? StrategyText.of(plan.document()) : SectionText.of(section, tree);
            var content = section.fields().stream()
                    .map(tree::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .filter(found -> section != Section.STRATEGIES)
                    .orElse(JsonNodeFactory.instance.nullNode());
            return new PlanSectionView(section, section.title(), !paragraphs.isEmpty(), paragraphs, content);
        }
    }
}
