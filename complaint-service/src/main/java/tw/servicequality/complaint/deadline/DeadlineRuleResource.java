package tw.servicequality.complaint.deadline;

import static tw.servicequality.complaint.deadline.DeadlineProblem.DEADLINE_RULE_NOT_FOUND;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.audit.AuditTrail;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.idempotency.Idempotent;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.platform.time.Taipei;

/** 期限規則: data with versions and effective dates, open to everybody, published by the platform's administrator. */
@Path("/api/v1/deadline-rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "deadline-rules", description = "期限規則及其版本")
class DeadlineRuleResource {

    private final Gate gate;
    private final DeadlineProfiles profiles;
    private final AuditTrail audit;
    private final ObjectMapper json;
    private final Clock clock;

    DeadlineRuleResource(Gate gate, DeadlineProfiles profiles, AuditTrail audit, ObjectMapper json, Clock clock) {
        this.gate = gate;
        this.profiles = profiles;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    @GET
    @Path("/{profile}")
    @PermitAll
    @Operation(operationId = "getDeadlineRules", summary = "期限規則的各版本", description = "無須登入；舊版永久保留，既有期限依其所據版本說明。")
    @APIResponse(responseCode = "200", description = "各版本，舊者在前")
    @APIResponse(responseCode = "404", description = "查無此規則")
    public DeadlineRulesView get(
            @Parameter(description = "規則代碼", example = "central-default") @PathParam("profile") String profile) {
        var versions = profiles.versions(profile);
        if (versions.isEmpty()) {
            throw DEADLINE_RULE_NOT_FOUND.because("查無此規則");
        }
        return new DeadlineRulesView(
                versions.stream().<JsonNode>map(json::valueToTree).toList());
    }

    @POST
    @Idempotent
    @Transactional
    @Operation(
            operationId = "publishDeadlineRule",
            summary = "發布期限規則之新版本",
            description = "版本遞增，施行日在今日及前一版之後；發布後不得更改。辦理中案件不因之變動，須另行試算與重算。")
    @APIResponse(responseCode = "422", description = "規則不完整、自相矛盾，或版本與施行日不符規定")
    @APIResponseSchema(value = PublishedRuleView.class, responseCode = "201", responseDescription = "已發布的版本")
    public Response publish(@NotNull JsonNode document) {
        gate.require(DeadlineRuleAccess.PUBLISH);
        var rule = read(document);
        profiles.publish(rule, Taipei.today(clock));
        audit.record("DeadlineRulePublished", rule.reference(), rule.version(), Map.of("document", document));
        return Answer.created(
                "/api/v1/deadline-rules/" + rule.profile(), new PublishedRuleView(rule.reference()), rule.version());
    }

    private DeadlineProfile read(JsonNode document) {
        try {
            return json.treeToValue(document, DeadlineProfile.class);
        } catch (JsonProcessingException unreadable) {
            throw DeadlineProblem.DEADLINE_RULE_REFUSED.because("規則的欄位不符格式");
        }
    }

    @Schema(description = "期限規則的各版本")
    record DeadlineRulesView(List<JsonNode> items) {}

    @Schema(description = "已發布的版本")
    record PublishedRuleView(
            @Schema(examples = "central-default@2") String rule) {}
}
