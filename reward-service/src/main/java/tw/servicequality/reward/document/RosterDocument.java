package tw.servicequality.reward.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.platform.document.Cell;
import tw.servicequality.platform.document.Column;
import tw.servicequality.platform.document.OdsBook;
import tw.servicequality.platform.document.OdtText;
import tw.servicequality.platform.document.RocDates;
import tw.servicequality.platform.document.Style;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.time.Taipei;
import tw.servicequality.reward.person.PersonalDetails;
import tw.servicequality.reward.proposal.ProposedReward;
import tw.servicequality.reward.regime.Measure;
import tw.servicequality.reward.review.Rosters.Line;

/** 敘獎建議名冊 */
@ApplicationScoped
class RosterDocument {

    private static final List<Column> COLUMNS = List.of(
            new Column("序號", 4),
            new Column("服務機關", 14),
            new Column("職稱", 9),
            new Column("姓名", 9),
            new Column("身分", 9),
            new Column("參與比例", 7),
            new Column("具體事蹟", 26),
            new Column("獎度", 9),
            new Column("備註", 13));
    private static final int MILLIMETRES = 3;

    private final AgencyDirectory agencies;
    private final Clock clock;

    RosterDocument(AgencyDirectory agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    /** What the list is of: the proposal, how its rules are called, and the people in clear. */
    record Roster(ProposedReward proposal, String rules, List<Line> lines, Map<UUID, PersonalDetails> people) {}

    OdtText text(Roster roster) {
        var title = title(roster);
        return new OdtText(title, Paper.ROSTER)
                .paragraph(Style.TITLE, title)
                .paragraph(Style.SIDE, "造冊日期：中華民國" + RocDates.of(Taipei.today(clock)))
                .paragraph(Style.BODY, basis(roster))
                .table(COLUMNS, rows(roster))
                .paragraph(Style.BODY, "承辦人：　　　　　　　單位主管：　　　　　　　人事主管：　　　　　　　首長：");
    }

    OdsBook book(Roster roster) {
        var rows = new ArrayList<List<Cell>>();
        rows.add(COLUMNS.stream().map(column -> Cell.heading(column.heading())).toList());
        rows.addAll(rows(roster));
        var widths =
                COLUMNS.stream().map(column -> column.share() * MILLIMETRES).toList();
        return new OdsBook(title(roster), Paper.ROSTER).sheet("敘獎建議名冊", widths, rows);
    }

    String title(Roster roster) {
        return name(roster.proposal().agency()) + "敘獎建議名冊";
    }

    private static String basis(Roster roster) {
        var proposal = roster.proposal();
        return "法令依據：%s%s（%s，%s）"
                .formatted(
                        roster.rules(),
                        proposal.article(),
                        proposal.recipient().text(),
                        proposal.award().wording());
    }

    private List<List<Cell>> rows(Roster roster) {
        var rows = new ArrayList<List<Cell>>();
        for (var line : roster.lines()) {
            var person = roster.people().get(line.personId());
            rows.add(List.of(
                    Cell.of(rows.size() + 1),
                    Cell.of(name(line.agency())),
                    Cell.of(person.title()).in(Style.TABLE_CENTRE),
                    Cell.of(person.name()).in(Style.TABLE_CENTRE),
                    Cell.of(Wording.of(line.capacity())).in(Style.TABLE_CENTRE),
                    Cell.of(line.share().stripTrailingZeros().toPlainString() + "%")
                            .in(Style.TABLE_CENTRE),
                    Cell.of(line.deeds()),
                    Cell.of(line.measure().map(Measure::wording).orElse("")).in(Style.TABLE_CENTRE),
                    Cell.of(Wording.of(line.outcome())
                            + line.reason().map(why -> "：" + why).orElse(""))));
        }
        return rows;
    }

    private String name(String agency) {
        return agencies.name(agency).orElse(agency);
    }
}
