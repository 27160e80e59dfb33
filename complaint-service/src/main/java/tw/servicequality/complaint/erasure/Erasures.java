package tw.servicequality.complaint.erasure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** All erasures. */
@ApplicationScoped
class Erasures implements PanacheRepositoryBase<Erasure, String> {}
