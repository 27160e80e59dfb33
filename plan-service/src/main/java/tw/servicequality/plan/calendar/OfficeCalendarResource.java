package tw.servicequality.plan.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.problem.HttpProblem;

@Path("/api/v1/office-calendar")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "office-calendar", description = "辦公日曆")
class OfficeCalendarResource {

    private static final int MOST_DAYS = 366;

    private final ReadCalendar calendar;

    OfficeCalendarResource(ReadCalendar calendar) {
        this.calendar = calendar;
    }

    @GET
    @PermitAll
    @Operation(operationId = "readOfficeCalendar", summary = "查詢辦公日曆：每日是否上班及其理由（公開）")
    @APIResponseSchema(value = OfficeCalendarView.class, responseCode = "200", responseDescription = "逐日說明")
    public Response read(
            @QueryParam("from")
                    @Parameter(description = "起日", required = true, schema = @Schema(implementation = LocalDate.class))
                    String from,
            @QueryParam("to")
                    @Parameter(
                            description = "迄日（含），與起日合計至多 366 日",
                            required = true,
                            schema = @Schema(implementation = LocalDate.class))
                    String to,
            @QueryParam("agency") @Parameter(description = "機關代碼；併計該機關及其上級之停止上班") String agency) {
        var first = day("from", from);
        var last = day("to", to);
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            throw HttpProblem.INVALID_INPUT
                    .because("迄日不得早於起日，合計至多 " + MOST_DAYS + " 日")
                    .at("?to");
        }
        var asked = Optional.ofNullable(agency).filter(code -> !code.isEmpty());
        return Response.ok(calendar.read(first, last, asked))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    private static LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeException notADay) {
            throw HttpProblem.INVALID_INPUT.because("須為 YYYY-MM-DD 的日期").at("?" + name);
        }
    }
}
