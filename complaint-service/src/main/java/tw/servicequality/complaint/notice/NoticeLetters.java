package tw.servicequality.complaint.notice;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.chrono.MinguoDate;
import java.time.temporal.ChronoField;
import java.util.Locale;
import tw.servicequality.complaint.petitioner.Petitioners;
import tw.servicequality.platform.identity.AgencyDirectory;

/** The words of a notice: the first line of its template is the subject. */
@ApplicationScoped
class NoticeLetters {

    private final Engine engine;
    private final Petitioners petitioners;
    private final NoticeFacts facts;
    private final AgencyDirectory directory;

    NoticeLetters(Engine engine, Petitioners petitioners, NoticeFacts facts, AgencyDirectory directory) {
        this.engine = engine;
        this.petitioners = petitioners;
        this.facts = facts;
        this.directory = directory;
    }

    Letter of(Notice notice) {
        var told = facts.of(notice.caseNumber(), notice.kind());
        var enclosure = notice.enclosure().flatMap(closed -> petitioners.open(notice.caseNumber(), closed));
        var name = petitioners.inClear(notice.caseNumber()).name();
        var text = engine.getTemplate("notice/" + notice.kind().name().toLowerCase(Locale.ROOT) + ".txt")
                .data("caseNumber", notice.caseNumber())
                .data("agency", directory.name(told.agency()).orElse(told.agency()))
                .data("petitioner", name.orElse("陳情人"))
                .data("dueOn", told.dueOn().map(NoticeLetters::inRocYears).orElse(""))
                .data("text", told.text())
                .data("enclosure", enclosure.orElse(""))
                .render();
        var end = text.indexOf('\n');
        return new Letter(
                text.substring(0, end).strip(), text.substring(end + 1).strip() + "\n");
    }

    /** 民國105年2月4日 (公文程式條例 §6) */
    private static String inRocYears(LocalDate day) {
        var roc = MinguoDate.from(day);
        return "民國%d年%d月%d日".formatted(roc.get(ChronoField.YEAR_OF_ERA), day.getMonthValue(), day.getDayOfMonth());
    }

    /** Subject and text. */
    record Letter(String subject, String text) {

        @Override
        public String toString() {
            return "Letter[…]";
        }
    }
}
