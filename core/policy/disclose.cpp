#include "policy/disclose.h"

#include "base/overloaded.h"
#include "domain/actions/records.h"
#include "domain/cases/identity.h"
#include "domain/cases/records.h"
#include "domain/cases/rules.h"
#include "domain/contacts/records.h"
#include "policy/how_called.h"

#include <algorithm>
#include <cassert>

namespace tandem::policy {

namespace {

using enum IdentityLevel;
using domain::VeiledField;

std::optional<Day> ended_on(const domain::ActionState& state) {
    return std::visit(Overloaded{[](const domain::ActionOpen&) { return std::optional<Day>(); }, [](const auto& ended) { return std::optional(ended.on); }},
                      state);
}

} // namespace

class Disclosing {
public:
    Disclosing(const Answer& answer, const CaseContent& content) : m_answer(answer), m_content(content), m_tokens(tokens_of_unnamed()), m_tokens_below_named(with_names(m_tokens, content.other_residents)) {
        assert(answer.about() == content.case_file.id);
    }

    std::optional<DisclosedCase> make() {
        if (m_answer.existence() == Existence::Unknown) return std::nullopt;
        m_shown.m_code = m_content.case_file.code.text();
        m_shown.m_level = std::max(m_answer.whole_case(), Code); // of one of several at `none` nothing is told, and the code still is
        show_subjects();
        show_texts();
        show_needs();
        settle_levels();
        show_lines();
        show_actions();
        show_what_goes_along();
        return std::move(m_shown);
    }

private:
    // Of everybody who is below `named` for this audience; whose identity it is nobody wrote down counts as below.
    IdentityTokens tokens_of_unnamed() const {
        std::vector<domain::Identity> unnamed;
        for (const auto& identity : m_content.identities)
            if (!identity.subject || m_answer.level_of(*identity.subject) < Named) unnamed.push_back(identity);
        const bool all_named = unnamed.empty() && m_answer.whole_case() == Named;
        return tokens_of(unnamed, all_named ? std::span<const std::string>() : m_content.tied_people, m_content.ordinary);
    }

    void show_subjects() {
        for (const auto& subject : m_answer.subjects()) {
            if (subject.level == None) continue;
            DisclosedSubject shown{subject.subject, level_shown(subject.level), {}, {}, {}};
            if (const auto* identity = identity_of(subject.subject)) fill(shown, *identity, subject);
            m_shown.m_subjects.push_back(std::move(shown));
        }
    }

    // A screen has one label for all of a case, so it shows nobody of it at more than that.
    IdentityLevel level_shown(IdentityLevel level) const {
        return m_answer.setting().occasion == Occasion::Screen ? meet(level, m_shown.m_level) : level;
    }

    // Beside somebody of whom nothing may be told there is no question and no story: of who is without a name only the code is left, but
    // for what they need themselves.
    void settle_levels() {
        if (m_answer.whole_case() >= Anonymous) return;
        for (auto& subject : m_shown.m_subjects)
            if (subject.level == Anonymous && !contains(m_needing, subject.subject)) subject.level = Code;
    }

    static bool contains(const std::vector<domain::SubjectId>& all, domain::SubjectId one) { return std::find(all.begin(), all.end(), one) != all.end(); }

    void fill(DisclosedSubject& shown, const domain::Identity& identity, const SubjectAnswer& answer) const {
        if (shown.level == Named) {
            shown.name = full_name(identity);
            if (answer.address == Named && identity.address) shown.address = full_address(*identity.address);
        }
        if (shown.level != Veiled) return;
        for (const VeiledField field : veiled_fields(m_content.protocol)) {
            auto value = veiled_value(identity, field, m_content.today);
            if (!value.empty() && !says_more(identity, field, value)) shown.veiled.push_back({field, std::move(value)});
        }
    }

