package tw.servicequality.plan.reading;

import java.util.Optional;
import tw.servicequality.plan.schedule.DueRule;

/** Something read out of a text. */
public sealed interface Finding {

    Place place();

    /** What was taken for granted; empty where the words say it all. */
    String inference();

    /** The exact words and where they stand, in characters of the text as it was given. */
    record Place(String words, int start, int end) {}

    /** 量化目標. Values are text, for a grade such as A+ is one; min and max are there for BETWEEN alone. */
    record TargetFinding(
            Place place,
            Comparison op,
            Optional<String> value,
            Optional<String> min,
            Optional<String> max,
            String unit,
            TargetPer per,
            int everyMonths,
            String inference)
            implements Finding {}

    /** 期限 */
    record DueFinding(Place place, DueRule rule) implements Finding {
        @Override
        public String inference() {
            return rule.inference();
        }
    }

    /** 頻率; everyMonths counts for MONTHS alone, and an empty per is 定期 or 不定期, which says no frequency. */
    record RecurrenceFinding(Place place, Optional<TargetPer> per, int everyMonths) implements Finding {
        @Override
        public String inference() {
            return "";
        }
    }
}
