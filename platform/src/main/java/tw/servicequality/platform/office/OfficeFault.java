package tw.servicequality.platform.office;

/** Why a file cannot be read. Does not leave the package: whoever reads a file says as which problem of his own it is told. */
final class OfficeFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean tooLarge;

    private OfficeFault(boolean tooLarge, String detail) {
        super(detail, null, false, false);
        this.tooLarge = tooLarge;
    }

    static OfficeFault unreadable(String detail) {
        return new OfficeFault(false, detail);
    }

    static OfficeFault tooLarge(String detail) {
        return new OfficeFault(true, detail);
    }

    boolean isTooLarge() {
        return tooLarge;
    }
}
