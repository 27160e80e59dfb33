package tw.servicequality.platform.filestore;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All files of a feature that gives none of them up. */
public interface FileRows<T extends FileRow> extends PanacheRepositoryBase<T, UUID>, FileOwner {

    /** How they come to their scanners. */
    ScanTurns<T> turns();

    @Override
    default boolean names(UUID id) {
        return findByIdOptional(id).isPresent();
    }

    @Override
    default boolean discardSome() {
        return false;
    }

    @Override
    default Optional<Unscanned> nextToScan(Instant now) {
        return turns().next(getEntityManager(), now).map(file -> new Unscanned(file.id(), Optional.of(file.key())));
    }
}
