package tw.servicequality.platform.idempotency;

import static tw.servicequality.platform.problem.HttpProblem.*;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import tw.servicequality.platform.identity.Callers;

/** Runs inside the transaction that the annotation brings, so key and effect commit together. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_AFTER)
class IdempotentInterceptor {

    private static final int LONGEST_KEY = 200;

    private final KeptAnswers kept;
    private final Callers callers;
    private final ObjectMapper json;

    IdempotentInterceptor(KeptAnswers kept, Callers callers, ObjectMapper json) {
        this.kept = kept;
        this.callers = callers;
        this.json = json;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var key = key();
        var caller = callers.current().subject();
        var fingerprint = fingerprint(call.getParameters());
        var earlier = kept.claim(caller, key);
        if (earlier.isPresent()) {
            if (!Arrays.equals(earlier.get().fingerprint(), fingerprint)) {
                throw IDEMPOTENCY_KEY_REUSED.because("請為不同的請求使用新的鍵");
            }
            return earlier.get().response();
        }
        var answer = (Response) call.proceed();
        kept.keep(caller, key, KeptAnswer.of(fingerprint, answer, json));
        return answer;
    }

    private static String key() {
        var request = CurrentRequestManager.get();
        var key = request == null ? null : (String) request.getHeader("Idempotency-Key", true);
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw IDEMPOTENCY_KEY_REQUIRED.because("請附上 1 至 " + LONGEST_KEY + " 字的 Idempotency-Key");
        }
        return key;
    }

    /** Method, path, query and every body or parameter that can be written as JSON; what the framework injects is left out. */
    private byte[] fingerprint(Object[] parameters) throws JsonProcessingException, NoSuchAlgorithmException {
        var request = CurrentRequestManager.get();
        var digest = MessageDigest.getInstance("SHA-256");
        var query = request.getUriInfo().getRequestUri().getRawQuery();
        digest.update((request.getMethod() + " " + request.getPath() + "?" + query).getBytes(StandardCharsets.UTF_8));
        for (var parameter : parameters) {
            if (parameter instanceof Record) {
                digest.update(json.writeValueAsBytes(parameter));
            }
        }
        return digest.digest();
    }
}
