package pl.zwornik.tool;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.PolishText;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.Founding;
import pl.zwornik.forum.Membership;
import pl.zwornik.forum.Organ;
import pl.zwornik.forum.Seat;
import pl.zwornik.forum.Tenure;
import pl.zwornik.gathering.Attendance;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.people.PersonName;
import pl.zwornik.sector.Sector;
import pl.zwornik.tool.text.Page;
import pl.zwornik.tool.text.Table;
import pl.zwornik.vocabulary.Wording;

/** A forum for people: founding, members in Polish order, organs, purposes. */
final class ForumPage {

    private final Page page;
    private final Words words;
    private final Sector sector;

    ForumPage(Page page, Words words, Sector sector) {
        this.page = page;
        this.words = words;
        this.sector = sector;
    }

    void of(Forum forum) {
        founding(forum);
        if (!forum.getMemberships().isEmpty() || forum.getStatedFounders().isPresent()) {
            members(forum);
        }
        forum.getOrgans().forEach(this::organ);
        if (!forum.getPurposes().isEmpty()) {
            page.section(words.say("Deklarowane cele", "Declared purposes"));
            forum.getPurposes().stream().map(Wording::text).forEach(page::point);
        }
        forum.getAccount().ifPresent(account -> new AccountPage(page, words, this::person).of(account));
    }

    private void founding(Forum forum) {
        Table table = new Table();
        forum.getFounding().ifPresent(founding -> founding(table, founding));
        forum.getInvolvements()
                .forEach(one -> table.row(
                        words.label(one.role()), one.actedThrough().orElseGet(() -> name(one.organisation()))));
        forum.getFormality().forEach(stage -> table.row(words.label(stage.value()), words.life(stage.during())));
        if (!table.isEmpty()) {
            page.section(words.say("Powstanie", "Founding")).table(table);
        }
    }

    private void founding(Table table, Founding founding) {
        founding.getDay().ifPresent(day -> table.row(words.say("dzień", "day"), words.date(day)));
        founding.getPlace().ifPresent(place -> table.row(words.say("miejsce (TERC)", "place (TERC)"), place.value()));
        founding.getFirstSession()
                .ifPresent(day -> table.row(
                        words.say("pierwsze posiedzenie", "first session"), words.claim(day, words.date(day.value()))));
        founding.getAttendance().forEach(one -> table.row(words.say("obecni", "present"), attendance(one)));
    }

    private String attendance(Attendance attendance) {
        return words.label(attendance.as())
                + attendance.ofType().map(type -> ", " + words.label(type)).orElse("")
                + attendance.from().map(of -> ", " + name(of)).orElse("")
                + ": " + words.count(attendance.count());
    }

    private void members(Forum forum) {
        List<Membership> members = forum.getMemberships();
        page.section(words.say("Członkowie: ", "Members: ")
                + members.size()
                + forum.getStatedFounders()
                        .map(founders -> " (" + founders(founders) + words.count(founders.value()) + ")")
                        .orElse(""));
        boolean together =
                members.stream().map(Membership::getDuring).distinct().count() == 1;
        if (together) {
            page.line(words.say("Wszyscy ", "All ") + words.life(members.get(0).getDuring()) + ".");
        }
        Table table = new Table();
        members.stream()
                .sorted(Comparator.comparing(member -> name(member.getMember()), PolishText.ORDER))
                .forEach(member -> table.row(
                        name(member.getMember()), seat(member), together ? "" : words.life(member.getDuring())));
        page.table(table);
    }

    private String founders(Claim<Count> founders) {
        return founders.isStated()
                ? words.say("założycieli według źródła: ", "founders by the source: ")
                : words.say("założycieli, jak wynika ze źródła: ", "founders, inferred from the source: ");
    }

    private String seat(Membership member) {
        return sector.organisation(member.getMember()).stream()
                .flatMap(one -> one.getSeats().stream())
                .map(seat -> words.seat(seat.value()))
                .collect(Collectors.joining("; "));
    }

    private void organ(Organ organ) {
        page.section(organ.getName().orElseGet(() -> words.label(organ.getKind())) + ": "
                + words.seats(organ.getSeats().size()));
        Table table = new Table();
        for (Seat seat : organ.getSeats()) {
            for (Tenure tenure : seat.getTenures()) {
                table.row(
                        tenure.getHolder().map(this::person).orElse(words.notStated()),
                        tenure.getOnBehalfOf()
                                .map(of -> words.say("w imieniu ", "on behalf of ") + name(of))
                                .orElse(""),
                        tenure.getDuring()
                                .map(during -> words.claim(during, words.life(during.value())))
                                .orElse(words.notStated()));
            }
        }
        page.table(table);
        organ.getElection()
                .ifPresent(election -> page.line(words.say("Wybór: ", "Election: ")
                        + election.getDay()
                                .map(day -> words.claim(day, words.date(day.value())))
                                .orElse(words.notStated())
                        + words.say(", głosy: ", ", votes: ") + words.count(election.getVotes()) + "."));
    }

    private String name(OrganisationId id) {
        return sector.organisation(id).map(Organisation::shortName).orElse(id.value());
    }

    private String person(PersonId id) {
        return sector.person(id)
                .flatMap(person -> person.getName())
                .map(PersonName::spoken)
                .orElse(id.value());
    }
}
