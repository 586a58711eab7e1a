// Consent and "laat weten" (consent.h); the other grounds stand in grounds.cpp.
#include "workspace/consent.h"

#include "storage/consent/consent_store.h"
#include "storage/privacy/facts_store.h"
#include "workspace/consent_standing.h"
#include "workspace/disclosure_rows.h"
#include "workspace/facts.h"
#include "workspace/stored.h"

#include <algorithm>

namespace tandem::workspace {
namespace {

using domain::ConsentEvent;
using domain::ConsentPart;
using storage::sqlite::Connection;

constexpr std::int64_t most_shared = 200;
constexpr auto never_undone = storage::StepKind::Barrier; // architecture.md, decision 2

// -- A yes ------------------------------------------------------------------------------------------------------------

std::vector<ConsentPart> parts_missing(const ConsentEvent& event) {
    std::vector<ConsentPart> missing;
    if (!event.words) missing.push_back(ConsentPart::Words);
    if (!event.purpose) missing.push_back(ConsentPart::Purpose);
    if (std::holds_alternative<domain::ScopeNotFilledIn>(event.scope)) missing.push_back(ConsentPart::Categories);
    if (!event.until) missing.push_back(ConsentPart::Until);
    return missing;
}

Result<ConsentEvent> new_event(Workspace& workspace, domain::SubjectId subject, Day on) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(const auto stored, find_stored<domain::CaseSubject>(workspace, subject));
    ConsentEvent event;
    event.id = workspace.file().ids.next_id<domain::ConsentEventId>();
    event.case_file = stored.case_file;
    event.subject = subject;
    event.on = on;
    event.noted_by = me_in(workspace);
    return event;
}

ConsentEvent with_yes(ConsentEvent event, const NewConsent& wanted, Day today) {
    const auto manner = wanted.how == SaidYes::InWriting ? domain::ConsentManner::Written : domain::ConsentManner::Oral;
    event.step = domain::ConsentGiven{manner, wanted.by};
    event.recipients = wanted.recipients;
    event.scope = wanted.scope;
    event.secrecy = wanted.secrecy;
    event.purpose = without_blank(wanted.purpose);
    event.words = without_blank(wanted.words);
    event.from = wanted.from;
    event.until = wanted.until;
    event.follows = wanted.follows;
    event.to_fill_in = parts_missing(event);
    if (!event.to_fill_in.empty()) event.fill_in_by = today.plus_days(domain::fill_in_days);
    return event;
}

// An event that came about because of another is about the same subject, and not of an earlier day.
Result<void> check_follows(Workspace& workspace, const ConsentEvent& event) {
    if (!event.follows) return {};
    TANDEM_ASSIGN(const auto before, find_stored<ConsentEvent>(workspace, *event.follows));
    if (before.subject != event.subject || before.on > event.on) return bad_value("consent_event.follows", domain::ValueFault::OutOfRange);
    return {};
}

Result<void> check_event(Workspace& workspace, const ConsentEvent& event) {
    TANDEM_TRY(check_fact(domain::misfit_of(event, day_of_now(workspace))));
    TANDEM_TRY(check_follows(workspace, event));
    return check_recipients(workspace, event.recipients, event.on, "consent_event.recipients");
}

// -- A no -------------------------------------------------------------------------------------------------------------

struct Ending {
    std::vector<domain::Disclosure> shared; // the newest first
    std::vector<domain::Heard> heard;
    std::vector<domain::Notice> known;
};

bool is_on_list(const std::vector<domain::Notice>& known, domain::SubjectId subject, const domain::DisclosureAudience& audience) {
    return std::ranges::any_of(known, [&](const domain::Notice& one) {
        return one.subject == subject && one.audience == audience && std::holds_alternative<domain::NoticeOpen>(one.state);
    });
}

// Those for whom a narrowed consent goes on need not hear of it.
void leave_out_those_who_stay(Ending& ending, const ConsentEvent& event) {
    const auto stay = domain::to_let_know(ending.shared, event.subject, event.recipients);
    std::erase_if(ending.heard,
                  [&](const domain::Heard& one) { return std::ranges::find(stay, one.audience, &domain::Heard::audience) != stay.end(); });
}

Result<Ending> ending_of(Workspace& workspace, const ConsentEvent& event) {
    TANDEM_ASSIGN(auto ending, ask(workspace, [&](Connection& connection) {
                      Ending found;
                      found.shared = storage::DisclosureStore(connection).of_subject(event.subject, 0, -1);
                      found.known = storage::FactsStore(connection).notices(event.case_file);
                      return found;
                  }));
    const bool narrowed = std::holds_alternative<domain::ConsentNarrowed>(event.step);
    auto oldest_first = ending.shared;
    std::ranges::reverse(oldest_first);
    ending.heard = domain::to_let_know(oldest_first, event.subject, narrowed ? std::vector<domain::Recipient>() : event.recipients);
    if (narrowed) leave_out_those_who_stay(ending, event);
    return ending;
}

std::vector<domain::Notice> notices_for(Workspace& workspace, const ConsentEvent& event, const Ending& ending) {
    std::vector<domain::Notice> notices;
    for (const auto& heard : ending.heard) {
        if (is_on_list(ending.known, event.subject, heard.audience)) continue;
        domain::Notice notice;
        notice.id = workspace.file().ids.next_id<domain::NoticeId>();
        notice.case_file = event.case_file;
        notice.subject = event.subject;
        notice.because_of = event.id;
        notice.audience = heard.audience;
        notice.level = heard.level;
        notices.push_back(std::move(notice));
    }
    return notices;
}

// What each of them had heard: all of it, not only by name.
Result<std::vector<DisclosureRow>> shown_shared(Workspace& workspace, Ending ending) {
    auto& shared = ending.shared;
    if (shared.size() > most_shared) shared.resize(most_shared);
    return ask(workspace, [&](Connection& connection) { return rows_of(connection, std::move(shared)); });
}

// Each no of a day follows the one before it, so that a yes that came after the last came after all of them.
Result<std::optional<domain::ConsentEventId>> no_before(Workspace& workspace, const ConsentEvent& event) {
    TANDEM_ASSIGN(const auto events,
                  ask(workspace, [&](Connection& connection) { return storage::ConsentStore(connection).events_of(event.subject); }));
    const auto* before = last_no_on(events, event.subject, event.on);
    return before == nullptr ? std::nullopt : std::optional(before->id);
}

Result<EndedConsent> end_consent(Workspace& workspace, const ConsentEnd& end, domain::ConsentStep step, Verb verb) {
    TANDEM_ASSIGN(auto event, new_event(workspace, end.subject, end.on));
    event.recipients = end.recipients;
    if (std::holds_alternative<domain::ConsentNarrowed>(step)) event.scope = end.scope;
    event.step = std::move(step);
    TANDEM_ASSIGN(event.follows, no_before(workspace, event));
    TANDEM_TRY(check_fact(domain::misfit_of(event, day_of_now(workspace))));
    TANDEM_TRY(known_before(workspace, event));
    TANDEM_ASSIGN(auto ending, ending_of(workspace, event));
    EndedConsent ended;
    ended.id = event.id;
    ended.let_know = notices_for(workspace, event, ending);
    TANDEM_ASSIGN(ended.shared, shown_shared(workspace, std::move(ending)));
    auto act = act_about(workspace, verb, event.case_file);
    act.kind = never_undone;
    TANDEM_ASSIGN(ended.changes, write(workspace, std::move(act), [&](storage::UnitOfWork& work) {
                      work.save(event);
                      for (const auto& notice : ended.let_know) work.save(notice);
                  }));
    return ended;
}

// -- Later aanvullen --------------------------------------------------------------------------------------------------

class FillingIn {
public:
    explicit FillingIn(ConsentEvent& event) : m_event(event) {}

