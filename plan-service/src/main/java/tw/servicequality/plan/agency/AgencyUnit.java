package tw.servicequality.plan.agency;

import jakarta.persistence.Embeddable;

/** 單位 */
@Embeddable
record AgencyUnit(String code, String name) {}
