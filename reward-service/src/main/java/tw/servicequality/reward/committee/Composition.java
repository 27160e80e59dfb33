package tw.servicequality.reward.committee;

import static tw.servicequality.reward.committee.CommitteeProblem.COMMITTEE_BALANCE_UNLAWFUL;
import static tw.servicequality.reward.committee.CommitteeProblem.COMMITTEE_SEATS_UNLAWFUL;

import tw.servicequality.reward.regime.CompositionRule;

/** 委員之產生及任一性別比例, against the regulation of the first day of the term. */
final class Composition {

    private Composition() {}

    static void mustBeLawful(CompositionRule rule, NewCommittee wanted) {
        seats(rule, wanted);
        sexes(rule, wanted);
    }

    private static void seats(CompositionRule rule, NewCommittee wanted) {
        var unsaid = wanted.in(null);
        var exOfficio = wanted.in(Seat.Kind.EX_OFFICIO);
        var elected = wanted.in(Seat.Kind.ELECTED);
        var least = rule.leastElected(wanted.size());
        if (unsaid > 0 || exOfficio != rule.exOfficio() || elected < least) {
            throw COMMITTEE_SEATS_UNLAWFUL
                    .because("當然委員 %d 人，須為 %d 人；票選委員 %d 人，至少 %d 人；未載明 %d 人（%s）"
                            .formatted(exOfficio, rule.exOfficio(), elected, least, unsaid, rule.article()))
                    .at("/members");
        }
    }

    private static void sexes(CompositionRule rule, NewCommittee wanted) {
        var members = wanted.sexes().stream().mapToInt(SexShare::members).sum();
        var assessed = wanted.sexes().stream().mapToInt(SexShare::assessed).sum();
        if (members != wanted.size() || wanted.sexes().size() != 2 || assessed == 0) {
            throw COMMITTEE_BALANCE_UNLAWFUL
                    .because("請載明二性別之委員人數（合計 %d 人）與受考人人數".formatted(wanted.size()))
                    .at("/sexes");
        }
        for (var sex : wanted.sexes()) {
            var least = rule.leastOfSex(members, sex.assessed(), assessed);
            if (sex.members() < least) {
                throw COMMITTEE_BALANCE_UNLAWFUL
                        .because("一性別委員 %d 人，至少 %d 人；該性別受考人 %d 人，占 %d 人（%s）"
                                .formatted(sex.members(), least, sex.assessed(), assessed, rule.article()))
                        .at("/sexes");
            }
        }
    }
}
