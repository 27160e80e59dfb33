package tw.servicequality.complaint.petitioner;

/**
 * The data of a case's petitioner as the database has it; neither key nor data once he is erased.
 *
 * @param key his own, sealed under the service's
 * @param sealed his data, sealed under it
 */
public record SealedData(String caseNumber, byte[] key, byte[] sealed) {

    boolean isErased() {
        return key == null;
    }

    @Override
    public String toString() {
        return "SealedData[" + caseNumber + "]";
    }
}