    template <class Field, class Given>
    void take(ConsentPart part, Field& field, const std::optional<Given>& given) {
        if (!given) return;
        if (!strike(part))
            m_refused = true;
        else
            field = *given;
    }
    void leave_out(ConsentPart part) { m_refused = !strike(part) || m_refused; }
    bool refused() const { return m_refused; }

private:
    bool strike(ConsentPart part) { return std::erase(m_event.to_fill_in, part) > 0; }

    ConsentEvent& m_event;
    bool m_refused = false;
};

} // namespace

Result<RecordedConsent> record_consent(Workspace& workspace, const NewConsent& wanted) {
    if (wanted.how == SaidYes::Presumed) return problem(ProblemCode::PresumedConsent, "consent_event.step");
    TANDEM_ASSIGN(auto event, new_event(workspace, wanted.subject, wanted.on));
    event = with_yes(std::move(event), wanted, day_of_now(workspace));
    TANDEM_TRY(check_event(workspace, event));
    TANDEM_ASSIGN(const auto subject, find_stored<domain::CaseSubject>(workspace, wanted.subject));
    TANDEM_ASSIGN(const auto opening, what_opens(workspace, subject, event));
    RecordedConsent recorded{
        event.id, domain::entitlement_of(subject, wanted.by), event.to_fill_in, event.fill_in_by, {}, opening.opens, opening.last_day};
    TANDEM_ASSIGN(recorded.changes, save_fact(workspace, event, Verb::GiveConsent, never_undone));
    return recorded;
}

