package tw.servicequality.plan.section;

import java.util.ArrayList;
import java.util.List;
import tw.servicequality.plan.document.PlanDocument;

/** The headings of 執行策略及具體推動作法; its actions are read one by one elsewhere. */
public final class StrategyText {

    private final List<Paragraph> headings = new ArrayList<>();

    private StrategyText() {}

    /** 面向, 策略 and 項目 in the order of the document; those without words are left out. */
    public static List<Paragraph> of(PlanDocument document) {
        var text = new StrategyText();
        for (var d = 0; d < document.dimensions().size(); d++) {
            text.add(document.dimensions().get(d), "/dimensions/" + d);
        }
        return text.headings;
    }

    private void add(PlanDocument.Dimension dimension, String pointer) {
        add(dimension.no(), dimension.name(), pointer);
        for (var s = 0; s < dimension.strategies().size(); s++) {
            var strategy = dimension.strategies().get(s);
            var at = pointer + "/strategies/" + s;
            add(strategy.no(), strategy.name(), at);
            for (var i = 0; i < strategy.items().size(); i++) {
                var item = strategy.items().get(i);
                add(item.no(), item.name(), at + "/items/" + i);
            }
        }
    }

    private void add(String no, String name, String pointer) {
        if (!name.isBlank()) {
            headings.add(new Paragraph(no, name, pointer + "/name"));
        }
    }
}
