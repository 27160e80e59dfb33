package tw.servicequality.platform.problem;

import static tw.servicequality.platform.problem.HttpProblem.*;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.hibernate.StaleStateException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever was thrown, ours or the framework's, into problem+json. Nothing internal leaves: no class name, no trace. */
class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    @ServerExceptionMapper
    Response refused(ProblemException refusal, UriInfo uri) {
        return answer(refusal.problem(), refusal.getMessage(), uri, refusal.fields());
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException violation, UriInfo uri) {
        return answer(INVALID_INPUT, "請修正標示的欄位", uri, Pointers.of(violation));
    }

    @ServerExceptionMapper({MismatchedInputException.class, JsonMappingException.class, JsonProcessingException.class})
    Response unreadable(JsonProcessingException unreadable, UriInfo uri) {
        if (unreadable instanceof JsonMappingException mismatch
                && !mismatch.getPath().isEmpty()) {
            var place = new FieldProblem(Pointers.of(mismatch), Pointers.reason(mismatch));
            return answer(INVALID_INPUT, "請修正標示的欄位", uri, List.of(place));
        }
        return answer(MALFORMED_JSON, "內容不是可讀的 JSON", uri, List.of());
    }

    @ServerExceptionMapper({
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class
    })
    Response unauthenticated(SecurityException refused, UriInfo uri) {
        return answer(UNAUTHENTICATED, "請附上有效的 Bearer 權杖", uri, List.of());
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refused, UriInfo uri) {
        return answer(FORBIDDEN, "此角色不得執行這項操作", uri, List.of());
    }

    @ServerExceptionMapper({OptimisticLockException.class, StaleStateException.class})
    Response stale(RuntimeException stale, UriInfo uri) {
        return answer(VERSION_STALE, "請重新讀取後再試", uri, List.of());
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException thrown, UriInfo uri) {
        if (thrown.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable, uri);
        }
        var problem = HttpProblem.of(thrown.getResponse().getStatus());
        var answer = Response.fromResponse(answer(problem, problem.title(), uri, List.of()));
        var allow = thrown.getResponse().getHeaderString("Allow");
        return allow == null ? answer.build() : answer.header("Allow", allow).build();
    }

    @ServerExceptionMapper
    Response unexpected(Throwable thrown, UriInfo uri) {
        for (var cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException refusal) {
                return refused(refusal, uri);
            }
            if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
                return stale((RuntimeException) cause, uri);
            }
        }
        var known = Databases.problemOf(thrown);
        if (known == INTERNAL_ERROR) {
            LOG.errorf(thrown, "unexpected failure at %s", LogText.of(uri.getPath()));
        }
        return answer(known, known.title(), uri, List.of());
    }

    private static Response answer(Problem problem, String detail, UriInfo uri, List<FieldProblem> fields) {
        return ProblemBody.of(problem, detail, uri.getPath(), fields).response();
    }
}