Result<Changes> ask_consent(Workspace& workspace, domain::SubjectId subject, Day on, const std::vector<domain::Recipient>& recipients) {
    TANDEM_ASSIGN(auto event, new_event(workspace, subject, on));
    event.recipients = recipients;
    TANDEM_TRY(check_event(workspace, event));
    return save_fact(workspace, event, Verb::AskConsent, never_undone);
}

Result<EndedConsent> withdraw_consent(Workspace& workspace, const ConsentEnd& end) {
    return end_consent(workspace, end, domain::ConsentWithdrawn{without_blank(end.reason)}, Verb::WithdrawConsent);
}
Result<EndedConsent> refuse_consent(Workspace& workspace, const ConsentEnd& end) {
    return end_consent(workspace, end, domain::ConsentRefused{without_blank(end.reason)}, Verb::RefuseConsent);
}
Result<EndedConsent> narrow_consent(Workspace& workspace, const ConsentEnd& end) {
    return end_consent(workspace, end, domain::ConsentNarrowed{}, Verb::NarrowConsent);
}

Result<Changes> fill_in_consent(Workspace& workspace, domain::ConsentEventId id, const FilledIn& parts) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(auto event, find_stored<ConsentEvent>(workspace, id));
    FillingIn filling(event);
    filling.take(ConsentPart::Words, event.words, without_blank(parts.words));
    filling.take(ConsentPart::Purpose, event.purpose, without_blank(parts.purpose));
    filling.take(ConsentPart::Categories, event.scope, parts.scope);
    filling.take(ConsentPart::Until, event.until, parts.until);
    for (const auto part : parts.not_needed) filling.leave_out(part);
    if (filling.refused()) return bad_value("consent_event.to_fill_in", domain::ValueFault::OutOfRange);
    if (event.to_fill_in.empty()) event.fill_in_by.reset();
    TANDEM_TRY(check_fact(domain::misfit_of(event, day_of_now(workspace))));
    return save_fact(workspace, event, Verb::FillInConsent, never_undone);
}

Result<Changes> answer_notice(Workspace& workspace, domain::NoticeId id, const domain::NoticeState& state) {
    TANDEM_TRY(need_owner(workspace));
    TANDEM_ASSIGN(auto notice, find_stored<domain::Notice>(workspace, id));
    const auto* given = std::get_if<domain::NoticeGiven>(&state);
    const auto* not_possible = std::get_if<domain::NoticeNotPossible>(&state);
    if (given != nullptr && given->on > day_of_now(workspace)) return problem(ProblemCode::DatedAhead, "notice.state");
    if (not_possible != nullptr && trimmed(not_possible->reason).empty()) return problem(ProblemCode::ReasonNeeded, "notice.state");
    notice.state = state;
    return save_fact(workspace, notice, Verb::LetKnow);
}

} // namespace tandem::workspace
