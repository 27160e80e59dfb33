package tw.servicequality.complaint.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.complaint.casefile.CaseDoor;
import tw.servicequality.complaint.casefile.ComplaintAccess;
import tw.servicequality.complaint.deadline.Deadline;
import tw.servicequality.complaint.deadline.DeadlineClock;
import tw.servicequality.complaint.deadline.Deadlines;
import tw.servicequality.complaint.followup.FollowUpDesk;
import tw.servicequality.complaint.followup.FollowUpView;
import tw.servicequality.platform.http.Answer;

/** 案件之滿意度調查 */
@Path("/api/v1/complaints/{caseNumber}/survey")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "surveys")
class SurveyResource {

    private final CaseDoor door;
    private final Surveys surveys;
    private final Deadlines deadlines;
    private final FollowUpDesk followUps;
    private final Clock clock;

    SurveyResource(CaseDoor door, Surveys surveys, Deadlines deadlines, FollowUpDesk followUps, Clock clock) {
        this.door = door;
        this.surveys = surveys;
        this.deadlines = deadlines;
        this.followUps = followUps;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(operationId = "getSurvey", summary = "案件之滿意度調查", description = "最近一次結案之調查與二次答復；填覆之意見在往來紀錄。")
    @APIResponse(responseCode = "404", description = "查無此案件，或未辦理調查")
    @APIResponseSchema(value = SurveyView.class, responseCode = "200", responseDescription = "調查；ETag 為案件版本")
    public Response get(
            @Parameter(description = "案號", example = "C105-000123") @PathParam("caseNumber") String caseNumber) {
        var complaint = door.open(ComplaintAccess.READ, caseNumber);
        var survey = surveys.latest(complaint.caseNumber());
        var deadline = deadlines.get(complaint.caseNumber(), DeadlineClock.SURVEY);
        var view = SurveyView.of(survey, deadline, followUps.of(complaint), clock.instant());
        return Answer.of(view, complaint.version());
    }

    @JsonInclude(Include.NON_ABSENT)
    @Schema(description = "滿意度調查")
    record SurveyView(
            SurveyState state,

            @Schema(description = "待填覆而已逾期限") boolean expired,

            Instant openedAt,
            @Schema(description = "填覆期限末日（含）") LocalDate dueOn,
            Optional<Instant> answeredAt,

            @Schema(description = "1 非常不滿意至 5 非常滿意") Optional<Integer> satisfaction,

            Optional<FollowUpView> followUp) {

        static SurveyView of(Survey survey, Deadline deadline, Optional<FollowUpView> followUp, Instant now) {
            return new SurveyView(
                    survey.state(),
                    survey.state() == SurveyState.OPEN && !now.isBefore(deadline.dueAt()),
                    survey.openedAt(),
                    deadline.dueOn(),
                    survey.answeredAt(),
                    survey.satisfaction(),
                    followUp);
        }
    }
}
