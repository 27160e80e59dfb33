package tw.servicequality.complaint.category;

import static tw.servicequality.complaint.category.CategoryProblem.CATEGORY_AGENCY_NOT_FOUND;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.complaint.PlainText;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.platform.problem.HttpProblem;

/** 案件類別 */
@Path("/api/v1/complaint-categories/{agency}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "complaint-categories", description = "機關自訂的案件類別")
class CategoryResource {

    private static final String CODE = "[A-Za-z0-9._-]{1,60}";

    private final Gate gate;
    private final Categories categories;
    private final AuditTrail audit;
    private final ObjectMapper json;

    CategoryResource(Gate gate, Categories categories, AuditTrail audit, ObjectMapper json) {
        this.gate = gate;
        this.categories = categories;
        this.audit = audit;
        this.json = json;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(operationId = "listComplaintCategories", summary = "案件類別", description = "無須登入。上層在 parent。")
    @APIResponse(responseCode = "200", description = "機關的全部類別")
    public CategoriesView list(@Parameter(description = "機關代碼", example = "WRA") @PathParam("agency") String agency) {
        return new CategoriesView(
                categories.of(agency).stream().map(CategoryView::of).toList());
    }

    @PUT
    @Path("/{code}")
    @Transactional
    @Operation(operationId = "putComplaintCategory", summary = "訂定或修改案件類別", description = "類別不刪除，僅停用。")
    @APIResponse(responseCode = "200", description = "類別")
    @APIResponse(responseCode = "422", description = "上層不存在或形成循環")
    public CategoryView put(
            @Parameter(description = "機關代碼", example = "WRA") @PathParam("agency") String agency,
            @Parameter(description = "類別代碼", example = "RIVER.FENCE") @PathParam("code") String code,
            @NotNull @Valid CategoryDefinition definition) {
        gate.require(CategoryAccess.CHANGE, agency, CATEGORY_AGENCY_NOT_FOUND, agency);
        if (!code.matches(CODE)) {
            throw HttpProblem.INVALID_INPUT.because("類別代碼應符合 " + CODE).at("/code");
        }
        Optional.ofNullable(definition.parent()).ifPresent(parent -> categories.demandAbove(agency, code, parent));
        var category = categories.find(agency, code).orElseGet(() -> Category.of(agency, code));
        category.become(
                definition.name(),
                definition.parent(),
                definition.unit(),
                definition.deadlineProfile(),
                Boolean.TRUE.equals(definition.retired()));
        categories.persist(category);
        audit.record(
                "ComplaintCategoryPut", agency + "/" + code, 0, Map.of("definition", json.valueToTree(definition)));
        return CategoryView.of(category);
    }

    @Schema(description = "案件類別之內容")
    record CategoryDefinition(
            @Schema(description = "名稱", examples = "河川圍籬") @NotBlank @Size(max = 100) @PlainText
            String name,

            @Schema(description = "上層類別代碼", nullable = true) @Pattern(regexp = CODE)
            String parent,

            @Schema(description = "權責單位代碼", nullable = true) @Size(max = 100) @PlainText
            String unit,

            @Schema(description = "期限規則；未填則依機關設定", nullable = true) @Pattern(regexp = "[a-z0-9-]{1,60}")
            String deadlineProfile,

            @Schema(description = "停用", nullable = true) Boolean retired) {}

    @JsonInclude(Include.NON_ABSENT)
    @Schema(description = "案件類別")
    record CategoryView(
            String code,
            String name,
            Optional<String> parent,
            Optional<String> unit,
            Optional<String> deadlineProfile,
            boolean retired) {

        static CategoryView of(Category category) {
            return new CategoryView(
                    category.code(),
                    category.name(),
                    category.parent(),
                    category.unit(),
                    category.deadlineProfile(),
                    category.isRetired());
        }
    }

    @Schema(description = "機關的案件類別")
    record CategoriesView(List<CategoryView> items) {}
}
