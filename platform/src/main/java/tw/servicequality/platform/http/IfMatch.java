package tw.servicequality.platform.http;

import tw.servicequality.platform.problem.HttpProblem;

/** The precondition of a change (RFC 9110 §13.1.1): the caller names the version that he saw, as the strong ETag he was given. */
public final class IfMatch {

    private IfMatch() {}

    /** Refuses with IF_MATCH_REQUIRED (RFC 6585) when missing and VERSION_STALE when the version has moved on. */
    public static void require(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw HttpProblem.IF_MATCH_REQUIRED.because("請以 If-Match 附上讀取時的 ETag");
        }
        for (var tag : ifMatch.split(",")) {
            if (tag.strip().equals(etag(version)) || tag.strip().equals("*")) {
                return;
            }
        }
        throw HttpProblem.VERSION_STALE.because("目前版本為 " + etag(version));
    }

    static String etag(long version) {
        return "\"" + version + "\"";
    }
}
