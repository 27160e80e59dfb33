package tw.servicequality.assessment.publication;

import static tw.servicequality.assessment.publication.PublicationProblem.RESULTS_NOT_COMPLETE;
import static tw.servicequality.assessment.publication.PublicationProblem.RESULT_PUBLICATION_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import tw.servicequality.assessment.assessment.AssessmentEvent;
import tw.servicequality.assessment.publication.PublishedRow.PublishedItem;
import tw.servicequality.assessment.round.AssessmentRound;
import tw.servicequality.assessment.round.AssessmentRounds;
import tw.servicequality.assessment.scoresheet.SheetLibrary;
import tw.servicequality.assessment.standing.StandingResult;
import tw.servicequality.assessment.standing.StandingResults;
import tw.servicequality.platform.http.IfMatch;
import tw.servicequality.platform.identity.AgencyDirectory;
import tw.servicequality.platform.identity.Gate;
import tw.servicequality.platform.outbox.Outbox;
import tw.servicequality.platform.time.Taipei;

/** 公布、撤下考核結果 */
@ApplicationScoped
class PublishResults {

    private final AssessmentRounds rounds;
    private final StandingResults results;
    private final SheetLibrary library;
    private final ResultPublications publications;
    private final AgencyDirectory directory;
    private final Gate gate;
    private final Outbox outbox;
    private final Clock clock;

    PublishResults(
            AssessmentRounds rounds,
            StandingResults results,
            SheetLibrary library,
            ResultPublications publications,
            AgencyDirectory directory,
            Gate gate,
            Outbox outbox,
            Clock clock) {
        this.rounds = rounds;
        this.results = results;
        this.library = library;
        this.publications = publications;
        this.directory = directory;
        this.gate = gate;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    ResultPublication publish(String roundId, String title, String note) {
        var round = rounds.get(roundId, gate.visible(PublicationAccess.PUBLISH));
        if (results.isOpen(round.id())) {
            throw RESULTS_NOT_COMPLETE.because(roundId);
        }
        return publish(round, title, note);
    }

    /** A result of a published round that is final again was corrected: the round is published as it stands now, unless it was withdrawn. */
    @Transactional(TxType.MANDATORY)
    void corrected(@Observes AssessmentEvent.Finalized again) {
        var versions = publications.of(again.roundId());
        if (!versions.isEmpty() && versions.getLast().status() == PublicationStatus.PUBLISHED) {
            publish(rounds.hold(again.roundId()), versions.getLast().title(), "更正後重新公布");
        }
    }

    @Transactional
    ResultPublication withdraw(String id, String ifMatch, String reason) {
        gate.require(PublicationAccess.PUBLISH);
        var publication = publications.get(id);
        gate.require(PublicationAccess.PUBLISH, publication.assessedBy(), RESULT_PUBLICATION_NOT_FOUND, id);
        IfMatch.require(ifMatch, publication.version());
        outbox.add(publication.withdraw(reason, Taipei.today(clock)));
        return publication;
    }

    private ResultPublication publish(AssessmentRound round, String title, String note) {
        var before = publications.of(round.id());
        before.forEach(ResultPublication::supersede);
        var publication = ResultPublication.of(round, title, before.size() + 1, rows(round), note, Taipei.today(clock));
        publications.persist(publication);
        outbox.add(publication.published());
        return publication;
    }

    private List<PublishedRow> rows(AssessmentRound round) {
        var all = results.ofRound(round.id()).stream()
                .sorted(Comparator.comparing(StandingResult::total).reversed().thenComparing(StandingResult::agency))
                .toList();
        var ranks =
                round.tieRule().ranks(all.stream().map(StandingResult::total).toList());
        return IntStream.range(0, all.size())
                .mapToObj(at -> row(all.get(at), ranks.get(at)))
                .toList();
    }

    private PublishedRow row(StandingResult result, int rank) {
        var tally = library.published(result.scoreSheetId()).sheet().tally(results.points(result.assessmentId()));
        return new PublishedRow(
                result.rocYear(),
                rank,
                result.agency(),
                directory.name(result.agency()).orElse(result.agency()),
                result.total(),
                result.grade(),
                result.assessedOn().toString(),
                result.edition(),
                tally.items().stream()
                        .map(item -> new PublishedItem(
                                item.item(), item.label(), exact(item.points()), exact(item.maximum())))
                        .toList());
    }

    private static BigDecimal exact(Number points) {
        return new BigDecimal(points.toString());
    }
}
