package tw.servicequality.reward.ruleset;

/** What a shared rank (同分並列) counts for. The plans are silent, so each rule set states it. */
public enum TiePolicy {
    /** Every holder of the rank is treated as holding it. */
    SHARE,
    /** The holders count as the last of the places that they take together: two firsts are seconds. */
    LOWEST,
    /** Nobody holds a rank that several share. */
    NONE;

    /** The rank that counts for each of so many holders; 0 for none. */
    public int counted(int rank, int holders) {
        return switch (this) {
            case SHARE -> rank;
            case LOWEST -> rank + holders - 1;
            case NONE -> holders > 1 ? 0 : rank;
        };
    }
}
