package tw.servicequality.complaint.casefile;

import jakarta.persistence.Embeddable;

/** 分案: the unit (a code of the agency's register) and the login name of the officer in charge (行政程序法 §170). */
@Embeddable
record Assignment(String unit, String officer) {}
