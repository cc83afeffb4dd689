package org.duologue.web.wallet;

/**
 * Where a statement is shown.
 *
 * @param path the address of the page, without what follows a question mark
 * @param enrollment what the page has to be asked for besides; or empty
 * @param below where the explanations of its entries and its CSV are
 */
public record StatementPlace(String path, String enrollment, String below) {

    /** A page whose address says it all. */
    public static StatementPlace at(String path) {
        return new StatementPlace(path, "", path);
    }

    /** The address of the page. */
    String page() {
        return enrollment.isEmpty() ? path : path + "?enrollment=" + enrollment;
    }
}
