package tw.servicequality.assessment.criteria;

/** Points, both ends included, which no band gives. A sheet may acknowledge one with its reason. */
record Gap(int min, int max) {}
