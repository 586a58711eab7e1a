#include "generated_world.h"

#include "domain/network/rules.h"

namespace tandem::test {
namespace {

Day some_day(Choices& choices) {
    return day("2026-11-10").plus_days(choices.one_of({-8, -2, -5, -1, 0, 1, -20, 20, -400}));
}
std::optional<Day> perhaps_day(Choices& choices) { return choices.once_in(3) ? std::optional(some_day(choices)) : std::nullopt; }

Who some_party(Choices& choices) { return static_cast<Who>(1 + choices.below(8)); }

Recipient some_recipient(Choices& choices) {
    switch (choices.below(7)) {
    case 1: return ToAllPartners{};
    case 2: return ToParty{party(some_party(choices))};
    case 3: return ToPerson{person(some_party(choices))};
    case 4: return ToReporter{report()};
    case 5: return ToNetwork{"OGGZ Vallei"};
    default: return ToCore{};
    }
}

std::vector<domain::HandoverPart> some_parts(Choices& choices) {
    std::vector<domain::HandoverPart> parts{domain::HandoverPart::Who};
    for (const auto& [part, word] : domain::words_of<domain::HandoverPart>)
        if (part != domain::HandoverPart::Who && !choices.once_in(4)) parts.push_back(part);
    return parts;
}

Recipients some_recipients(Choices& choices) {
    Recipients all;
    for (int i = choices.below(3); i >= 0; --i) all.push_back(some_recipient(choices));
    return choices.once_in(12) ? Recipients{} : all;
}

std::optional<Categories> some_categories(Choices& choices) {
    switch (choices.below(5)) {
    case 1: return Categories::of({"social", "safety"});
    case 2: return Categories::of({"health"});
    case 3: return std::nullopt;
    default: return Categories::all();
    }
}

ConsentGiven some_yes(Choices& choices) {
    ConsentGiven given = yes(some_recipients(choices));
    if (choices.once_in(3)) given.by = {choices.one_of({ConsentGiver::AllHolders, ConsentGiver::OneHolder, ConsentGiver::Mentor})};
    if (choices.once_in(3)) given.by.push_back(ConsentGiver::Subject);
    if (choices.once_in(8)) given.form = ConsentForm::Presumed;
    given.categories = some_categories(choices);
    given.until = perhaps_day(choices);
    if (choices.once_in(3)) given.secrecy = SecrecyScope::Named;
    return given;
}

ConsentAct some_act(Choices& choices) {
    switch (choices.below(8)) {
    case 5: return ConsentRefused{choices.once_in(2) ? Recipients{} : some_recipients(choices)};
    case 6: return ConsentWithdrawn{choices.once_in(2) ? Recipients{} : some_recipients(choices)};
    case 7: return ConsentNarrowed{choices.once_in(2) ? std::optional(some_recipients(choices)) : std::nullopt, some_categories(choices)};
    case 4: return ConsentAsked{};
    default: return some_yes(choices);
    }
}

void fill_consent(SubjectFacts& subject, Choices& choices) {
    for (int i = choices.below(4); i > 0; --i) {
        const auto number = static_cast<int>(subject.consent.size());
        ConsentEvent event{id<ConsentEventId>(800 + number), some_day(choices), {}, some_act(choices)};
        if (choices.once_in(5)) event.follows = id<ConsentEventId>(800 + choices.below(4));
        subject.consent.push_back(std::move(event));
    }
}

void fill_grounds(World& world, SubjectFacts& subject, Choices& choices) {
    if (choices.once_in(3)) {
        world.task({some_party(choices), some_party(choices)}, "2026-11-06", "2026-12-01");
        TaskGround task = std::move(world.subject().tasks.back());
        world.subject().tasks.pop_back();
        task.weighing->on = some_day(choices);
        task.review_on = choices.once_in(4) ? std::optional(some_day(choices)) : task.review_on;
        task.categories = some_categories(choices);
        if (choices.once_in(3)) task.special_data_exception.reset();
        if (choices.once_in(3)) task.secrecy_ground = "conflict_of_duties";
        subject.tasks.push_back(std::move(task));
    }
    if (choices.once_in(8))
        subject.emergencies.push_back({EmergencyKind::DutyToReport, some_day(choices), some_recipient(choices), some_categories(choices)});
    if (choices.once_in(8))
        subject.handovers.push_back({some_day(choices), some_recipient(choices), MotivatedReport{choices.once_in(4) ? "" : "worse"}, {line(1)}, {}, some_parts(choices)});
}

SubjectFacts some_subject(World& world, domain::SubjectId subject, Choices& choices) {
    using enum domain::ConsentAge;
    SubjectFacts made{subject};
    made.age = choices.one_of({Age16Plus, Age16Plus, Age16Plus, Unknown, Under12, Age12To15});
    made.role = choices.once_in(4) ? domain::SubjectRole::Child : domain::SubjectRole::Resident;
    made.authority = choices.one_of({ParentalAuthority::Unknown, ParentalAuthority::Sole, ParentalAuthority::Shared});
    if (choices.once_in(8)) made.representation = Representation::Mentor;
    if (choices.once_in(2)) made.told = domain::ToldOn{some_day(choices), {}, "at home"};
    else if (choices.once_in(2)) made.told = domain::NotTold{choices.once_in(4) ? "" : "fear", some_day(choices).plus_days(15)};
    if (choices.once_in(12)) made.restrictions.push_back({perhaps_day(choices)});
    if (choices.once_in(12)) made.deceased_on = some_day(choices);
    if (choices.once_in(12)) made.is_person = person(some_party(choices));
    if (choices.once_in(3)) made.shares_address_with.emplace();
    fill_consent(made, choices);
    fill_grounds(world, made, choices);
    return made;
}

domain::LineSource some_source(Choices& choices) {
    switch (choices.below(5)) {
    case 1: return domain::SourceParty{party(some_party(choices)), {}};
    case 2: return domain::SourcePerson{person(some_party(choices))};
    case 3: return domain::SourceReporter{report()};
    default: return domain::SourceOwnObservation{};
    }
}

void fill_lines(World& world, Choices& choices) {
    for (auto& one : world.facts.about.lines) {
        one.about.clear();
        if (!choices.once_in(10)) one.about.push_back(choices.once_in(4) ? partner() : resident());
        if (choices.once_in(5)) one.about.push_back(partner());
        one.categories = choices.one_of<std::vector<std::string>>({{"social"}, {"health"}, {"safety"}, {"parenting"}, {"social", "finance"}, {}});
        one.secrecy = choices.once_in(4) ? Secrecy::Professional : Secrecy::None;
        one.source = some_source(choices);
        one.source_rule = choices.once_in(4) ? SourceRule::Protected : SourceRule::Open;
        one.check = choices.once_in(2) ? TextCheck::Checked : TextCheck::NotChecked;
    }
}

void fill_table(World& world, Choices& choices) {
    for (const Who who : {social_work, church, home_care, food_bank, police, landlord, ggd, neighbour_party}) {
        if (choices.once_in(8)) world.unsign(who);
        if (choices.once_in(6)) world.someone(who).secrecy.reset();
        if (choices.once_in(6)) world.someone(who).statements = {{some_day(choices), perhaps_day(choices)}};
        if (choices.once_in(16)) world.at(who).left_on = some_day(choices);
        if (choices.once_in(12)) world.at(who).seats = {{domain::PartnerRing::Core, some_day(choices), perhaps_day(choices)}};
    }
    world.protocol().task_grounds_allowed = choices.once_in(2);
    world.protocol().others_see_nothing = choices.once_in(6);
    if (choices.once_in(6)) world.protocol().table.reset();
    if (choices.once_in(3)) world.protocol().reporter = domain::OccasionCeiling{IdentityLevel::Named, IdentityLevel::Named};
    if (choices.once_in(12)) world.facts.table.convenants.front().until = perhaps_day(choices);
}

void fill_case(World& world, Choices& choices) {
    auto& about = world.facts.about;
    if (choices.once_in(4)) about.needed_parties.reset();
    else world.need({some_party(choices), some_party(choices), some_party(choices), social_work});
    for (int i = choices.below(3); i > 0; --i) world.ask(some_party(choices), "2026-11-04", choices.once_in(2) ? "2026-11-05" : nullptr);
    for (int i = choices.below(3); i > 0; --i) world.act(some_party(choices), "2026-10-20", {line(1 + choices.below(4))});
    if (choices.once_in(8)) about.ties.push_back({person(some_party(choices)), perhaps_day(choices)});
    if (choices.once_in(8))
        about.exclusions.push_back({choices.one_of({Barrier::Objection, Barrier::Shield}), some_recipients(choices), perhaps_day(choices)});
    if (choices.once_in(3))
        about.companions.push_back({daughter(), resident(), item(), some_day(choices), some_categories(choices),
                                    choices.one_of({CompanionIs::Unknown, CompanionIs::NoSubject, CompanionIs::Subject})});
    if (choices.once_in(12)) about.kept_until = some_day(choices);
    if (choices.once_in(12)) about.kind = CaseKind::QuestionWithoutName;
    if (choices.once_in(12)) about.taken_over_by = person(some_party(choices));
}

} // namespace

World generated_world(Choices& choices) {
    World world = table_a();
    world.protocol() = domain::usual_protocol();
    auto subjects = std::vector{some_subject(world, resident(), choices)};
    if (choices.once_in(3)) subjects.push_back(some_subject(world, partner(), choices));
    fill_table(world, choices);
    fill_lines(world, choices);
    fill_case(world, choices);
    world.facts.about.subjects = std::move(subjects);
    if (choices.once_in(20)) world.facts.about.subjects.clear();
    return world;
}

Audience generated_audience(Choices& choices) {
    const Who who = some_party(choices);
    switch (choices.below(20)) {
    case 8: return ActionDoer{person(who), party(who)};
    case 9: return Representative{person(who), party(who), {party(some_party(choices))}};
    case 10: return PartyOfOne{person(who), party(who)};
    case 11: return Deputy{person(who), party(who)};
    case 12: return Guest{person(who), choices.once_in(2) ? std::optional(party(who)) : std::nullopt};
    case 13: return SubjectThemselves{choices.once_in(3) ? partner() : resident()};
    case 14: return Companion{daughter(), resident()};
    case 15: return CoordinatorElsewhere{"OGGZ Vallei"};
    case 16: return StatutoryService{party(who)};
    case 17: return Reporter{report()};
    case 18: return choices.one_of<Audience>({MunicipalListener{person(who), party(who)}, SteeringGroupMember{person(who)}, ThePublic{}});
    case 19: return CaseOwner{person(who)};
    default: return seat(who);
    }
}

Setting generated_setting(Choices& choices) {
    using enum Occasion;
    const auto occasion = choices.one_of({Table, Table, Table, Spoken, Screen, Paper, File, Package, Handover, Reporter, Resident, Report});
    return {occasion, choices.once_in(16) ? domain::MeetingPurpose::Strategic : domain::MeetingPurpose::Cases};
}

std::vector<Audience> generated_room(Choices& choices) {
    std::vector<Audience> present;
    for (int i = choices.below(5); i > 0; --i) present.push_back(generated_audience(choices));
    return present;
}

void step_down(World& world, Choices& choices) {
    const Who who = some_party(choices);
    auto& about = world.facts.about;
    switch (choices.below(8)) {
    case 1: world.unsign(who); return;
    case 2:
        world.someone(who).statements.clear();
        world.someone(who).secrecy.reset();
        return;
    case 3: about.ties.push_back({person(who), {}}); return;
    case 4: about.exclusions.push_back({choices.one_of({Barrier::Objection, Barrier::Shield}), some_recipients(choices)}); return;
    case 5:
        if (about.needed_parties) std::erase(*about.needed_parties, party(who));
        return;
    case 6:
        for (auto& subject : about.subjects) subject.restrictions.push_back({});
        return;
    case 7: world.at(who).left_on = world.facts.today; return;
    default:
        for (auto& subject : about.subjects)
            subject.consent.push_back({id<ConsentEventId>(899), world.facts.today, {},
                                       ConsentWithdrawn{choices.once_in(2) ? Recipients{} : some_recipients(choices)}});
    }
}

void change_unrelated(World& world, Choices& choices) {
    const PartyId other = id<PartyId>(190);
    const PersonId somebody = id<PersonId>(290);
    auto& about = world.facts.about;
    switch (choices.below(9)) {
    case 0: world.facts.table.parties.push_back({other, Interest::AuthorityOrInterest, {{domain::PartnerRing::Core}}, {}, NameRule::Plain}); return;
    case 1: world.facts.table.people.push_back({somebody}); return;
    case 2: world.facts.table.convenants.front().signatures.push_back({other, day("2026-01-05")}); return;
    case 3: about.ties.push_back({somebody, {}}); return;
    case 4: about.exclusions.push_back({Barrier::Shield, {ToPerson{somebody}, ToParty{other}}}); return;
    case 5: about.requests.push_back({other, day("2026-11-01"), day("2026-11-02")}); return;
    case 6: about.open_actions.push_back({id<domain::ActionId>(990), somebody, day("2026-11-01"), {line(1)}}); return;
    case 7: about.earlier.push_back({resident(), somebody, other, IdentityLevel::Named, day("2026-11-01")}); return;
    default:
        for (auto& subject : about.subjects)
            subject.emergencies.push_back({EmergencyKind::VitalInterest, world.facts.today, ToParty{other}, Categories::all()});
    }
}

} // namespace tandem::test
