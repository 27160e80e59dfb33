package tw.servicequality.platform.identity;

import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Tells an HTTP request from a request context that a consumer or job opened for itself. */
final class InRequest {

    private InRequest() {}

    static boolean now() {
        return CurrentRequestManager.get() != null;
    }
}