    // An address is not veiled but named, and neither is a name in the field for a neighbourhood.
    bool says_more(const domain::Identity& identity, VeiledField field, const std::string& value) const {
        if (field != VeiledField::Neighbourhood) return false;
        auto other = identity;
        other.neighbourhood.reset();
        if (other.address) other.address->place.reset(); // a village is its own neighbourhood
        return has_identity(value, tokens_of(std::vector{other}, {}, m_content.ordinary)) || value.find_first_of("0123456789") != std::string::npos;
    }

    const domain::Identity* identity_of(domain::SubjectId subject) const {
        const auto& all = m_content.identities;
        const auto it = std::find_if(all.begin(), all.end(), [&](const domain::Identity& one) { return one.subject == subject; });
        return it == all.end() ? nullptr : &*it;
    }

    // Without an approved story it stays at code and needs; at `named` the question needs no story.
    void show_texts() {
        if (m_answer.whole_case() < Anonymous) return;
        const auto& story = m_content.case_file.room_story;
        const bool approved = story && domain::room_story_is_approved(*story);
        if (approved && is_recognisable(story->text)) m_shown.m_story_fate = StoryFate::ApprovalFalls;
        else if (approved) m_shown.m_room_story = story->text;
        const bool may_ask = !m_shown.m_room_story.empty() || m_answer.whole_case() == Named;
        if (may_ask) m_shown.m_question = without_anybody(m_content.case_file.question_to_network.value_or(""), m_answer.whole_case());
    }

    // A story is for every room, so nobody's name may stand in it, named here or not.
    bool is_recognisable(const std::string& story) const {
        const auto all = with_names(tokens_of(m_content.identities, m_content.tied_people, m_content.ordinary), m_content.other_residents);
        return has_identity(story, all) || m_content.detector.finds_anything(story);
    }

    void show_needs() {
        for (const auto& need : m_content.needs) {
            assert(need.case_file == m_content.case_file.id);
            const bool dropped = std::holds_alternative<domain::NeedDropped>(need.state);
            if (dropped || level_of(need) < Anonymous) continue;
            auto text = without_anybody(need.text, level_of(need));
            if (text.empty()) continue;
            m_shown.m_needs.push_back(std::move(text));
            m_needing.insert(m_needing.end(), need.about.begin(), need.about.end());
        }
    }

    // What still has somebody in it after redaction is left out as a whole: below `named` no text is worth that.
    std::string without_anybody(const std::string& text, IdentityLevel level) const {
        std::string left = redacted(text, level < Named ? m_tokens_below_named : m_tokens).text();
        return level < Named && m_content.detector.finds_somebody(left) ? std::string() : left;
    }

    IdentityLevel level_of(const domain::Need& need) const {
        if (need.about.empty()) return m_answer.whole_case();
        IdentityLevel level = Named;
        for (const auto subject : need.about) level = meet(level, level_shown(m_answer.level_of(subject)));
        return level;
    }

    void show_lines() {
        for (const auto& line : m_content.lines) {
            const LineAnswer* decided = m_answer.line(line.id);
            if (decided == nullptr || decided->shown == Shown::No) continue;
            auto said = redacted(line.text, m_tokens);
            if (!tells_of_others(said.text())) m_shown.m_lines.push_back({line.id, std::move(said)});
        }
    }

    // Where somebody of the case is not named here, what is left of a text is looked through once more, apart from those who are: a
    // nickname, an abbreviation, a name written down nowhere. In a question without a name nobody is.
    bool tells_of_others(const std::string& left) const {
        if (is_everybody_named()) return false;
        std::vector<domain::Identity> named;
        for (const auto& identity : m_content.identities)
            if (identity.subject && m_answer.level_of(*identity.subject) == Named) named.push_back(identity);
        return m_content.detector.finds_somebody(redacted(left, tokens_of(named, {}, m_content.ordinary)).text());
    }

    bool is_everybody_named() const {
        return m_answer.whole_case() == Named && std::all_of(m_answer.subjects().begin(), m_answer.subjects().end(),
                                                             [](const SubjectAnswer& one) { return one.level == Named; });
    }

