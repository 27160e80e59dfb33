package tw.servicequality.reward.regime;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.ToIntFunction;
import tw.servicequality.reward.ruleset.Award;
import tw.servicequality.reward.ruleset.AwardLevel;
import tw.servicequality.reward.ruleset.Binding;
import tw.servicequality.reward.ruleset.Equivalence;

/** 獎度 as it is given: a level and how many times, nothing left open. */
public record Measure(AwardLevel level, int count) {

    /** As an official would write it, such as 記功1次. */
    @JsonIgnore
    public String wording() {
        return level.title() + count + "次";
    }

    /** What the rule names, if it names both. */
    public static Optional<Measure> of(Award award) {
        return award.level() == null || award.count() == null
                ? Optional.empty()
                : Optional.of(new Measure(award.level(), award.count()));
    }

    /**
     * How measures compare: as the rule set says, or else as the personnel system says, or else the higher rung first; for comparing
     * only, never for merging.
     */
    public static Comparator<Measure> order(Optional<Equivalence> ruleSet, Optional<Regime.Worth> regime) {
        ToIntFunction<Measure> worth = ruleSet.<ToIntFunction<Measure>>map(
                        it -> given -> it.points(new Award(given.level(), given.count(), Binding.FIXED)))
                .or(() -> regime.map(it -> given -> it.of(given.rung()) * given.count()))
                .orElse(given -> given.rung() * 100 + given.count());
        return Comparator.comparingInt(worth);
    }

    /** 1 to 3. */
    @JsonIgnore
    public int rung() {
        return level.ordinal() + 1;
    }
}
