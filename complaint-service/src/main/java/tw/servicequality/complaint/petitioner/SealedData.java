package tw.servicequality.complaint.petitioner;

/**
 * A petitioner's data as the database has it; nothing of either once he is erased.
 *
 * @param key his own, sealed under the service's
 * @param sealed his data, sealed under it
 */
public record SealedData(byte[] key, byte[] sealed) {

    boolean isErased() {
        return key == null;
    }

    @Override
    public String toString() {
        return "SealedData[…]";
    }
}
