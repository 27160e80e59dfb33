package tw.servicequality.complaint.casefile;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.complaint.petitioner.Petitioners;
import tw.servicequality.complaint.search.Phrases;
import tw.servicequality.platform.calendar.OfficeCalendars;
import tw.servicequality.platform.calendar.WorkingDays;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.http.Limit;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.platform.problem.HttpProblem;
import tw.servicequality.platform.time.Taipei;

/** 收件匣 */
@Path("/api/v1/complaints")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "complaints")
class InboxResource {

    private final Gate gate;
    private final Inbox inbox;
    private final Petitioners petitioners;
    private final OfficeCalendars calendars;
    private final Clock clock;

    InboxResource(Gate gate, Inbox inbox, Petitioners petitioners, OfficeCalendars calendars, Clock clock) {
        this.gate = gate;
        this.inbox = inbox;
        this.petitioners = petitioners;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Only reads, and needs no transaction around its statements. */
    @GET
    @Operation(
            operationId = "listComplaints",
            summary = "收件匣",
            description = "本機關及所屬機關之案件，依期限末日排序（待確認者依收件日）；陳情人資料一律遮蔽。得以 q 檢索主旨與內容。")
    @APIResponseSchema(value = InboxView.class, responseCode = "200", responseDescription = "一頁案件；Link 指向次頁")
    public Response list(
            @Parameter(description = "狀態", schema = @Schema(implementation = ComplaintStatus.class))
                    @QueryParam("status")
                    String status,
            @Parameter(description = "true 則僅列辦理中者") @QueryParam("open") String open,
            @Parameter(description = "承辦單位代碼") @QueryParam("unit") String unit,
            @Parameter(description = "承辦人帳號") @QueryParam("officer") String officer,
            @Parameter(description = "稽催情形", schema = @Schema(implementation = Alert.class)) @QueryParam("alert")
                    String alert,
            @Parameter(description = "期限末日早於此日（不含）", schema = @Schema(implementation = LocalDate.class))
                    @QueryParam("dueBefore")
                    String dueBefore,
            @Parameter(description = "主旨或內容中的詞，以空格分隔，須全部出現", example = "圍籬") @QueryParam("q") String q,
            @Parameter(description = "每頁筆數 1–200，預設 50") @QueryParam("limit") String limit,
            @Parameter(description = "次頁游標，取自 next") @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        var agencies = gate.visible(ComplaintAccess.READ);
        var size = Limit.of(limit);
        var filter = new InboxFilter(
                oneOf(ComplaintStatus.values(), status, "?status"),
                "true".equals(open),
                day(dueBefore),
                said(unit),
                said(officer),
                oneOf(Alert.values(), alert, "?alert"),
                Phrases.read(q));
        var found = inbox.page(agencies, filter, InboxPlace.read(cursor), size + 1);
        return Answer.page(Page.of(views(found), size, InboxPlace::after), uri);
    }

    private List<ComplaintSummaryView> views(List<InboxLine> found) {
        var today = Taipei.today(clock);
        var days = WorkingDays.on(calendars.asKnownOn(today));
        return found.stream()
                .map(line ->
                        ComplaintSummaryView.of(line, petitioners.masked(line.petitioner()), left(line, days, today)))
                .toList();
    }

    /** By the calendar as it is known today, closures left out; negative once the due day has passed. */
    private static Optional<Integer> left(InboxLine line, WorkingDays days, LocalDate today) {
        return line.dueOn()
                .filter(due -> line.status().isOpen())
                .map(due -> due.isBefore(today) ? -days.countBetween(due, today) : days.countBetween(today, due));
    }

    private static <E extends Enum<E>> Optional<E> oneOf(E[] all, String asked, String pointer) {
        return said(asked).map(name -> Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findAny()
                .orElseThrow(() -> HttpProblem.INVALID_INPUT.because("查無此值").at(pointer)));
    }

    private static Optional<String> said(String text) {
        return Optional.ofNullable(text).filter(it -> !it.isEmpty());
    }

    private static Optional<LocalDate> day(String asked) {
        try {
            return Optional.ofNullable(asked).filter(text -> !text.isEmpty()).map(LocalDate::parse);
        } catch (DateTimeParseException notADay) {
            throw HttpProblem.INVALID_INPUT.because("日期格式為 YYYY-MM-DD").at("?dueBefore");
        }
    }

    /** For the document only: a page of cases. */
    @Schema(description = "一頁案件")
    record InboxView(List<ComplaintSummaryView> items, Optional<String> next) {}
}
