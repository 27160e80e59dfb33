package tw.servicequality.platform.feed;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** How feeds and their addresses go over HTTP: kept by nobody between, told to nobody else. */
public final class FeedAnswer {

    public static final String CALENDAR = "text/calendar";

    private FeedAnswer() {}

    public static Response of(String text) {
        return Response.ok(text)
                .type(CALENDAR + "; charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=300")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    /** The only time that the address is told. */
    public static Response issued(Object view) {
        return Response.ok(view).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
