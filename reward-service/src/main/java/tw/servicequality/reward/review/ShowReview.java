package tw.servicequality.reward.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import tw.servicequality.reward.person.People;
import tw.servicequality.reward.person.PersonView;
import tw.servicequality.reward.review.ReviewView.ItemView;
import tw.servicequality.reward.review.ReviewView.StepView;
import tw.servicequality.reward.review.ReviewView.StepsView;

/** A review as those see it who deal with it: names masked. */
@ApplicationScoped
class ShowReview {

    private final ReviewBook book;
    private final People people;
    private final History history;
    private final ObjectMapper json;

    ShowReview(ReviewBook book, People people, History history, ObjectMapper json) {
        this.book = book;
        this.people = people;
        this.history = history;
        this.json = json;
    }

    ReviewView of(RewardReview review) {
        var proposal = book.proposal(review);
        var items = book.items(review);
        var masked = people.masked(items.stream().map(ReviewItem::personId).toList());
        return new ReviewView(
                review.id(),
                review.proposalId(),
                review.agency(),
                review.status(),
                proposal.article(),
                proposal.recipient().text(),
                proposal.award().wording(),
                review.orderFirst(),
                review.needsApproval(),
                review.confirmBy(),
                review.openedAt(),
                items.stream()
                        .map(item -> ItemView.of(
                                item,
                                PersonView.of(
                                        item.personId(), people.agency(item.personId()), masked.get(item.personId()))))
                        .toList());
    }

    StepsView steps(RewardReview review) {
        return new StepsView(history.of(review).stream()
                .map(step -> new StepView(
                        step.number(),
                        step.step().name(),
                        step.step().title(),
                        step.role(),
                        step.agency(),
                        step.at(),
                        step.reason(),
                        read(step.detail())))
                .toList());
    }

    private JsonNode read(String detail) {
        try {
            return json.readTree(detail);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
