package tw.servicequality.reward.testing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is sent, as text. */
public final class Bodies {

    private Bodies() {}

    public static String contributor(String capacity, String number, String name, int share) {
        return "{\"person\":%s,\"capacity\":\"%s\",\"share\":%d,\"deeds\":\"推動單一窗口，辦理天數由五日降為三日。\"}"
                .formatted(Office.person(number, name), capacity, share);
    }

    /** A committee for a year, as the regulation has it: the first presides, the second heads the personnel office, half of each four are elected. */
    public static String committee(String from, String until, List<String> people) {
        var size = people.size();
        var members = IntStream.range(0, size)
                .mapToObj(at -> "{\"person\":%s,\"chair\":%s,\"seat\":\"%s\"}"
                        .formatted(people.get(at), at == 0, seat(at, size)))
                .collect(Collectors.joining(","));
        var third = Math.ceilDiv(size, 3);
        return "{\"termFrom\":\"%s\",\"termUntil\":\"%s\",\"members\":[%s],\"sexes\":[{\"members\":%d,\"assessed\":40},{\"members\":%d,\"assessed\":60}]}"
                .formatted(from, until, members, third, size - third);
    }

    private static String seat(int at, int size) {
        if (at == 1) {
            return "EX_OFFICIO";
        }
        return at > 1 && at < 2 + size / 4 * 2 ? "ELECTED" : "DESIGNATED";
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
