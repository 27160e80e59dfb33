package tw.servicequality.platform.filestore;

import tw.servicequality.platform.problem.Problem;

/** In whose words a kept file is refused, and what is to be done about one that was found infected. */
public record FileRefusals(Problem notScanned, Problem infected, String remedy, Problem moveRefused) {}
