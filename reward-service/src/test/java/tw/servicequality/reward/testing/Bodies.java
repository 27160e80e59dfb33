package tw.servicequality.reward.testing;

/** What is sent, as text. */
public final class Bodies {

    private Bodies() {}

    public static String contributor(String capacity, String number, String name, int share) {
        return "{\"person\":%s,\"capacity\":\"%s\",\"share\":%d,\"deeds\":\"推動單一窗口，辦理天數由五日降為三日。\"}"
                .formatted(Office.person(number, name), capacity, share);
    }

    /** The votes on one person by five who may all vote. */
    public static String vote(String contributor, int approve, int reject, String more) {
        return "{\"contributorId\":\"%s\",\"approve\":%d,\"reject\":%d%s}"
                .formatted(contributor, approve, reject, more);
    }

    public static String resolution(String session, String... votes) {
        return "{\"sessionId\":\"%s\",\"items\":[%s]}".formatted(session, String.join(",", votes));
    }

    public static String order(String number) {
        return "{\"number\":\"%s\"}".formatted(number);
    }
}
