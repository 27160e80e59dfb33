package tw.servicequality.complaint.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.complaint.followup.FollowUpView;
import tw.servicequality.complaint.tracking.TrackedCase;
import tw.servicequality.platform.idempotency.Idempotent;
import tw.servicequality.platform.problem.HttpProblem;
import tw.servicequality.platform.time.Taipei;

/** 滿意度填覆 */
@Path("/api/v1/complaint-surveys/answers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "surveys", description = "滿意度調查與二次答復")
class SurveyAnswerResource {

    private final Surveys surveys;
    private final TrackedCase tracked;
    private final AnswerSurvey answer;
    private final Clock clock;

    SurveyAnswerResource(Surveys surveys, TrackedCase tracked, AnswerSurvey answer, Clock clock) {
        this.surveys = surveys;
        this.tracked = tracked;
        this.answer = answer;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @PermitAll
    @Operation(
            operationId = "answerSurvey",
            summary = "填覆滿意度調查",
            description = "無須登入，以答復通知所附之代碼，或以案號與查詢碼填覆，以一次為限。不滿意者，機關應於期限內二次答復。")
    @APIResponse(responseCode = "404", description = "代碼，或案號與查詢碼不正確，或本案未辦理調查")
    @APIResponse(responseCode = "409", description = "已填覆，或案件已重啟")
    @APIResponse(responseCode = "410", description = "已逾填覆期限")
    @APIResponseSchema(value = SurveyAnswerView.class, responseCode = "201", responseDescription = "已填覆")
    public Response answer(@NotNull @Valid SurveyAnswer given) {
        var now = clock.instant();
        var comment = Optional.ofNullable(given.comment()).filter(text -> !text.isBlank());
        var followUp = answer.answer(survey(given), given.satisfaction(), comment, now);
        var view = new SurveyAnswerView(given.satisfaction(), Taipei.on(now), followUp);
        return Response.status(Response.Status.CREATED).entity(view).build();
    }

    private Survey survey(SurveyAnswer given) {
        if (given.hasToken()) {
            return surveys.hold(new SurveyToken(given.token()));
        }
        if (!given.hasCode()) {
            throw HttpProblem.INVALID_INPUT.because("請提供填覆代碼，或案號與查詢碼").at("/token");
        }
        return surveys.hold(tracked.open(given.caseNumber(), given.lookupCode()).caseNumber());
    }

    @JsonInclude(Include.NON_ABSENT)
    @Schema(description = "填覆結果")
    record SurveyAnswerView(
            int satisfaction,
            LocalDate answeredOn,

            @Schema(description = "不滿意者，應二次答復之期限") Optional<FollowUpView> followUp) {}
}
