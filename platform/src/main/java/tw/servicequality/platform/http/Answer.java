package tw.servicequality.platform.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** Answers in the form every service gives them: strong ETag, Location, Link to the next page. */
public final class Answer {

    private Answer() {}

    /** 200 with the version as ETag. */
    public static Response of(Object view, long version) {
        return Response.ok(view)
                .header(HttpHeaders.ETAG, IfMatch.etag(version))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    /** 201 with the place of the new thing and its version as ETag. */
    public static Response created(String path, Object view, long version) {
        return Response.created(URI.create(path))
                .entity(view)
                .header(HttpHeaders.ETAG, IfMatch.etag(version))
                .build();
    }

    /** 200 with the items and, if there are more, {@code Link: rel="next"} under the same filters. */
    public static Response page(Page<?> page, UriInfo uri) {
        var answer = Response.ok(page);
        page.next().ifPresent(cursor -> {
            var next = uri.getRequestUriBuilder()
                    .replaceQueryParam("cursor", cursor)
                    .build();
            var target = next.getRawPath() + "?" + next.getRawQuery();
            answer.header(HttpHeaders.LINK, "<" + target + ">; rel=\"next\"");
        });
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }
}
