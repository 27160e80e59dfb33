package tw.servicequality.reward.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tw.servicequality.platform.document.Cell;
import tw.servicequality.platform.document.Column;
import tw.servicequality.platform.document.Entry;
import tw.servicequality.platform.document.OdtText;
import tw.servicequality.platform.document.RocDates;
import tw.servicequality.platform.document.Style;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.reward.order.RewardGrant;
import tw.servicequality.reward.order.RewardOrder;
import tw.servicequality.reward.person.PersonalDetails;
import tw.servicequality.reward.regime.Regime;

/** 獎懲令, as it was issued (公文程式條例 §2: 令). */
@ApplicationScoped
class OrderDocument {

    private static final List<Column> COLUMNS = List.of(
            new Column("序號", 6),
            new Column("服務機關", 24),
            new Column("職稱", 14),
            new Column("姓名", 14),
            new Column("獎懲", 14),
            new Column("事由", 28));

    private final AgencyDirectory agencies;

    OrderDocument(AgencyDirectory agencies) {
        this.agencies = agencies;
    }

    /** The order, who gets what and for what deeds, and the personnel system it is issued under. */
    record Issued(
            RewardOrder order,
            List<RewardGrant> grants,
            Map<UUID, String> deeds,
            Map<UUID, PersonalDetails> people,
            Optional<Regime> regime) {}

    OdtText text(Issued issued) {
        var order = issued.order();
        return new OdtText(title(order), Paper.ORDER)
                .paragraph(Style.TITLE, name(order.issuedBy()) + "　令")
                .paragraph(Style.SIDE, "發文日期：中華民國" + RocDates.of(order.issuedOn()))
                .paragraph(Style.SIDE, "發文字號：" + order.number())
                .paragraph(Style.BODY, "核定下列人員之獎勵：")
                .table(COLUMNS, rows(issued))
                .list(clauses(issued))
                .paragraph(Style.SIDE, "首長　　　　　　　　　　");
    }

    String title(RewardOrder order) {
        return "獎懲令" + order.number();
    }

    private static List<Entry> clauses(Issued issued) {
        var clauses = new ArrayList<Entry>();
        clauses.add(Entry.of("法令依據：" + issued.order().legalBasis() + "。"));
        if (issued.order().beforeTheCommittee()) {
            issued.regime()
                    .flatMap(Regime::mayOrderFirst)
                    .ifPresent(rule -> clauses.add(Entry.of("本令依%s先行發布，將於%d個月內提%s確認。"
                            .formatted(
                                    rule.article(),
                                    rule.months(),
                                    issued.regime().orElseThrow().committee().title()))));
        }
        issued.regime().map(Regime::remedy).ifPresent(remedy -> clauses.add(Entry.of(remedy)));
        return clauses;
    }

    private List<List<Cell>> rows(Issued issued) {
        var rows = new ArrayList<List<Cell>>();
        for (var grant : issued.grants()) {
            var person = issued.people().get(grant.personId());
            rows.add(List.of(
                    Cell.of(rows.size() + 1),
                    Cell.of(name(grant.agency())),
                    Cell.of(person.title()).in(Style.TABLE_CENTRE),
                    Cell.of(person.name()).in(Style.TABLE_CENTRE),
                    Cell.of(grant.measure().wording()).in(Style.TABLE_CENTRE),
                    Cell.of(issued.deeds().getOrDefault(grant.contributorId(), ""))));
        }
        return rows;
    }

    private String name(String agency) {
        return agencies.name(agency).orElse(agency);
    }
}
