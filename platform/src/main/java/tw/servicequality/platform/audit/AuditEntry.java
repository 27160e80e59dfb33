package tw.servicequality.platform.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** One entry of the trail, the place where it is pending, and the bytes of it that the chain seals. */
record AuditEntry(
        String place,
        long id,
        OffsetDateTime at,
        String actor,
        String actorAgency,
        String type,
        String subject,
        long version,
        String facts) {

    static AuditEntry read(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getString("place"),
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class),
                row.getString("actor"),
                row.getString("actor_agency"),
                row.getString("type"),
                row.getString("subject"),
                row.getLong("version"),
                row.getString("facts"));
    }

    /**
     * SHA-256 over: hash before, position, id, microseconds since 1970, then actor, agency, type, subject (each length-prefixed
     * UTF-8), version, facts. All integers are 8 bytes, lengths 4, big-endian.
     */
    byte[] seal(byte[] before, long position) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(before);
            out.writeLong(position);
            out.writeLong(id);
            var instant = at.toInstant();
            out.writeLong(instant.getEpochSecond() * 1_000_000 + instant.getNano() / 1_000);
            write(out, actor);
            write(out, actorAgency);
            write(out, type);
            write(out, subject);
            out.writeLong(version);
            write(out, facts);
            return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
