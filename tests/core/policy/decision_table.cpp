#include "decision_table.h"

#include <algorithm>

namespace tandem::test {
namespace {

using enum domain::IdentityLevel;
using Lines = std::vector<int>;

class Table {
public:
    // `change` is made to the world of the section.
    template <class Change>
    void add(std::string sentence, Change change, const Audience& audience, const Setting& setting, IdentityLevel level, Reason reason,
             std::optional<Lines> lines = {}) {
        Decision decision{std::move(sentence), m_base(), audience, setting, level, reason, std::move(lines)};
        change(decision.world);
        m_all.push_back(std::move(decision));
    }
    void base(World (*make)()) { m_base = make; }
    std::vector<Decision> take() { return std::move(m_all); }

private:
    World (*m_base)() = &table_a;
    std::vector<Decision> m_all;
};

ConsentGiven& consent_of(World& world) { return std::get<ConsentGiven>(world.subject().consent.front().act); }

void as_is(World&) {}

void tell(World& world) { world.subject().told = domain::ToldOn{day("2026-11-01"), {}, "at home"}; }

void add_consent(Table& table) {
    const Audience who = seat(social_work);
    table.add("consent for the core names a core partner that is needed", as_is, who, at_table, Named, Reason::ByConsent, Lines{1, 2, 4});
    table.add("nobody asked", [](World& w) { w.subject().consent.clear(); }, who, at_table, Anonymous, Reason::NoConsent, Lines{});
    table.add("only asked", [](World& w) { w.subject().consent.clear(); w.say("2026-11-02", ConsentAsked{}); }, who, at_table, Anonymous,
              Reason::NoConsent);
    table.add("consent dated tomorrow", [](World& w) { w.subject().consent.front().on = day("2026-11-11"); }, who, at_table, Anonymous,
              Reason::ConsentNotYet);
    table.add("consent that ended yesterday", [](World& w) { consent_of(w).until = day("2026-11-09"); }, who, at_table, Anonymous,
              Reason::ConsentExpired);
    table.add("consent on its last day", [](World& w) { consent_of(w).until = day("2026-11-10"); }, who, at_table, Named, Reason::ByConsent);
    table.add("consent that ends before it starts", [](World& w) { consent_of(w).until = day("2026-11-01"); }, who, at_table, Anonymous,
              Reason::ConsentExpired);
    table.add("consent without an end holds for a year", [](World& w) { w.subject().consent.front().on = day("2025-11-09"); }, who, at_table,
              Anonymous, Reason::ConsentExpired);
    table.add("presumed consent is no consent", [](World& w) { consent_of(w).form = ConsentForm::Presumed; tell(w); }, who, at_table, Anonymous,
              Reason::ConsentPresumed);
    table.add("consent that nobody is recorded to have given", [](World& w) { consent_of(w).by.clear(); }, who, at_table, Anonymous,
              Reason::ConsentNotEntitled);
    table.add("consent to nobody", [](World& w) { consent_of(w).to.clear(); }, who, at_table, Anonymous, Reason::ConsentForOthers);
    table.add("consent to another party", [](World& w) { consent_of(w).to = {ToParty{party(church)}}; }, who, at_table, Anonymous,
              Reason::ConsentForOthers);
    table.add("consent to this person", [](World& w) { consent_of(w).to = {ToPerson{person(social_work)}}; }, who, at_table, Named,
              Reason::ByConsent);
    table.add("consent without categories names, and shows no line", [](World& w) { consent_of(w).categories.reset(); }, who, at_table, Named,
              Reason::ByConsent, Lines{});
    table.add("consent for one category shows lines of that alone", [](World& w) { consent_of(w).categories = Categories::of({"social"}); }, who,
              at_table, Named, Reason::ByConsent, Lines{1});
    table.add("two consents are united",
              [](World& w) {
                  consent_of(w).categories = Categories::of({"social"});
                  w.say("2026-11-03", yes({ToCore{}}));
                  std::get<ConsentGiven>(w.subject().consent.back().act).categories = Categories::of({"health"});
              },
              who, at_table, Named, Reason::ByConsent, Lines{1, 2});
    table.add("a line of two categories needs both",
              [](World& w) { consent_of(w).categories = Categories::of({"social"}); w.line(1).categories = {"social", "finance"}; }, who,
              at_table, Named, Reason::ByConsent, Lines{});
    table.add("narrowed to one category", [](World& w) { w.say("2026-11-05", ConsentNarrowed{{}, Categories::of({"health"})}); }, who, at_table,
              Named, Reason::ByConsent, Lines{2});
    table.add("narrowed to somebody else", [](World& w) { w.say("2026-11-05", ConsentNarrowed{Recipients{ToParty{party(church)}}, {}}); }, who,
              at_table, None, Reason::NarrowedAway);
    table.add("narrowed, and nobody wrote down to what", [](World& w) { w.say("2026-11-05", ConsentNarrowed{}); }, who, at_table, None,
              Reason::NarrowedAway);
}

void add_order_of_events(Table& table) {
    const Audience who = seat(social_work);
    table.add("refused later", [](World& w) { w.say("2026-11-05", ConsentRefused{}); }, who, at_table, None, Reason::Refused, Lines{});
    table.add("yes and no on one day: no", [](World& w) { w.say("2026-11-02", ConsentRefused{}); }, who, at_table, None, Reason::Refused);
    table.add("no in the morning, yes to that in the afternoon",
              [](World& w) {
                  const auto no = w.say("2026-11-02", ConsentRefused{}).id;
                  w.subject().consent.front().follows = no;
              },
              who, at_table, Named, Reason::ByConsent);
    table.add("a yes that says it answers a no of a later day does not",
              [](World& w) {
                  const auto no = w.say("2026-11-05", ConsentRefused{}).id;
                  w.subject().consent.front().follows = no;
              },
              who, at_table, None, Reason::Refused);
    table.add("events that follow each other in a circle",
              [](World& w) {
                  const auto no = w.say("2026-11-02", ConsentRefused{}).id;
                  w.subject().consent.back().follows = w.subject().consent.front().id;
                  w.subject().consent.front().follows = no;
              },
              who, at_table, None, Reason::Refused);
    table.add("yes again after no", [](World& w) { w.say("2026-11-03", ConsentRefused{}); w.say("2026-11-05", yes({ToCore{}})); }, who, at_table,
              Named, Reason::ByConsent);
    table.add("a yes that expired undoes no refusal",
              [](World& w) {
                  w.say("2026-11-03", ConsentRefused{});
                  auto again = yes({ToCore{}});
                  again.until = day("2026-11-08");
                  w.say("2026-11-05", again);
              },
              who, at_table, None, Reason::Refused);
    table.add("refused as from tomorrow counts now", [](World& w) { w.say("2026-11-11", ConsentRefused{}); }, who, at_table, None, Reason::Refused);
    table.add("withdrawn for another party only", [](World& w) { w.say("2026-11-05", ConsentWithdrawn{{ToParty{party(church)}}}); }, who, at_table,
              Named, Reason::ByConsent);
    table.add("withdrawn for this party", [](World& w) { w.say("2026-11-05", ConsentWithdrawn{{ToParty{party(social_work)}}}); }, who, at_table,
              None, Reason::Withdrawn);
    table.add("a refusal for all partners means those of interest too",
              [](World& w) { w.say("2026-11-05", ConsentRefused{{ToAllPartners{}}}); }, seat(police), at_table, None, Reason::Refused);
    table.add("the owner sees somebody who refused", [](World& w) { w.say("2026-11-05", ConsentRefused{}); }, CaseOwner{id<PersonId>(1)}, at_table,
              Named, Reason::AsOwner, Lines{1, 2, 3, 4});
}

void add_ages(Table& table) {
    using domain::ConsentAge;
    const Audience who = seat(social_work);
    const auto child = [](ConsentAge age, std::vector<ConsentGiver> by, ParentalAuthority authority = ParentalAuthority::Unknown) {
        return [=](World& w) {
            w.subject().role = domain::SubjectRole::Child;
            w.subject().age = age;
            w.subject().authority = authority;
            consent_of(w).by = by;
            tell(w);
        };
    };
    using enum ConsentGiver;
    table.add("under 12, all holders", child(ConsentAge::Under12, {AllHolders}), who, at_table, Named, Reason::ByConsent);
    table.add("under 12, one holder", child(ConsentAge::Under12, {OneHolder}), who, at_table, Anonymous, Reason::ConsentNotEntitled);
    table.add("under 12, one holder who is the only one", child(ConsentAge::Under12, {OneHolder}, ParentalAuthority::Sole), who, at_table, Named,
              Reason::ByConsent);
    table.add("under 12, the child", child(ConsentAge::Under12, {Subject}), who, at_table, Anonymous, Reason::ConsentNotEntitled);
    table.add("13, child and holders", child(ConsentAge::Age12To15, {AllHolders, Subject}), who, at_table, Named, Reason::ByConsent);
    table.add("13, holders alone", child(ConsentAge::Age12To15, {AllHolders}), who, at_table, Anonymous, Reason::ConsentNotEntitled);
    table.add("16, holders alone", child(ConsentAge::Age16Plus, {AllHolders}), who, at_table, Anonymous, Reason::ConsentNotEntitled);
    table.add("a child without an age is treated as 12 to 15", child(ConsentAge::Unknown, {AllHolders}), who, at_table, Anonymous,
              Reason::ConsentNotEntitled);
    table.add("somebody with a mentor", [](World& w) { w.subject().representation = Representation::Mentor; tell(w); }, who, at_table, Anonymous,
              Reason::ConsentNotEntitled);
    table.add("the mentor said yes", [](World& w) { w.subject().representation = Representation::Mentor; consent_of(w).by = {Mentor}; }, who,
              at_table, Named, Reason::ByConsent);
    table.add("without an age no parenting line is shown",
              [](World& w) { w.subject().age = ConsentAge::Unknown; w.line(1).categories = {"parenting"}; }, who, at_table, Named, Reason::ByConsent,
              Lines{2});
}

void add_tasks(Table& table) {
    table.base(&table_b);
    const Audience who = seat(ggd);
    table.add("a task names whom it names", as_is, who, at_table, Named, Reason::ByTask, Lines{1, 2, 4});
    table.add("a task where the table allows none", [](World& w) { w.protocol().task_grounds_allowed = false; }, who, at_table, Anonymous,
              Reason::TaskNotAllowed);
    table.add("a task for others", [](World& w) { w.need({social_work}); }, seat(social_work), at_table, Anonymous, Reason::NoConsent);
    table.add("a task for the core as a whole counts for nobody", [](World& w) { w.subject().tasks.front().to = {ToCore{}}; }, who, at_table,
              Anonymous, Reason::NoConsent);
    const auto& incomplete = Reason::TaskIncomplete;
    table.add("a task without a basis", [](World& w) { w.subject().tasks.front().basis.clear(); }, who, at_table, Anonymous, incomplete);
    table.add("a task without a weighing", [](World& w) { w.subject().tasks.front().weighing.reset(); }, who, at_table, Anonymous, incomplete);
    table.add("a weighing nobody decided", [](World& w) { w.subject().tasks.front().weighing->decided_by.reset(); }, who, at_table, Anonymous,
              incomplete);
    table.add("a weighing without alternatives", [](World& w) { w.subject().tasks.front().weighing->alternatives.clear(); }, who, at_table,
              Anonymous, incomplete);
    table.add("a weighing dated tomorrow", [](World& w) { w.subject().tasks.front().weighing->on = day("2026-11-11"); }, who, at_table, Anonymous,
              incomplete);
    table.add("a task without a review day", [](World& w) { w.subject().tasks.front().review_on.reset(); }, who, at_table, Anonymous, incomplete);
    table.add("a review day before the weighing", [](World& w) { w.subject().tasks.front().review_on = day("2026-11-04"); }, who, at_table,
              Anonymous, incomplete);
    table.add("a review day that has come", [](World& w) { w.subject().tasks.front().review_on = day("2026-11-10"); }, who, at_table, Anonymous,
              Reason::TaskReviewPassed);
    const auto wind_down = [](const char* agreed, const char* review) {
        return [=](World& w) {
            w.act(ggd, agreed);
            w.subject().tasks.front().weighing->on = day("2026-10-01");
            w.subject().tasks.front().review_on = day(review);
        };
    };
    table.add("work that was open at the review keeps name and safety for two weeks", wind_down("2026-10-20", "2026-10-27"), who, at_table, Named,
              Reason::ByTaskWindingDown, Lines{1});
    table.add("and not a day longer", wind_down("2026-10-20", "2026-10-26"), who, at_table, Anonymous, Reason::TaskReviewPassed);
    table.add("work agreed after the review keeps nothing", wind_down("2026-11-01", "2026-10-27"), who, at_table, Anonymous,
              Reason::TaskReviewPassed);
    table.add("a task without an exception covers no health", [](World& w) { w.subject().tasks.front().special_data_exception.reset(); }, who,
              at_table, Named, Reason::ByTask, Lines{1});
    table.add("a task that names professional secrecy", [](World& w) { w.subject().tasks.front().secrecy_ground = "conflict_of_duties"; }, who,
              at_table, Named, Reason::ByTask, Lines{1, 2, 3, 4});
    table.add("after a refusal a weighing of before", [](World& w) { w.say("2026-11-06", ConsentRefused{}); }, who, at_table, None, Reason::Refused);
    table.add("after a refusal, weighed later with a second opinion", [](World& w) { w.say("2026-11-04", ConsentRefused{}); }, who, at_table, Named,
              Reason::ByTask);
    table.add("weighed on the day of the refusal", [](World& w) { w.say("2026-11-05", ConsentRefused{}); }, who, at_table, None, Reason::Refused);
    table.add("weighed later by one person alone",
              [](World& w) {
                  w.say("2026-11-04", ConsentRefused{});
                  w.subject().tasks.front().weighing->second_opinion = w.subject().tasks.front().weighing->decided_by;
              },
              who, at_table, None, Reason::Refused);
    table.add("not told, without a reason", [](World& w) { w.subject().told = domain::NotTold{"", day("2027-01-10")}; }, who, at_table, Anonymous,
              Reason::NotTold);
    table.add("nobody knows whether told", [](World& w) { w.subject().told = domain::ToldUnknown{}; }, who, at_table, Anonymous, Reason::NotTold);
    table.add("told tomorrow", [](World& w) { w.subject().told = domain::ToldOn{day("2026-11-11"), {}, ""}; }, who, at_table, Anonymous,
              Reason::NotTold);
    table.add("the reason not to tell is due for review", [](World& w) { w.subject().told = domain::NotTold{"fear", day("2026-11-10")}; }, who,
              at_table, Anonymous, Reason::NotToldReviewPassed);
    table.base(&table_a);
}

void add_agreements(Table& table) {
    const Audience who = seat(social_work);
    const auto versions = [](World& w) -> std::vector<Convenant>& { return w.facts.table.convenants; };
    table.add("a party that has not signed", [](World& w) { w.unsign(social_work); }, who, at_table, Anonymous, Reason::ConvenantNotSigned);
    table.add("signed as from tomorrow",
              [=](World& w) {
                  w.unsign(social_work);
                  versions(w).front().signatures.push_back({party(social_work), day("2026-11-11")});
              },
              who, at_table, Anonymous, Reason::ConvenantNotSigned);
    table.add("no convenant", [=](World& w) { versions(w).clear(); }, who, at_table, Anonymous, Reason::NoConvenant);
    table.add("a convenant that ended", [=](World& w) { versions(w).front().until = day("2026-11-09"); }, who, at_table, Anonymous,
              Reason::NoConvenant);
    table.add("a convenant without an end", [=](World& w) { versions(w).front().until.reset(); }, who, at_table, Anonymous,
              Reason::ConvenantWithoutEnd);
    table.add("a convenant that ends before it starts", [=](World& w) { versions(w).front().until = day("2025-12-31"); }, who, at_table, Anonymous,
              Reason::NoConvenant);
    table.add("a newer version that was not signed", [=](World& w) { versions(w).push_back({day("2026-06-01"), day("2027-05-31"), {}}); }, who,
              at_table, Anonymous, Reason::ConvenantNotSigned);
    table.add("a party of one that has not signed", [](World& w) { w.unsign(church); }, PartyOfOne{person(church), party(church)}, at_table,
              Anonymous, Reason::ConvenantNotSigned);
    table.add("a statement that ended", [](World& w) { w.someone(church).statements.front().until = day("2026-11-09"); }, seat(church), at_table,
              Anonymous, Reason::NoStatement);
    table.add("a statement signed tomorrow", [](World& w) { w.someone(church).statements = {{day("2026-11-11")}}; }, seat(church), at_table,
              Anonymous, Reason::NoStatement);
    table.add("secrecy by registration", [](World& w) { w.someone(social_work).secrecy = domain::ProfessionalSecrecy::ByRegistration; }, who,
              at_table, Named, Reason::ByConsent);
    table.add("secrecy that nobody wrote down", [](World& w) { w.someone(social_work).secrecy.reset(); }, who, at_table, Anonymous,
              Reason::NoStatement);
    table.add("somebody who is in no list of people", as_is, SeatHolder{id<PersonId>(299), party(social_work)}, at_table, Anonymous,
              Reason::NoStatement);
}

void add_rings(Table& table) {
    const auto named = [](World& w) { w.say("2026-11-03", yes({ToParty{party(food_bank)}})); w.need({food_bank}); };
    const Audience who = seat(food_bank);
    table.add("a shell partner that was not asked", named, who, at_table, None, Reason::ShellNotAsked);
    table.add("asked, and not accepted yet", [=](World& w) { named(w); w.ask(food_bank, "2026-11-04"); }, who, at_table, Anonymous,
              Reason::ShellNotAccepted);
    table.add("asked as from tomorrow", [=](World& w) { named(w); w.ask(food_bank, "2026-11-11"); }, who, at_table, None, Reason::ShellNotAsked);
    table.add("accepted before it was asked", [=](World& w) { named(w); w.ask(food_bank, "2026-11-04", "2026-11-03"); }, who, at_table, Anonymous,
              Reason::ShellNotAccepted);
    table.add("accepted: the name, and only the lines its own actions need",
              [=](World& w) {
                  named(w);
                  w.ask(food_bank, "2026-11-04", "2026-11-05");
                  w.act(food_bank, "2026-11-05", {line(1)});
              },
              who, at_table, Named, Reason::ByConsent, Lines{1});
    table.add("a party with a seat in both rings counts as shell",
              [](World& w) { w.at(social_work).seats.push_back({domain::PartnerRing::Shell}); }, seat(social_work), at_table, None,
              Reason::ShellNotAsked);
    table.add("a party that left", [](World& w) { w.at(social_work).left_on = day("2026-10-01"); }, seat(social_work), at_table, None,
              Reason::HasLeft);
    table.add("a seat that ended", [](World& w) { w.at(social_work).seats.front().until = day("2026-11-09"); }, seat(social_work), at_table, None,
              Reason::HasLeft);
    table.add("a seat that ends before it starts",
              [](World& w) { w.at(social_work).seats = {{domain::PartnerRing::Core, day("2026-12-01"), day("2026-01-01")}}; }, seat(social_work),
              at_table, None, Reason::HasLeft);
    table.add("a person who left", [](World& w) { w.someone(social_work).left_on = day("2026-11-01"); }, seat(social_work), at_table, None,
              Reason::HasLeft);
    table.add("a named recipient that left", [](World& w) {
        w.say("2026-11-03", yes({ToParty{party(social_work)}}));
        w.at(social_work).left_on = day("2026-11-09");
    }, seat(social_work), at_table, None, Reason::HasLeft);
    table.add("a party nobody knows", as_is, SeatHolder{person(social_work), party(outsider)}, at_table, None, Reason::OutsideNotAsked);
    table.add("the public", as_is, ThePublic{}, at_table, None, Reason::OutsideNotAsked);
}

void add_necessity(Table& table) {
    table.add("not needed for the item", as_is, seat(neighbour_party), at_table, Anonymous, Reason::NotNeeded);
    table.add("nobody confirmed who is needed", [](World& w) { w.facts.about.needed_parties.reset(); }, seat(social_work), at_table, Anonymous,
              Reason::NeedNotConfirmed);
    table.add("at a table where others see nothing", [](World& w) { w.protocol().others_see_nothing = true; }, seat(neighbour_party), at_table,
              None, Reason::NotNeeded);
    table.add("a party of interest that is named and not needed",
              [](World& w) { w.say("2026-11-03", yes({ToParty{party(landlord)}})); }, seat(landlord), at_table, None, Reason::NotNeeded);
    table.add("a party of interest that is needed and not named", as_is, seat(police), at_table, None, Reason::InterestNotNamed);
    table.add("all partners do not include one of interest", [](World& w) { consent_of(w).to = {ToAllPartners{}}; }, seat(police), at_table, None,
              Reason::InterestNotNamed);
    table.add("whoever also speaks for the landlord hears as the landlord", as_is,
              Representative{person(social_work), party(social_work), {party(landlord)}}, at_table, None, Reason::InterestNotNamed);
    table.add("representing passes nothing on",
              [](World& w) { consent_of(w).to = {ToParty{party(church)}}; }, Representative{person(social_work), party(social_work), {party(church)}},
              at_table, Anonymous, Reason::ConsentForOthers);
    table.add("one who is rung is needed by that", [](World& w) { w.facts.about.needed_parties.reset(); }, seat(neighbour_party), spoken, Named,
              Reason::ByConsent);
}

void add_barriers(Table& table) {
    const Audience who = seat(social_work);
    const auto tie = [](World& w) { w.facts.about.ties = {{person(social_work), {}}}; };
    table.add("knows this resident", tie, who, at_table, None, Reason::HasTie);
    table.add("the resident says yes as from tomorrow",
              [](World& w) { w.facts.about.ties = {{person(social_work), day("2026-11-11")}}; }, who, at_table, None, Reason::HasTie);
    table.add("the owner knows this resident", tie, CaseOwner{person(social_work)}, at_table, None, Reason::HasTie);
    table.add("the deputy has the case then",
              [=](World& w) { tie(w); w.facts.about.taken_over_by = person(home_care); }, Deputy{person(home_care), party(home_care)}, on_paper, Code,
              Reason::OccasionCeiling);
    table.add("a deputy who has not taken it over hears as their party", as_is, Deputy{person(neighbour_party), party(neighbour_party)}, at_table,
              Anonymous, Reason::NotNeeded);
    table.add("an objection against this party",
              [](World& w) { w.facts.about.exclusions = {{Barrier::Objection, {ToParty{party(social_work)}}}}; }, who, at_table, None,
              Reason::Objected, Lines{});
    table.add("an objection against everybody", [](World& w) { w.facts.about.exclusions = {{Barrier::Objection, {}}}; }, who, at_table, None,
              Reason::Objected);
    table.add("an objection that ended",
              [](World& w) { w.facts.about.exclusions = {{Barrier::Objection, {}, day("2026-11-10")}}; }, who, at_table, Named, Reason::ByConsent);
    table.add("a shield against this person",
              [](World& w) { w.facts.about.exclusions = {{Barrier::Shield, {ToPerson{person(social_work)}}}}; }, who, at_table, None,
              Reason::Shielded);
    table.add("a shield against whom somebody represents",
              [](World& w) { w.facts.about.exclusions = {{Barrier::Shield, {ToParty{party(church)}}}}; },
              Representative{person(social_work), party(social_work), {party(church)}}, at_table, None, Reason::Shielded);
    table.add("what they brought is taken by a shield",
              [](World& w) { w.facts.about.exclusions = {{Barrier::Shield, {ToParty{party(church)}}}}; }, seat(church), at_table, None,
              Reason::Shielded, Lines{});
    table.add("restricted", [](World& w) { w.subject().restrictions = {{}}; }, who, at_table, None, Reason::Restricted);
    table.add("restricted, and lifted", [](World& w) { w.subject().restrictions = {{day("2026-11-08")}}; }, who, at_table, Named,
              Reason::ByConsent);
    table.add("retention passed", [](World& w) { w.facts.about.kept_until = day("2026-11-10"); }, who, at_table, None, Reason::RetentionPassed);
    table.add("a former client at the table", [](World& w) { w.subject().is_person = person(social_work); }, who, at_table, None,
              Reason::FormerClient);
    table.add("died, nothing open", [](World& w) { w.subject().deceased_on = day("2026-11-09"); }, who, at_table, Anonymous, Reason::Deceased);
}

void add_occasions(Table& table) {
    const Audience who = seat(social_work);
    const auto doing = [](World& w) { w.act(social_work, "2026-11-03"); };
    table.add("the screen is veiled", as_is, who, on_screen, Veiled, Reason::OccasionCeiling, Lines{});
    table.add("paper for a doer", doing, who, on_paper, Veiled, Reason::OccasionCeiling);
    table.add("paper for others", as_is, who, on_paper, Code, Reason::OccasionCeiling);
    table.add("an unsealed file", doing, who, in_file, Anonymous, Reason::OccasionCeiling);
    table.add("a sealed package", as_is, who, {Occasion::Package}, Named, Reason::ByConsent);
    table.add("a report", as_is, who, {Occasion::Report}, Anonymous, Reason::OccasionCeiling);
    table.add("an occasion the table set nothing for", [](World& w) { w.protocol().table.reset(); }, who, at_table, None, Reason::OccasionCeiling);
    table.add("a ceiling upside down is as low for others as for doers",
              [](World& w) { w.protocol().table = domain::OccasionCeiling{Veiled, Named}; }, who, at_table, Veiled, Reason::OccasionCeiling);
    table.add("a letter to the resident is not for a partner", as_is, who, {Occasion::Resident}, None, Reason::OccasionOfOthers);
    table.add("what they brought is not for a screen", as_is, seat(church), on_screen, Veiled, Reason::OccasionCeiling, Lines{});
    table.add("a strategic meeting", as_is, who, {Occasion::Table, domain::MeetingPurpose::Strategic}, None, Reason::StrategicMeeting, Lines{});
    table.add("the municipality as a listener", [](World& w) { consent_of(w).to = {ToParty{party(social_work)}}; },
              MunicipalListener{person(social_work), party(social_work)}, at_table, None, Reason::ListenerHearsNoCases);
    table.add("the steering group", as_is, SteeringGroupMember{person(social_work)}, at_table, None, Reason::ListenerHearsNoCases);
}

void add_lines_and_capacities(Table& table) {
    const Audience who = seat(social_work);
    table.add("a line under secrecy needs a yes that names it", [](World& w) { consent_of(w).secrecy = SecrecyScope::Named; }, who, at_table, Named,
              Reason::ByConsent, Lines{1, 2, 3, 4});
    table.add("a line about nobody is about everybody", [](World& w) { w = couple(); w.line(1).about.clear(); }, who, at_table, Named,
              Reason::ByConsent, Lines{2, 4});
    table.add("a line about somebody who is not in the case", [](World& w) { w.line(1).about = {partner()}; }, who, at_table, Named,
              Reason::ByConsent, Lines{2, 4});
    table.add("a refused subject leaves who brought a line with that line", [](World& w) { w.say("2026-11-05", ConsentRefused{}); }, seat(church),
              at_table, Code, Reason::Refused, Lines{4});
    table.add("a question without a name that someone is recorded in all the same",
              [](World& w) { w.facts.about.kind = CaseKind::QuestionWithoutName; w.line(2).check = TextCheck::Checked; }, who, at_table, Anonymous,
              Reason::QuestionWithoutName, Lines{2});
    table.add("the reporter", as_is, Reporter{report()}, {Occasion::Reporter}, None, Reason::ReporterHearsNothing);
    table.add("the reporter, in a case where nothing else stands in the way",
              [](World& w) { w.protocol().reporter = domain::OccasionCeiling{Named, Named}; }, Reporter{report()}, {Occasion::Reporter}, None,
              Reason::ReporterHearsNothing);
    table.add("the reporter with the resident's yes",
              [](World& w) {
                  w.protocol().reporter = domain::OccasionCeiling{Named, Named};
                  w.say("2026-11-03", yes({ToReporter{report()}}));
              },
              Reporter{report()}, {Occasion::Reporter}, Named, Reason::ByConsent);
    table.add("the resident reads a letter", as_is, SubjectThemselves{resident()}, {Occasion::Resident}, Named, Reason::AsSubject, Lines{1, 2, 3, 4});
    table.add("a line about nobody is not the resident's own to read", [](World& w) { w.line(1).about.clear(); }, SubjectThemselves{resident()},
              {Occasion::Resident}, Named, Reason::AsSubject, Lines{2, 3, 4});
    table.add("somebody who is no subject of this case", as_is, SubjectThemselves{partner()}, at_table, None, Reason::NotASubjectHere);
    table.add("a companion the resident did not agree to", as_is, Companion{daughter(), resident()}, at_table, None, Reason::CompanionNotAgreed);
    const auto agree = [](World& w) { w.facts.about.companions = {{daughter(), resident(), item(), day("2026-11-09"), Categories::all()}}; };
    table.add("a companion at that item", agree, Companion{daughter(), resident()}, at_table, Named, Reason::AsCompanion, Lines{1, 2});
    table.add("a companion at another item", [=](World& w) { agree(w); w.facts.about.item = id<domain::AgendaItemId>(702); },
              Companion{daughter(), resident()}, at_table, None, Reason::CompanionNotAgreed);
    table.add("a companion with a shield against them",
              [=](World& w) {
                  agree(w);
                  w.facts.about.companions.front().person = id<PersonId>(260);
                  w.facts.about.exclusions = {{Barrier::Shield, {ToPerson{id<PersonId>(260)}}}};
              },
              Companion{daughter(), resident()}, at_table, None, Reason::Shielded);
}

void add_emergency_and_handover(Table& table) {
    const Audience crisis = StatutoryService{party(outsider)};
    const auto threat = [](World& w) {
        w.subject().consent.clear();
        w.line(1).categories = {"safety"};
        w.subject().emergencies = {{EmergencyKind::VitalInterest, day("2026-11-10"), ToParty{party(outsider)}}};
    };
    table.add("an emergency names at once, and shows safety", threat, crisis, spoken, Named, Reason::ByEmergency, Lines{1});
    table.add("an emergency passes by objection, restriction and retention",
              [=](World& w) {
                  threat(w);
                  w.say("2026-11-05", ConsentRefused{});
                  w.facts.about.exclusions = {{Barrier::Objection, {}}};
                  w.subject().restrictions = {{}};
                  w.facts.about.kept_until = day("2026-01-01");
              },
              crisis, spoken, Named, Reason::ByEmergency);
    table.add("an emergency of last week", [=](World& w) { threat(w); w.subject().emergencies.front().on = day("2026-11-03"); }, crisis, spoken,
              None, Reason::OutsideNotAsked);
    table.add("an emergency of tomorrow", [=](World& w) { threat(w); w.subject().emergencies.front().on = day("2026-11-11"); }, crisis, spoken,
              None, Reason::OutsideNotAsked);
    table.add("an emergency is not written in an unsealed file by name", threat, crisis, in_file, Anonymous, Reason::OccasionCeiling);
    table.add("an emergency for everybody is for nobody", [=](World& w) { threat(w); w.subject().emergencies.front().to = ToCore{}; },
              seat(social_work), at_table, Anonymous, Reason::NoConsent);
    table.add("an emergency opens no more for a partner than safety",
              [=](World& w) {
                  threat(w);
                  w.unsign(social_work);
                  w.say("2026-11-02", yes({ToCore{}}));
                  w.subject().emergencies.front().to = ToParty{party(social_work)};
              },
              seat(social_work), at_table, Named, Reason::ByEmergency, Lines{1});
    const auto hand_over = [](World& w) {
        w.subject().handovers = {{day("2026-11-09"), ToNetwork{"OGGZ Vallei"}, MotivatedReport{"getting worse"}, {line(1)}}};
    };
    const Audience receiving = CoordinatorElsewhere{"OGGZ Vallei"};
    const Setting handing_over{Occasion::Handover};
    table.add("a handover gives the minimum set", hand_over, receiving, handing_over, Named, Reason::ByHandover, Lines{1});
    table.add("a handover without a reason",
              [=](World& w) { hand_over(w); w.subject().handovers.front().basis = MotivatedReport{}; }, receiving, handing_over, None,
              Reason::OutsideNotAsked);
    table.add("a handover to another network", hand_over, CoordinatorElsewhere{"Elders"}, handing_over, None, Reason::OutsideNotAsked);
    table.add("a handover against a refusal", [=](World& w) { hand_over(w); w.say("2026-11-05", ConsentRefused{}); }, receiving, handing_over, None,
              Reason::Refused);
    table.add("a handover called off", [=](World& w) { hand_over(w); w.subject().handovers.front().called_off_on = day("2026-11-10"); }, receiving,
              handing_over, None, Reason::OutsideNotAsked);
}

Lines shown_in(const Answer& answer) {
    Lines shown;
    for (std::size_t i = 0; i < answer.lines().size(); ++i)
        if (answer.lines()[i].shown == Shown::Yes) shown.push_back(static_cast<int>(i) + 1);
    return shown;
}

} // namespace

std::vector<Decision> decision_table() {
    Table table;
    add_consent(table);
    add_order_of_events(table);
    add_ages(table);
    add_tasks(table);
    add_agreements(table);
    add_rings(table);
    add_necessity(table);
    add_barriers(table);
    add_occasions(table);
    add_lines_and_capacities(table);
    add_emergency_and_handover(table);
    return table.take();
}

std::string fault_of(const Decision& decision, const Caps& caps) {
    const Answer answer = decide_with(caps, decision.world.facts, decision.audience, decision.setting);
    const auto& first = answer.subjects().front();
    if (first.level != decision.level) return "level " + std::string(domain::words_of<IdentityLevel>[static_cast<std::size_t>(first.level)].second);
    if (std::find(first.binding.begin(), first.binding.end(), decision.reason) == first.binding.end()) {
        std::string said = "reasons";
        for (const Reason reason : first.binding) said += " " + std::string(entry_of(reason).code);
        return said;
    }
    if (!decision.lines || shown_in(answer) == *decision.lines) return {};
    std::string said = "lines";
    for (const int number : shown_in(answer)) said += " " + std::to_string(number);
    return said;
}

} // namespace tandem::test
