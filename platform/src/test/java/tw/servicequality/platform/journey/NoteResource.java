package tw.servicequality.platform.journey;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import tw.servicequality.platform.http.Answer;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.idempotency.Idempotent;
import tw.servicequality.platform.identity.Access;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.platform.outbox.IntegrationEvent;
import tw.servicequality.platform.outbox.Outbox;
import tw.servicequality.platform.problem.HttpProblem;

/** A little service on top of the platform, so that the platform is tested the way services use it. */
@Path("/api/v1/notes")
public class NoteResource {

    @Inject
    AgroalDataSource database;

    @Inject
    Outbox outbox;

    @Inject
    Gate gate;

    @POST
    @Idempotent
    public Response write(@NotNull @Valid NoteWriting note) throws SQLException {
        gate.require(NoteAccess.WRITE, note.agency(), HttpProblem.NOT_FOUND, note.agency());
        if (note.text().equals("boom")) {
            throw new IllegalStateException("an internal secret");
        }
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into note values (?, ?, 0)")) {
            insert.setString(1, note.id());
            insert.setString(2, note.text());
            insert.executeUpdate();
        }
        outbox.add(new NoteWritten(note.id(), note.lines()));
        if (note.text().equals("fail after all")) {
            throw HttpProblem.CONFLICT.because("after the outbox");
        }
        return Answer.created("/api/v1/notes/" + note.id(), note, 0);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    public Response rewrite(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        IfMatch.require(ifMatch, 3);
        return Answer.of(id, 4);
    }

    @GET
    public List<String> visible() {
        return List.copyOf(new java.util.TreeSet<>(gate.visible(NoteAccess.READ)));
    }

    public record NoteWriting(
            @NotBlank String id,
            @NotBlank String agency,
            @NotBlank String text,
            @Positive int lines,
            List<@Valid NoteLine> parts) {}

    public record NoteLine(@NotBlank String words) {}

    record NoteWritten(String id, int lines) implements IntegrationEvent {
        @Override
        public String type() {
            return "tw.servicequality.note.NoteWritten.v1";
        }

        @Override
        public String topic() {
            return "note-events";
        }

        @Override
        public String subject() {
            return id;
        }

        @Override
        public long sequence() {
            return 0;
        }
    }

    enum NoteAccess implements Access {
        WRITE(Reach.OWN),
        READ(Reach.OWN_OR_SUPERVISED);

        private final Reach reach;

        NoteAccess(Reach reach) {
            this.reach = reach;
        }

        @Override
        public Set<String> roles() {
            return Set.of("writer");
        }

        @Override
        public Reach reach() {
            return reach;
        }
    }
}
