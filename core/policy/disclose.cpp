#include "policy/disclose.h"

#include "base/text.h"
#include "domain/actions/records.h"
#include "domain/cases/identity.h"
#include "domain/cases/records.h"
#include "domain/cases/rules.h"
#include "policy/words_in_text.h"

#include <algorithm>
#include <cassert>

namespace tandem::policy {

namespace {

using enum IdentityLevel;
using domain::VeiledField;

constexpr std::size_t most_veiled_fields = 2;

std::string spaced(const std::vector<std::optional<std::string>>& parts) {
    std::string all;
    for (const auto& part : parts)
        if (part && !part->empty()) all += (all.empty() ? "" : " ") + *part;
    return all;
}

std::string full_name(const domain::Identity& who) {
    return spaced({who.given_names ? who.given_names : who.initials, who.prefix, who.family_name});
}

std::string full_address(const domain::Address& address) {
    const auto postcode = address.postcode ? std::optional(address.postcode->text()) : std::nullopt;
    return spaced({address.street, address.house_number, postcode, address.place});
}

std::string first_letter(const std::optional<std::string>& name) {
    return name && !name->empty() ? std::string(first_code_points(*name, 1)) + "." : "";
}

// "70-80", "80+": a band, and nothing else that somebody typed there.
bool is_age_band(std::string_view text) {
    const auto digits = [](std::string_view part) { return part.size() <= 3 && !part.empty() && part.find_first_not_of("0123456789") == std::string_view::npos; };
    if (text.ends_with('+')) return digits(text.substr(0, text.size() - 1));
    const auto dash = text.find('-');
    return dash != std::string_view::npos && digits(text.substr(0, dash)) && digits(text.substr(dash + 1));
}

std::string age_band(const domain::Identity& who, Day today) {
    if (who.age_band) return is_age_band(*who.age_band) ? *who.age_band : std::string();
    if (!who.birth_date) return {};
    const int decade = age_on(*who.birth_date, today) / 10 * 10;
    return std::to_string(decade) + "-" + std::to_string(decade + 10);
}

std::string first_name(const domain::Identity& who) {
    const std::string given = who.given_names.value_or("");
    const auto words = words_in(given);
    if (words.empty()) return {};
    // Two names with a hyphen are one first name, unless the second is the family's.
    const bool double_name = words.size() > 1 && given.substr(words[0].end, words[1].begin - words[0].end) == "-" &&
                             words[1].folded != fold(who.family_name.value_or(""));
    const auto& last = words[double_name ? 1 : 0];
    return given.substr(words[0].begin, last.end - words[0].begin);
}

std::string value_of(const domain::Identity& who, VeiledField field, Day today) {
    switch (field) {
    case VeiledField::Initials: return first_letter(who.given_names ? who.given_names : who.initials) + first_letter(who.family_name);
    case VeiledField::FirstName: return first_name(who);
    case VeiledField::AgeBand: return age_band(who, today);
    case VeiledField::Neighbourhood: return who.neighbourhood.value_or("");
    }
    return {};
}

// More than the protocol may name are not shown, whatever it says.
std::vector<VeiledField> veiled_fields(const domain::TableProtocol& protocol) {
    std::vector<VeiledField> fields;
    for (const VeiledField field : protocol.veiled_fields)
        if (fields.size() < most_veiled_fields && std::find(fields.begin(), fields.end(), field) == fields.end()) fields.push_back(field);
    return fields;
}

} // namespace

class Disclosing {
public:
    Disclosing(const Answer& answer, const CaseContent& content) : m_answer(answer), m_content(content), m_tokens(tokens_of_unnamed()) {
        assert(answer.about() == content.case_file.id);
    }

    std::optional<DisclosedCase> make() {
        if (m_answer.existence() == Existence::Unknown) return std::nullopt;
        m_shown.m_code = m_content.case_file.code.text();
        m_shown.m_level = std::max(m_answer.whole_case(), Code); // of one of several at `none` nothing is told, and the code still is
        show_subjects();
        show_texts();
        show_needs();
        show_lines();
        show_actions();
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
            DisclosedSubject shown{subject.subject, subject.level, {}, {}, {}};
            if (const auto* identity = identity_of(subject.subject)) fill(shown, *identity, subject);
            m_shown.m_subjects.push_back(std::move(shown));
        }
    }

    void fill(DisclosedSubject& shown, const domain::Identity& identity, const SubjectAnswer& answer) const {
        if (answer.level == Named) {
            shown.name = full_name(identity);
            if (answer.address == Named && identity.address) shown.address = full_address(*identity.address);
        }
        if (answer.level != Veiled) return;
        for (const VeiledField field : veiled_fields(m_content.protocol)) {
            auto value = value_of(identity, field, m_content.today);
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
        const auto all = tokens_of(m_content.identities, m_content.tied_people, m_content.ordinary);
        return has_identity(story, all) || m_content.detector.finds_anything(story);
    }

    void show_needs() {
        for (const auto& need : m_content.needs) {
            assert(need.case_file == m_content.case_file.id);
            const bool dropped = std::holds_alternative<domain::NeedDropped>(need.state);
            if (dropped || level_of(need) < Anonymous) continue;
            auto text = without_anybody(need.text, level_of(need));
            if (!text.empty()) m_shown.m_needs.push_back(std::move(text));
        }
    }

    // What still has somebody in it after redaction is left out as a whole: below `named` no text is worth that.
    std::string without_anybody(const std::string& text, IdentityLevel level) const {
        std::string left = redacted(text, m_tokens).text();
        return level < Named && m_content.detector.finds_somebody(left) ? std::string() : left;
    }

    IdentityLevel level_of(const domain::Need& need) const {
        if (need.about.empty()) return m_answer.whole_case();
        IdentityLevel level = Named;
        for (const auto subject : need.about) level = meet(level, m_answer.level_of(subject));
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
    const IdentityTokens m_tokens;
    DisclosedCase m_shown;
};

std::optional<DisclosedCase> disclose(const Answer& answer, const CaseContent& content) { return Disclosing(answer, content).make(); }

} // namespace tandem::policy
