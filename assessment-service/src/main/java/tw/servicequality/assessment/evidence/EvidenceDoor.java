package tw.servicequality.assessment.evidence;

import static tw.servicequality.assessment.evidence.EvidenceProblem.EVIDENCE_AGENCY_UNKNOWN;
import static tw.servicequality.assessment.evidence.EvidenceProblem.EVIDENCE_FILE_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import tw.servicequality.assessment.evidence.EvidenceFile.Holding;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.identity.Gate;

/**
 * Who may know of which evidence. What was heard concerns whoever assesses the agency; a file is known to those who hold it and to
 * those above them, and to the agency it is about only once it is disclosed: before, it would tell of a check to come.
 */
@ApplicationScoped
class EvidenceDoor {

    private final EvidenceFiles files;
    private final Evidences evidences;
    private final AgencyDirectory directory;
    private final Gate gate;

    EvidenceDoor(EvidenceFiles files, Evidences evidences, AgencyDirectory directory, Gate gate) {
        this.files = files;
        this.evidences = evidences;
        this.directory = directory;
        this.gate = gate;
    }

    /** Whose a file about this agency will be. */
    Holding toAdd(String agency) {
        var asked = Optional.ofNullable(agency).orElse("");
        var caller = gate.require(EvidenceAccess.ADD_FILE, asked, EVIDENCE_AGENCY_UNKNOWN, asked);
        return new Holding(asked, caller.agency());
    }

    EvidenceFile readable(String id) {
        var within = gate.visible(EvidenceAccess.READ_FILE);
        var file = files.get(id);
        var about = evidences.findById(file.id());
        if (!within.contains(file.heldBy()) && !(about.isDisclosed() && within.contains(file.agency()))) {
            throw EVIDENCE_FILE_NOT_FOUND.because(id);
        }
        return file;
    }

    /** The agencies whose undisclosed files the caller may be shown. */
    Set<String> holders(String callersAgency) {
        return directory.withSubordinates(callersAgency);
    }
}
