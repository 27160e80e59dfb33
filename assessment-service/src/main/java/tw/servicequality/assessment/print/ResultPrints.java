package tw.servicequality.assessment.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import tw.servicequality.assessment.notice.ResultNotice;
import tw.servicequality.assessment.notice.ResultNotices;
import tw.servicequality.assessment.print.SummaryPrint.Line;
import tw.servicequality.assessment.scoresheet.SheetLibrary;
import tw.servicequality.assessment.standing.StandingResult;
import tw.servicequality.assessment.standing.StandingResults;
import tw.servicequality.platform.document.OdtText;
import tw.servicequality.platform.document.RocDates;
import tw.servicequality.platform.identity.AgencyDirectory;

/** Sets results in their forms. An office has the same number on its own sheet and in the summary: its place by total, then by code. */
@ApplicationScoped
class ResultPrints {

    private final ResultForms forms;
    private final StandingResults results;
    private final SheetLibrary library;
    private final ResultNotices notices;
    private final AgencyDirectory directory;

    ResultPrints(
            ResultForms forms,
            StandingResults results,
            SheetLibrary library,
            ResultNotices notices,
            AgencyDirectory directory) {
        this.forms = forms;
        this.results = results;
        this.library = library;
        this.notices = notices;
        this.directory = directory;
    }

    ScoreSheetPrint scoreSheet(UUID assessment) {
        var result = results.find(assessment).orElseThrow();
        var filled =
                new ScoreSheetPrint.Filled(number(result), name(result.agency()), name(result.assessedBy()), result);
        var sheet = library.document(result.scoreSheetId());
        return new ScoreSheetPrint(forms.scoreSheet(), sheet, filled, results.points(assessment));
    }

    SummaryPrint summary(UUID round) {
        var all = ordered(round);
        var first = all.getFirst();
        var sheet = library.published(first.scoreSheetId()).sheet();
        var lines = all.stream()
                .map(result -> new Line(
                        name(result.agency()),
                        result,
                        sheet.tally(results.points(result.assessmentId())).items()))
                .toList();
        var handling = notices.of(all.stream().map(StandingResult::assessmentId).toList()).stream()
                .map(this::handled)
                .toList();
        var of = new SummaryPrint.Round(name(first.assessedBy()), first.kind(), first.rocYear(), lines, handling);
        return new SummaryPrint(forms.summary(), library.document(first.scoreSheetId()), of);
    }

    OdtText notice(ResultNotice notice) {
        var result = results.find(notice.assessmentId()).orElseThrow();
        return NoticePrint.of(forms.notice(), notice, result, name(notice.agency()), name(notice.assessedBy()));
    }

    private String handled(ResultNotice notice) {
        return RocDates.of(notice.noticedOn()) + "以" + notice.documentNumber() + "函送" + name(notice.agency()) + "，請其於"
                + RocDates.of(notice.improveBy()) + "前提報改進情形";
    }

    /** Empty while others of the round are not final: a number would tell how many there are. */
    private String number(StandingResult result) {
        if (results.isOpen(result.roundId())) {
            return "";
        }
        var all = ordered(result.roundId());
        return IntStream.range(0, all.size())
                .filter(at -> all.get(at).assessmentId().equals(result.assessmentId()))
                .mapToObj(at -> String.valueOf(at + 1))
                .findFirst()
                .orElse("");
    }

    private List<StandingResult> ordered(UUID round) {
        return results.ofRound(round).stream()
                .sorted(Comparator.comparing(StandingResult::total).reversed().thenComparing(StandingResult::agency))
                .toList();
    }

    private String name(String agency) {
        return directory.name(agency).orElse(agency);
    }
}
