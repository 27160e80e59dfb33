package tw.servicequality.assessment.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.assessment.evidence.Evidences.Span;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.Limit;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.platform.problem.HttpProblem;

@Path("/api/v1/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evidence", description = "佐證資料：其他服務告知的事實，及檔案")
class EvidenceResource {

    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private final Evidences evidences;
    private final AgencyDirectory directory;
    private final Gate gate;
    private final EvidenceDoor door;
    private final EvidenceShelf shelf;

    EvidenceResource(
            Evidences evidences, AgencyDirectory directory, Gate gate, EvidenceDoor door, EvidenceShelf shelf) {
        this.door = door;
        this.shelf = shelf;
        this.evidences = evidences;
        this.directory = directory;
        this.gate = gate;
    }

    @GET
    @Operation(operationId = "listEvidence", summary = "列出機關（含所屬）的佐證資料，依發生日期排序")
    @APIResponseSchema(EvidencePage.class)
    public Response list(
            @QueryParam("agency") @NotBlank @Parameter(description = "機關代碼", example = "WRA-NORTH") String agency,
            @QueryParam("from") @Parameter(description = "發生日期起（含）", example = "2016-01-01") String from,
            @QueryParam("to") @Parameter(description = "發生日期迄（含）", example = "2016-12-31") String to,
            @QueryParam("limit") @Parameter(description = "每頁筆數，1 至 200") String limit,
            @QueryParam("cursor") @Parameter(description = "下一頁游標") String cursor,
            @Context UriInfo uri) {
        var caller = gate.require(EvidenceAccess.READ, agency, HttpProblem.NOT_FOUND, agency);
        var size = Limit.of(limit);
        var found =
                evidences.after(span(agency, from, to), door.holders(caller.agency()), Cursor.read(cursor), size + 1);
        return Answer.page(page(found, size), uri);
    }

    @GET
    @Path("/summary")
    @Operation(operationId = "summarizeEvidence", summary = "彙整機關（含所屬）期間內的佐證資料：承諾、時限、通知、滿意度、報告及公開")
    @APIResponseSchema(EvidenceSummaryView.class)
    public Response summary(
            @QueryParam("agency") @NotBlank @Parameter(description = "機關代碼", example = "WRA-NORTH") String agency,
            @QueryParam("from") @Parameter(description = "發生日期起（含）", example = "2016-01-01") String from,
            @QueryParam("to") @Parameter(description = "發生日期迄（含）", example = "2016-12-31") String to) {
        gate.require(EvidenceAccess.READ, agency, HttpProblem.NOT_FOUND, agency);
        return Response.ok(EvidenceSummaryView.of(agency, shelf.summary(span(agency, from, to))))
                .header("Cache-Control", "no-cache")
                .build();
    }

    private Span span(String agency, String from, String to) {
        return new Span(directory.withSubordinates(agency), day(from, Span.EARLIEST, "?from"), day(to, LATEST, "?to"));
    }

    static Page<EvidenceView> page(List<Evidence> found, int limit) {
        return Page.of(found, limit, one -> Cursor.of(one.occurredOn().toEpochDay(), one.id()))
                .map(EvidenceView::of);
    }

    private static LocalDate day(String asked, LocalDate usual, String place) {
        if (asked == null || asked.isEmpty()) {
            return usual;
        }
        try {
            var day = LocalDate.parse(asked);
            return day.isBefore(Span.EARLIEST) ? Span.EARLIEST : day.isAfter(LATEST) ? LATEST : day;
        } catch (DateTimeParseException unreadable) {
            throw HttpProblem.INVALID_INPUT.because("日期須為 YYYY-MM-DD").at(place);
        }
    }

    record EvidencePage(List<EvidenceView> items, String next) {}
}
