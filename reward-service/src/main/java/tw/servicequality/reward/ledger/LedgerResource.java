package tw.servicequality.reward.ledger;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.http.Cursor;
import tw.servicequality.platform.http.Limit;
import tw.servicequality.platform.http.Page;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.reward.Marks;
import tw.servicequality.reward.Reference;
import tw.servicequality.reward.RocYear;
import tw.servicequality.reward.ledger.LedgerView.EntryView;
import tw.servicequality.reward.ledger.LedgerView.LedgerPage;
import tw.servicequality.reward.ledger.LedgerView.LineView;
import tw.servicequality.reward.ledger.LedgerView.OffsetView;
import tw.servicequality.reward.person.People;
import tw.servicequality.reward.person.PersonView;
import tw.servicequality.reward.regime.Regime;
import tw.servicequality.reward.regime.Regimes;

@Path("/api/v1/reward-ledgers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reward-ledgers", description = "獎懲紀錄")
class LedgerResource {

    private final Gate gate;
    private final Ledger ledger;
    private final LedgerList list;
    private final People people;
    private final Regimes regimes;

    LedgerResource(Gate gate, Ledger ledger, LedgerList list, People people, Regimes regimes) {
        this.gate = gate;
        this.ledger = ledger;
        this.list = list;
        this.people = people;
        this.regimes = regimes;
    }

    @GET
    @Operation(operationId = "listRewardLedgers", summary = "列出機關某年度有獎懲之人員及各級次數（姓名遮罩）")
    @APIResponseSchema(value = LedgerPage.class, responseCode = "200", responseDescription = "一頁獎懲紀錄")
    public Response list(
            @QueryParam("agency") @NotBlank @Parameter(description = "人員所屬機關代碼", example = "WRA") String agency,
            @QueryParam("rocYear") @Min(1) @Max(999) @Parameter(description = "民國年", example = "105", required = true)
                    int rocYear,
            @QueryParam("limit") @Parameter(description = "每頁筆數，1 至 200，預設 50") String limit,
            @QueryParam("cursor") @Parameter(description = "前一頁的 next") String cursor,
            @Context UriInfo uri) {
        gate.require(LedgerAccess.READ, agency, LedgerProblem.REWARD_LEDGER_NOT_FOUND, agency);
        var size = Limit.of(limit);
        var found = list.after(Marks.id(Cursor.read(cursor), 0), agency, rocYear, size + 1);
        var page = Page.of(found, size, line -> Cursor.of(line.personId()));
        var masked = people.masked(
                page.items().stream().map(LedgerList.Line::personId).toList());
        return Answer.page(
                page.map(line -> new LineView(
                        PersonView.of(line.personId(), agency, masked.get(line.personId())),
                        line.entries(),
                        line.counts())),
                uri);
    }

    @GET
    @Path("/{personId}/{rocYear}")
    @Operation(
            operationId = "getRewardLedger",
            summary = "查看一人一年之獎懲紀錄：逐筆、抵銷與分數",
            description = "抵銷與分數依人員所屬機關之人事制度；未規定折算者逐級相抵、不計分。")
    @APIResponseSchema(value = LedgerView.class, responseCode = "200", responseDescription = "獎懲紀錄")
    public Response get(
            @PathParam("personId") @Parameter(description = "人員識別碼") String personId,
            @PathParam("rocYear") @Min(1) @Max(999) @Parameter(description = "民國年", example = "105") int rocYear) {
        gate.require(LedgerAccess.READ);
        var id = Reference.read(personId).orElseThrow(() -> LedgerProblem.REWARD_LEDGER_NOT_FOUND.because(personId));
        var entries = ledger.of(id, rocYear);
        if (entries.isEmpty()) {
            throw LedgerProblem.REWARD_LEDGER_NOT_FOUND.because(personId);
        }
        var agency = entries.getLast().agency();
        gate.require(LedgerAccess.READ, agency, LedgerProblem.REWARD_LEDGER_NOT_FOUND, personId);
        return Answer.of(view(id, agency, rocYear, entries), entries.size());
    }

    private LedgerView view(UUID id, String agency, int rocYear, List<LedgerEntry> entries) {
        var regime = regimes.find(agency, RocYear.end(rocYear));
        var year = YearOfPerson.of(entries);
        return new LedgerView(
                PersonView.of(id, agency, people.masked(List.of(id)).get(id)),
                rocYear,
                regime.map(Regime::code),
                year.counts(),
                year.special(),
                Optional.of(regime).flatMap(year::offset).map(OffsetView::of),
                year.points(regime),
                entries.stream().map(EntryView::of).toList());
    }
}
