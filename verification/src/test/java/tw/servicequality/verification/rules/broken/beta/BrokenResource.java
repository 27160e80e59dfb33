package tw.servicequality.verification.rules.broken.beta;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import tw.servicequality.verification.rules.broken.dto.ThingHelper;

@Path("/broken")
public class BrokenResource {

    EntityManager entities;
    ThingHelper helper;

    @GET
    String hidden() {
        return Instant.now().toString() + entities + helper;
    }

    @Transactional
    void commitsOnAChecked() throws Exception {
        Thread.sleep(1);
        throw new Exception();
    }
}
