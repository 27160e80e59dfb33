package tw.servicequality.plan.reading;

import java.util.ArrayList;
import java.util.List;
import tw.servicequality.plan.reading.Finding.DueFinding;
import tw.servicequality.plan.reading.Finding.RecurrenceFinding;
import tw.servicequality.plan.reading.Finding.TargetFinding;

/** All that is read out of one text. */
public record TextReader(List<TargetFinding> targets, List<DueFinding> dues, List<RecurrenceFinding> recurrences) {

    public static TextReader read(String verbatim) {
        var text = new NormalText(verbatim);
        return new TextReader(new TargetReader(text).read(), new DueReader(text).read(), Frequency.recurrences(text));
    }

    public List<Finding> all() {
        var all = new ArrayList<Finding>(targets);
        all.addAll(dues);
        all.addAll(recurrences);
        return all;
    }
}
