package tw.servicequality.verification.story;

import java.io.PrintStream;
import tw.servicequality.verification.running.FactTap.Fact;
import tw.servicequality.verification.running.Visitor;

/** Tells the story so that a person can follow: who did what, what came back, what was heard on Kafka, and why. */
final class Narrator {

    private final PrintStream out;
    private final long begun = System.nanoTime();
    private int chapter;

    Narrator(PrintStream out) {
        this.out = out;
    }

    void chapter(String title) {
        out.printf("%n%d. %s%n", ++chapter, title);
    }

    void day(String dayAndTime) {
        out.printf("   [%s, Asia/Taipei]%n", dayAndTime.replace('T', ' '));
    }

    void did(Visitor who, String what) {
        out.printf("   %-24s %s%n", who.name(), what);
    }

    void heard(Fact fact) {
        out.printf(
                "   %-24s %s of %s, sequence %d%n", "on Kafka", shortType(fact), shortSubject(fact), fact.sequence());
    }

    void why(String reason) {
        out.printf("   %-24s %s%n", "", reason);
    }

    void end() {
        out.printf(
                "%nThe story is told, %.1f s. Every line above was checked as it was printed.%n",
                (System.nanoTime() - begun) / 1e9);
    }

    private static String shortType(Fact fact) {
        return fact.type().substring("tw.servicequality.".length());
    }

    private static String shortSubject(Fact fact) {
        return fact.subject().length() > 13 ? fact.subject().substring(0, 8) + "…" : fact.subject();
    }
}
