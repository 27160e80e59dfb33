package tw.servicequality.verification.story;

/** A petition of the data file, with the number and the code it was given in this telling. */
record PetitionOfTheYear(String key, String number, String code) {

    String path() {
        return "/api/v1/complaints/" + number;
    }

    /** A text of the data file with this petition's own number and code. */
    String fill(String text) {
        return text.replace("\"$tracking\"", "{\"caseNumber\":\"$number\",\"lookupCode\":\"$code\"}")
                .replace("$number", number)
                .replace("$code", code);
    }
}
