package tw.servicequality.verification.pages;

import tw.servicequality.platform.problem.Problem;

/** docs/errors.md: every code that a client can meet. */
final class ErrorPage {

    private ErrorPage() {}

    static String text() {
        var page = new StringBuilder("""
                # Errors

                Every refusal is `application/problem+json` (RFC 9457) with one of these in `code`. Codes are never renamed. This page
                is generated from the catalogues in the code.
                """);
        for (var module : Modules.NAMES) {
            page.append("\n## %s\n\n| code | status | title |\n| --- | --- | --- |\n".formatted(module));
            for (var catalogue : Modules.enums(module, Problem.class::isAssignableFrom)) {
                for (var constant : catalogue.getEnumConstants()) {
                    var problem = (Problem) constant;
                    page.append("| `%s` | %d | %s |\n".formatted(problem.name(), problem.status(), problem.title()));
                }
            }
        }
        return page.toString();
    }
}
