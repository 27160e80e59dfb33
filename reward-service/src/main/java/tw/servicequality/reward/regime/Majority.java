package tw.servicequality.reward.regime;

/** How many of those who may vote must agree. */
public enum Majority {
    /** 出席委員半數以上. */
    HALF_OR_MORE,
    /** 過半數. */
    MORE_THAN_HALF;

    boolean reachedBy(int votes, int voters) {
        return this == HALF_OR_MORE ? votes * 2 >= voters : votes * 2 > voters;
    }
}
