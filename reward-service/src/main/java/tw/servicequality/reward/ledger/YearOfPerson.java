package tw.servicequality.reward.ledger;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.servicequality.reward.regime.Regime;
import tw.servicequality.reward.regime.Regime.Worth;

/**
 * What one person's entries of one year come to. Counts stand level by level; what was revoked is taken off them. Without a personnel system
 * that says what levels are worth, offsets go rung by rung and there are no points.
 */
record YearOfPerson(Map<LadderStep, Integer> counts, Map<LadderStep, Integer> special) {

    static YearOfPerson of(List<LedgerEntry> entries) {
        var counts = new EnumMap<LadderStep, Integer>(LadderStep.class);
        var special = new EnumMap<LadderStep, Integer>(LadderStep.class);
        for (var entry : entries) {
            (entry.special() ? special : counts).merge(entry.level(), entry.signed(), Integer::sum);
        }
        counts.values().removeIf(count -> count == 0);
        special.values().removeIf(count -> count == 0);
        return new YearOfPerson(counts, special);
    }

    /** 抵銷: what is left on each side; 專案考績 does not take part. */
    record Offset(String article, Method method, List<Side> sides) {}

    /** How it was reckoned. */
    enum Method {
        /** 依折算值. */
        BY_WORTH,
        /** 逐級，未規定折算. */
        RUNG_BY_RUNG
    }

    /**
     * One balance.
     *
     * @param rung 1 to 3, or 0 where all rungs are reckoned together by their worth
     */
    record Side(int rung, int rewards, int penalties) {

        /** Positive: rewards are left; negative: penalties. */
        int left() {
            return rewards - penalties;
        }
    }

    Optional<Offset> offset(Optional<Regime> regime) {
        return regime.map(system -> system.converts()
                .map(worth -> new Offset(
                        system.offset().article() + "；" + worth.article(),
                        Method.BY_WORTH,
                        List.of(new Side(0, sum(worth, true), sum(worth, false)))))
                .orElseGet(() -> new Offset(system.offset().article(), Method.RUNG_BY_RUNG, rungs())));
    }

    /** 年終考績增減分數, where the personnel system gives any: for comparing, beside the counts. */
    Optional<Integer> points(Optional<Regime> regime) {
        return regime.map(Regime::yearlyPoints).map(worth -> sum(worth, true) - sum(worth, false));
    }

    private List<Side> rungs() {
        return List.of(1, 2, 3).stream()
                .map(rung -> new Side(rung, on(rung, true), on(rung, false)))
                .filter(side -> side.rewards() > 0 || side.penalties() > 0)
                .toList();
    }

    private int on(int rung, boolean reward) {
        return counts.entrySet().stream()
                .filter(count -> count.getKey().rung() == rung && count.getKey().isReward() == reward)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private int sum(Worth worth, boolean reward) {
        return counts.entrySet().stream()
                .filter(count -> count.getKey().isReward() == reward)
                .mapToInt(count -> count.getValue() * worth.of(count.getKey().rung()))
                .sum();
    }
}
