package tw.servicequality.reward.regime;

/**
 * The votes on one case. Whoever is recused counts among those present for the meeting, and not for the case (考績委員會組織規程 §4).
 *
 * @param voters those present less those recused
 * @param chairFor how the chair decides where neither side has its majority
 */
public record Ballot(int voters, int approve, int reject, Casting chairFor) {

    /** 可否均未達半數時，主席可加入任一方. */
    public enum Casting {
        NONE,
        APPROVE,
        REJECT
    }

    /** What came of it. */
    public enum Result {
        APPROVED,
        REJECTED,
        /** Neither side reached its majority and the chair joined none. */
        UNDECIDED
    }

    /** The numbers cannot be right; whoever joins a side has a vote that he has not cast yet. */
    public boolean isImpossible() {
        var joined = chairFor == Casting.NONE ? 0 : 1;
        return voters < 1 || approve < 0 || reject < 0 || approve + reject + joined > voters;
    }

    /** The chair may join a side only where neither has its majority. */
    public boolean isJoinedTooSoon(Majority majority) {
        return chairFor != Casting.NONE && (majority.reachedBy(approve, voters) || majority.reachedBy(reject, voters));
    }

    public Result result(Majority majority) {
        if (majority.reachedBy(approve, voters)) {
            return Result.APPROVED;
        }
        if (majority.reachedBy(reject, voters)) {
            return Result.REJECTED;
        }
        return switch (chairFor) {
            case APPROVE -> majority.reachedBy(approve + 1, voters) ? Result.APPROVED : Result.UNDECIDED;
            case REJECT -> majority.reachedBy(reject + 1, voters) ? Result.REJECTED : Result.UNDECIDED;
            case NONE -> Result.UNDECIDED;
        };
    }
}
