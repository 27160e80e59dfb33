package tw.servicequality.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import tw.servicequality.platform.problem.HttpProblem;
import tw.servicequality.platform.problem.ProblemBody;

/** Refuses a request before anything is read of its body; the connection ends with it where the body is not wanted. */
@ApplicationScoped
class EarlyRefusal {

    private final ObjectMapper json;

    EarlyRefusal(ObjectMapper json) {
        this.json = json;
    }

    void answer(RoutingContext request, HttpProblem why, String detail) {
        var problem = ProblemBody.of(why, detail, request.normalizedPath());
        var response = request.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemBody.MEDIA_TYPE);
        if (why == HttpProblem.BODY_TOO_LARGE) {
            response.putHeader(HttpHeaders.CONNECTION, "close");
        }
        if (why == HttpProblem.SERVICE_UNAVAILABLE) {
            response.putHeader("Retry-After", ProblemBody.RETRY_AFTER_SECONDS);
        }
        response.end(text(problem));
    }

    private String text(ProblemBody problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
