package tw.servicequality.platform.calendar;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import tw.servicequality.platform.problem.Problem;
import tw.servicequality.platform.problem.ProblemBody;

/** Refusals of the office calendar. */
public enum CalendarProblem implements Problem {
    CALENDAR_YEAR_MISSING(422, "尚無該年度辦公日曆表");

    private final int status;
    private final String title;

    CalendarProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    /** Whoever asks beyond the years held is told which year is missing. */
    static class Mapper {

        @ServerExceptionMapper
        Response missing(CalendarYearMissing missing, UriInfo uri) {
            return ProblemBody.of(CALENDAR_YEAR_MISSING, missing.getMessage(), uri.getPath())
                    .response();
        }
    }
}