    void show_actions() {
        const bool any_code = std::any_of(m_answer.subjects().begin(), m_answer.subjects().end(),
                                          [](const SubjectAnswer& one) { return one.level >= Code; });
        if (!any_code) return;
        const auto& own = m_answer.own_actions_in_full();
        const auto family = tokens_of_residents();
        for (const auto& one : m_content.actions) {
            m_shown.m_actions.push_back(disclose_at_code(*one.action, m_content.case_file, labels_of(one, family)));
            const bool in_full = std::find(own.begin(), own.end(), one.action->id) != own.end();
            if (in_full) m_shown.m_own_actions.push_back(in_full_of(one));
        }
    }

    // For who takes the case over.
    void show_what_goes_along() {
        if (m_answer.goes_along(domain::HandoverPart::Urgency)) m_shown.m_urgency = m_content.case_file.urgency;
        if (m_answer.goes_along(domain::HandoverPart::Tried)) show_tried();
        if (!m_answer.goes_along(domain::HandoverPart::WhetherTold)) return;
        for (const auto& subject : m_content.subjects) m_shown.m_told.push_back(told_to(subject));
    }

    DisclosedTold told_to(const domain::CaseSubject& subject) const {
        using enum DisclosedTold::Standing;
        return std::visit(Overloaded{
                              [&](const domain::ToldUnknown&) { return DisclosedTold{subject.id, NotWrittenDown}; },
                              [&](const domain::ToldOn& told) { return DisclosedTold{subject.id, Told, told.on}; },
                              [&](const domain::NotTold& not_told) { return DisclosedTold{subject.id, NotTold, not_told.review_on}; },
                          },
                          domain::told_of(subject, m_content.case_file));
    }

    void show_tried() {
        for (std::size_t i = 0; i < m_shown.m_actions.size(); ++i) {
            const auto& action = m_shown.m_actions[i];
            if (const auto on = ended_on(m_content.actions[i].action->state)) m_shown.m_tried.push_back({action.id(), action.kind(), action.standing(), *on});
        }
        for (const auto& one : m_content.attempts) m_shown.m_attempts.push_back({one.way, one.result, one.on});
        std::ranges::stable_sort(m_shown.m_tried, {}, &DisclosedTry::on);
        std::ranges::stable_sort(m_shown.m_attempts, {}, &DisclosedAttempt::on);
    }

    // Whoever does it and is the resident, or one of the family, is somebody of the network.
    static ActionLabels labels_of(const ActionContent& one, const IdentityTokens& family) {
        auto labels = one.labels;
        if (has_identity(labels.doer, family)) labels.doer.clear();
        return labels;
    }

    // Of those it is about and who are not named here; who reported is another matter.
    IdentityTokens tokens_of_residents() const {
        std::vector<domain::Identity> unnamed;
        for (const auto& identity : m_content.identities)
            if (identity.subject ? m_answer.level_of(*identity.subject) < Named : identity.report.has_value()) unnamed.push_back(identity);
        return tokens_of(unnamed, {}, m_content.ordinary);
    }

    DisclosedOwnAction in_full_of(const ActionContent& one) const {
        DisclosedOwnAction own{one.action->id, one.labels.kind, redacted(one.action->text, m_tokens).text(), one.action->due, {}, {}};
        for (const auto& subject : m_answer.subjects()) {
            const auto* identity = identity_of(subject.subject);
            if (identity == nullptr) continue;
            const std::string name = full_name(*identity);
            own.who += (own.who.empty() || name.empty() ? "" : ", ") + name;
            if (own.address.empty() && identity->address) own.address = full_address(*identity->address);
        }
        return own;
    }

    const Answer& m_answer;
    const CaseContent& m_content;
    const IdentityTokens m_tokens, m_tokens_below_named;
    DisclosedCase m_shown;
    std::vector<domain::SubjectId> m_needing; // about whom a need is shown
};

std::optional<DisclosedCase> disclose(const Answer& answer, const CaseContent& content) { return Disclosing(answer, content).make(); }

} // namespace tandem::policy
