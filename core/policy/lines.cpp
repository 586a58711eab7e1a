#include "policy/lines.h"

#include "base/overloaded.h"

#include <algorithm>

namespace tandem::policy {
namespace {

using domain::ConsentAge;

const SubjectSum* sum_of(const LineInput& input, domain::SubjectId subject) {
    const auto it = std::find_if(input.sums.begin(), input.sums.end(), [&](const SubjectSum& sum) { return sum.subject->id == subject; });
    return it == input.sums.end() ? nullptr : &*it;
}

bool is_special(const LineInput& input, const std::string& category) {
    const auto& special = input.facts.table.special_categories;
    return std::find(special.begin(), special.end(), category) != special.end();
}

bool covers(const LineInput& input, const Grant& grant, const std::string& category) {
    return grant.categories.contains(category) && (grant.special == SpecialData::Covered || !is_special(input, category));
}

// Grounds are united: each category needs one of them.
bool cover(const LineInput& input, const std::vector<const Grant*>& grants, const Categories& categories) {
    if (categories.is_all())
        return std::any_of(grants.begin(), grants.end(),
                           [](const Grant* grant) { return grant->categories.is_all() && grant->special == SpecialData::Covered; });
    return std::all_of(categories.codes().begin(), categories.codes().end(), [&](const std::string& category) {
        return std::any_of(grants.begin(), grants.end(), [&](const Grant* grant) { return covers(input, *grant, category); });
    });
}

// A ground that names secrecy has to cover the line by itself.
bool may_break_secrecy(const LineInput& input, const std::vector<const Grant*>& grants, const Categories& categories) {
    return std::any_of(grants.begin(), grants.end(), [&](const Grant* grant) {
        return grant->secrecy == SecrecyScope::Named && cover(input, {grant}, categories);
    });
}

bool contains(const std::vector<domain::LineId>& lines, domain::LineId line) { return std::find(lines.begin(), lines.end(), line) != lines.end(); }

bool is_for_own_action(const Hearer& hearer, domain::LineId line) {
    return std::any_of(hearer.own_actions.begin(), hearer.own_actions.end(),
                       [&](const OpenAction* action) { return contains(action->needs_lines, line); });
}

// Cap 6: who was asked in gets only what their own actions need.
bool is_asked_in(const LineInput& input) {
    if (!input.caps.contains(Cap::Ring) || input.hearer.standing == Standing::Core) return false;
    return input.hearer.kind == HearerKind::Partner || input.hearer.kind == HearerKind::Service || input.hearer.kind == HearerKind::OtherNetwork;
}

bool stands_on_its_own(const Grant& grant) { return grant.by == Reason::ByHandover || grant.by == Reason::ByEmergency; }

// The grants that say something about this line, and why the others do not.
struct Usable {
    std::vector<const Grant*> grants;
    Reason why_not = Reason::LineCategory;
};

Usable usable_for(const LineInput& input, const SubjectSum& sum, const LineFacts& line, const Categories& categories) {
    const bool age_matters = sum.subject->age == ConsentAge::Unknown && categories.contains(category_parenting);
    const bool own_action_only = is_asked_in(input) && !is_for_own_action(input.hearer, line.id);
    Usable usable;
    for (const auto& grant : sum.grants) {
        if (grant.by == Reason::ByConsent && age_matters) usable.why_not = Reason::LineAgeUnknown;
        else if (own_action_only && !stands_on_its_own(grant)) usable.why_not = Reason::LineNotOfOwnAction;
        else if (grant.only_lines == nullptr || contains(*grant.only_lines, line.id)) usable.grants.push_back(&grant);
    }
    return usable;
}

// Why the line is not shown as far as this subject goes; nothing when it is.
std::optional<Reason> hidden_for(const LineInput& input, const SubjectSum& sum, const LineFacts& line, const Categories& categories) {
    if (sum.level < IdentityLevel::Named) return Reason::LineBelowNamed;
    const Usable usable = usable_for(input, sum, line, categories);
    if (usable.grants.empty() || !cover(input, usable.grants, categories)) return usable.why_not;
    const bool secret = line.secrecy == Secrecy::Professional && input.caps.contains(Cap::Secrecy);
    if (secret && !may_break_secrecy(input, usable.grants, categories)) return Reason::LineSecrecy;
    return std::nullopt;
}

// The subject hears all about themselves and nothing about others; a companion also nothing that may be about their own safety record.
std::optional<Reason> hidden_from_own(const LineInput& input, const LineFacts& line, const Categories& categories) {
    const bool only_theirs = line.about.size() == 1 && input.hearer.subject == line.about.front();
    const bool is_own_side = input.hearer.kind == HearerKind::Subject || input.hearer.kind == HearerKind::Companion;
    if (is_own_side && !only_theirs) return Reason::LineAboutSomebodyElse;
    if (input.hearer.kind != HearerKind::Companion || !categories.contains(category_safety)) return std::nullopt;
    const auto& companions = input.facts.about.companions;
    const bool is_clear = std::any_of(companions.begin(), companions.end(), [&](const CompanionAgreement& agreement) {
        return agreement.companion == input.hearer.companion && agreement.is == CompanionIs::NoSubject;
    });
    if (is_clear) return std::nullopt;
    return Reason::LineSafetyOfCompanion;
}

Reason ground_of(const SubjectSum& sum) { return sum.grants.empty() ? Reason::NoConsent : sum.grants.front().by; }

LineAnswer hidden(const LineFacts& line, Reason why) { return {line.id, Shown::No, Shown::No, why}; }

LineAnswer shown(const LineInput& input, const LineFacts& line, Reason by) { return {line.id, Shown::Yes, decide_source(input, line), by}; }

// Cap 1: the checked text of a question is not cut by category.
LineAnswer decide_of_question(const LineInput& input, const LineFacts& line) {
    if (!input.caps.contains(Cap::QuestionWithoutName)) return hidden(line, Reason::LineBelowNamed);
    if (input.sums.front().level < IdentityLevel::Anonymous) return hidden(line, Reason::LineBelowNamed);
    const bool is_owner = input.hearer.kind == HearerKind::Owner;
    if (line.check == TextCheck::NotChecked && !is_owner) return hidden(line, Reason::LineNotChecked);
    if (line.secrecy == Secrecy::Professional && input.caps.contains(Cap::Secrecy)) return hidden(line, Reason::LineSecrecy);
    return {line.id, Shown::Yes, Shown::No, Reason::QuestionWithoutName};
}

LineAnswer decide_for_subjects(const LineInput& input, const LineFacts& line) {
    const auto categories = Categories::of_line(line.categories);
    if (const auto why = hidden_from_own(input, line, categories)) return hidden(line, *why);
    Reason by = Reason::NoConsent;
    const auto take = [&](const SubjectSum& sum) {
        by = ground_of(sum);
        return hidden_for(input, sum, line, categories);
    };
    if (line.about.empty())
        for (const auto& sum : input.sums)
            if (const auto why = take(sum)) return hidden(line, *why);
    for (const auto& subject : line.about) {
        const SubjectSum* sum = sum_of(input, subject);
        if (sum == nullptr) return hidden(line, Reason::LineAboutUnknown);
        if (const auto why = take(*sum)) return hidden(line, *why);
    }
    return shown(input, line, by);
}

bool is_agreed(NameRule rule) { return rule != NameRule::Withheld; }

template <class T, class SomeId>
bool name_is_agreed(const std::vector<T>& all, SomeId id) {
    const auto it = std::find_if(all.begin(), all.end(), [&](const T& one) { return one.id == id; });
    return it != all.end() && is_agreed(it->name);
}

bool source_agreed(const LineInput& input, const domain::LineSource& source) {
    const auto& table = input.facts.table;
    const auto& agreed = input.facts.about.reporters_agreed;
    return std::visit(Overloaded{[](const domain::SourceUnknown&) { return true; },
                                 [](const domain::SourceOwnObservation&) { return true; },
                                 [](const domain::SourceResident&) { return true; },
                                 [&](const domain::SourceParty& from) {
                                     return name_is_agreed(table.parties, from.party) && (!from.person || name_is_agreed(table.people, *from.person));
                                 },
                                 [&](const domain::SourcePerson& from) { return name_is_agreed(table.people, from.person); },
                                 [&](const domain::SourceReporter& from) {
                                     return std::find(agreed.begin(), agreed.end(), from.report) != agreed.end();
                                 }},
                      source);
}

} // namespace

Shown decide_source(const LineInput& input, const LineFacts& line) {
    if (input.hearer.kind == HearerKind::Owner || brought(input.hearer, line) || !input.caps.contains(Cap::NameRule)) return Shown::Yes;
    if (line.source_rule == SourceRule::Protected) return Shown::No;
    return source_agreed(input, line.source) ? Shown::Yes : Shown::No;
}

LineAnswer decide_line(const LineInput& input, const LineFacts& line) {
    const bool keeps = input.keeping == Keeping::Keeps && brought(input.hearer, line);
    if (keeps) return {line.id, Shown::Yes, Shown::Yes, Reason::ByBringingIn};
    if (input.facts.about.kind == CaseKind::QuestionWithoutName) return decide_of_question(input, line);
    return decide_for_subjects(input, line);
}

} // namespace tandem::policy
