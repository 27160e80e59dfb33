package tw.servicequality.reward.contributor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import tw.servicequality.reward.person.People;
import tw.servicequality.reward.person.PersonView;

/** Contributors as colleagues see them: names masked. */
@ApplicationScoped
class ShowContributors {

    private final Contributors contributors;
    private final People people;

    ShowContributors(Contributors contributors, People people) {
        this.contributors = contributors;
        this.people = people;
    }

    List<ContributorView> of(List<Contributor> shown) {
        var masked = people.masked(shown.stream().map(Contributor::personId).toList());
        var deeds = contributors.deeds(shown);
        return shown.stream()
                .map(one -> new ContributorView(
                        one.id(),
                        PersonView.of(one.personId(), one.agency(), masked.get(one.personId())),
                        one.capacity(),
                        one.share(),
                        deeds.get(one.id()),
                        one.version()))
                .toList();
    }
}
