package tw.servicequality.verification.audit;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A sealed row as it lies in the database. */
record AuditRow(
        long position,
        long id,
        OffsetDateTime at,
        String actor,
        String actorAgency,
        String type,
        String subject,
        long version,
        String facts,
        BigInteger hash) {

    static AuditRow read(ResultSet row) throws SQLException {
        return new AuditRow(
                row.getLong("position"),
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class),
                row.getString("actor"),
                row.getString("actor_agency"),
                row.getString("type"),
                row.getString("subject"),
                row.getLong("version"),
                row.getString("facts"),
                new BigInteger(1, row.getBytes("hash")));
    }

    /** What the hash has to be after the given one. */
    BigInteger expected(BigInteger before) {
        var texts = List.of(actor, actorAgency, type, subject).stream()
                .map(AuditRow::utf8)
                .toList();
        var last = utf8(facts);
        var size = 32
                + 8
                + 8
                + 8
                + texts.stream().mapToInt(text -> 4 + text.length).sum()
                + 8
                + 4
                + last.length;
        var bytes = ByteBuffer.allocate(size)
                .put(fixed(before))
                .putLong(position)
                .putLong(id)
                .putLong(micros());
        texts.forEach(text -> bytes.putInt(text.length).put(text));
        bytes.putLong(version).putInt(last.length).put(last);
        return new BigInteger(1, sha256().digest(bytes.array()));
    }

    private long micros() {
        return ChronoUnit.MICROS.between(java.time.Instant.EPOCH, at.toInstant());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] fixed(BigInteger hash) {
        var bytes = hash.toByteArray();
        var fixed = new byte[32];
        var length = Math.min(32, bytes.length);
        System.arraycopy(bytes, bytes.length - length, fixed, 32 - length, length);
        return fixed;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
