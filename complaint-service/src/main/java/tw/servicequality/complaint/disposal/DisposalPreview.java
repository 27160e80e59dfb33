package tw.servicequality.complaint.disposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import tw.servicequality.complaint.disposal.DisposalRun.Place;
import tw.servicequality.complaint.disposal.KeptCases.Kept;
import tw.servicequality.platform.http.Page;

/** What a run ordered today would erase: counted by class, and case by case. */
@Singleton
class DisposalPreview {

    private final KeptCases cases;

    DisposalPreview(KeptCases cases) {
        this.cases = cases;
    }

    @JsonInclude(Include.NON_ABSENT)
    @Schema(description = "一類案件之保存情形")
    record RetentionClassView(
            @Schema(description = "所依規則及其版本", examples = "*@1")
            String rule,

            @Schema(description = "類別代碼", examples = "ORDINARY")
            String code,

            @Schema(description = "類別", examples = "一般陳情") String title,
            @Schema(description = "永久保存") boolean permanent,
            @Schema(description = "已辦結而未刪除者") long kept,
            @Schema(description = "其中保存期限已滿者") long erasable,
            @Schema(description = "下一件期限屆滿之末日") Optional<LocalDate> nextKeptUntil) {}

    @Schema(description = "保存與銷毀試算")
    record DisposalPreviewView(String agency, LocalDate asOf, long erasable, List<RetentionClassView> classes) {}

    @Schema(description = "保存期限已滿之案件")
    record ErasableCaseView(
            String caseNumber,

            @Schema(description = "類別代碼", examples = "ORDINARY")
            String retentionClass,

            LocalDate endedOn,
            LocalDate keptUntil) {

        static ErasableCaseView of(Kept kept) {
            return new ErasableCaseView(
                    kept.caseNumber(),
                    kept.retained().line().code(),
                    kept.retained().endedOn(),
                    kept.retained().keptUntil().orElseThrow());
        }
    }

    /** By class of each rule, in the order of their names. */
    DisposalPreviewView of(String agency, LocalDate today) {
        var byClass = cases.alike(agency).stream()
                .collect(Collectors.groupingBy(group ->
                        group.retained().rule() + " " + group.retained().line().code()));
        var classes = byClass.keySet().stream()
                .sorted()
                .map(name -> view(byClass.get(name), today))
                .toList();
        var erasable = classes.stream().mapToLong(RetentionClassView::erasable).sum();
        return new DisposalPreviewView(agency, today, erasable, classes);
    }

    private static RetentionClassView view(List<Kept> groups, LocalDate today) {
        var first = groups.getFirst().retained();
        return new RetentionClassView(
                first.rule(),
                first.line().code(),
                first.line().title(),
                first.line().isForEver(),
                groups.stream().mapToLong(Kept::cases).sum(),
                groups.stream()
                        .filter(group -> group.isOver(today))
                        .mapToLong(Kept::cases)
                        .sum(),
                groups.stream()
                        .filter(group -> !group.isOver(today))
                        .flatMap(group -> group.retained().keptUntil().stream())
                        .min(Comparator.naturalOrder()));
    }

    /** In the order in which a run would take them. */
    Page<ErasableCaseView> erasable(String agency, LocalDate today, Place from, int limit) {
        var found = new ArrayList<Kept>();
        var place = from;
        while (found.size() <= limit) {
            var looked = cases.after(agency, place, today, limit + 1);
            looked.stream().filter(one -> one.isOver(today)).forEach(found::add);
            if (looked.size() <= limit) {
                break;
            }
            place = looked.getLast().place();
        }
        var upToOneMore = found.subList(0, Math.min(found.size(), limit + 1));
        return Page.of(upToOneMore, limit, last -> last.place().cursor()).map(ErasableCaseView::of);
    }
}
