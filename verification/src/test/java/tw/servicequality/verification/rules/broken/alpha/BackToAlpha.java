package tw.servicequality.verification.rules.broken.alpha;

/** Closes the cycle alpha → beta → dto → alpha. */
public class BackToAlpha {}
