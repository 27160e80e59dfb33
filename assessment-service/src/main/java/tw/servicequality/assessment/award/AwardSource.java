package tw.servicequality.assessment.award;

/** How an entry came about (plan 001 陸二(一)). */
enum AwardSource {
    /** 自行報名 */
    SELF_NOMINATED,
    /** 上級機關推薦參選 */
    RECOMMENDED
}
