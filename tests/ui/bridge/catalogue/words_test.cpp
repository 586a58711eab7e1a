// Every code has its words in both languages, and the Dutch ones are Dutch.
#include "catalogue/document_words.h"
#include "catalogue/names.h"
#include "catalogue/problems.h"
#include "catalogue/reasons.h"
#include "catalogue/verbs.h"
#include "catalogue/words.h"
#include "domain/registry.h"
#include "domain/steps.h"
#include "speaking.h"

#include <catch2/catch_all.hpp>

using namespace tandem;
using namespace tandem::catalogue;

namespace {

struct Said {
    std::string what;
    QString dutch, english;
};

template <class Say>
Said both(std::string what, Say say) {
    const auto in = [&](Language language) {
        const Speaking speaking(language);
        return say();
    };
    return {std::move(what), in(Language::Dutch), in(Language::English)};
}

void check(const Said& said) {
    INFO(said.what << " = " << said.dutch.toStdString() << " = " << said.english.toStdString());
    CHECK(!said.dutch.isEmpty());
    CHECK(!said.english.isEmpty());
    CHECK(said.dutch != said.english);
}

template <class E>
void check_enum() {
    for (const auto& [value, text] : domain::words_of<E>) check(both(std::string(text), [&, one = value] { return label(one); }));
}

template <class... E>
void check_enums() { (check_enum<E>(), ...); }

// Alternatives of a state by their word.
template <class State, std::size_t I = 0>
void check_states(QString (*say)(std::string_view)) {
    const std::string_view word = std::variant_alternative_t<I, State>::word;
    check(both(std::string(word), [&] { return say(word); }));
    if constexpr (I + 1 < std::variant_size_v<State>) check_states<State, I + 1>(say);
}

// Codes without words of their own: from the first to one past the last.
template <class E, class Say>
void check_codes(E last, Say say) {
    for (int i = 0; i <= static_cast<int>(last); ++i) check(both(std::to_string(i), [&] { return say(static_cast<E>(i)); }));
}

} // namespace

TEST_CASE("every word of the network has a label in both languages") {
    using namespace domain;
    check_enums<NetworkType, NetworkStage, ClientGroup, NetworkFocus, InterventionFocus, CorePartners, CoreParticipation, CoreExpertise,
                InformalPlace, Coordination, OriginRoute, NetworkGoal, MunicipalityRole, MeetingMode, IdentityLevel, VeiledField, Occasion>();
}

TEST_CASE("every word of parties, cases, meetings and reports has a label in both languages") {
    using namespace domain;
    check_enums<PartyKind, OrganisationStaffing, PartyCapacity, LanguageLevel, HelpKind, ProfessionalSecrecy, CapacityRole, PartnerRing,
                RepresentationMode>();
    check_enums<Urgency, Frame, KnownAtEntry, EntryReason, ClientPreference, ProblemDuration, ProblemComplexity, SubjectRole, ConsentAge,
                LineKind>();
    check_enums<MeetingPurpose, Presence, AgendaItemMode, NotDoneReason, ReporterKind, SignalPhase, ReporterSentence>();
    check_codes(policy::ActionStanding::NotDone, [](policy::ActionStanding one) { return label(one); });
}

TEST_CASE("every word of consent and privacy has a label in both languages") {
    using namespace domain;
    check_enums<SubjectRepresentative, ParentalAuthority, ConsentManner, ConsentRight, ConsentPart, StatutoryService, EmergencyKind, HandoverPart,
                TieKind, CompanionIs, DeputyFor, DisclosedDocument>();
}

TEST_CASE("every state has a label in both languages") {
    check_states<domain::CaseState>(case_state_label);
    check_states<domain::Told>(told_label);
    check_states<domain::StoryApproval>(story_approval_label);
    check_states<domain::LineSource>(line_source_label);
    check_states<domain::NeedState>(need_state_label);
    check_states<domain::MeetingState>(meeting_state_label);
    check_states<domain::AgendaItemState>(item_state_label);
    check_states<domain::ActionState>(action_state_label);
    check_states<domain::ReportState>(report_state_label);
    check_states<domain::ReporterFeedback>(feedback_label);
    check_states<domain::Recipient>(recipient_label);
    check_states<domain::ConsentScope>(consent_scope_label);
    check_states<domain::ConsentStep>(consent_step_label);
    check_states<domain::EmergencyRecipient>(emergency_recipient_label);
    check_states<domain::HandoverBasis>(handover_basis_label);
    check_states<domain::HandoverAnswer>(handover_answer_label);
    check_states<domain::ShellAnswer>(shell_answer_label);
    check_states<domain::DisclosureAudience>(disclosure_audience_label);
    check_states<domain::NoticeState>(notice_state_label);
}

TEST_CASE("every problem, finding and verb has a sentence in both languages") {
    check_codes(workspace::ProblemCode::Other, [](workspace::ProblemCode code) { return sentence(workspace::Problem{.code = code}); });
    check_codes(domain::ValueFault::UnknownPart, [](domain::ValueFault fault) { return sentence(fault); });
    check_codes(workspace::Finding::ErasedRemains, [](workspace::Finding finding) { return label(finding); });
    check_enum<workspace::Verb>();
}

TEST_CASE("every reason and every change has a sentence in both languages") {
    check_codes(policy::Reason::WithoutNameToday, [](policy::Reason reason) { return sentence(reason); });
    using namespace policy;
    for (const Change& change : {Change(SignConvenant{}), Change(SignStatement{}), Change(ExtendConsent{{}, ToCore{}}), Change(RenewConsent{{}, ToCore{}}),
                                 Change(RenewWeighing{}), Change(ConfirmNeed{}), Change(AcceptRequest{}), Change(PlanWithout{ThePublic{}})})
        check(both(std::string(word_of(change)), [&] { return label(change); }));
}

TEST_CASE("every problem says what to do in a sentence that ends") {
    for (const auto language : {Language::Dutch, Language::English}) {
        const Speaking speaking(language);
        for (int i = 0; i <= static_cast<int>(workspace::ProblemCode::Other); ++i) {
            const auto text = sentence(workspace::Problem{.code = static_cast<workspace::ProblemCode>(i)});
            INFO(text.toStdString());
            CHECK(text.endsWith('.'));
            CHECK(!text.contains('%'));
        }
    }
}

TEST_CASE("every record and field has a name for people in both languages") {
    for (const auto* schema : domain::all_records()) {
        const std::string record(schema->type.name);
        check(both(record, [&] { return record_label(record); }));
        for (const auto& field : schema->fields) {
            check(both(record + "." + std::string(field.name), [&] { return field_label(record, field.name); }));
            const Speaking speaking(Language::English);
            CHECK((field_label(record, field.name) != QString::fromStdString(std::string(field.name)) || field.name.find('_') == field.name.npos));
        }
    }
    for (const auto* happening : {"created", "removed", "brought_back", "looked"})
        check(both(happening, [&] { return field_label("case_file", happening); }));
}

TEST_CASE("a field and a finding read as a person would say them") {
    const Speaking speaking(Language::Dutch);
    CHECK(touched("action_item", "due") == "Afspraak: datum klaar");
    CHECK(touched("something_new", "a_field") == "something_new: a_field");
    CHECK(verb_label("action.finish") == "Afspraak afgerond");
    CHECK(verb_label("later.verb") == "later.verb");
    CHECK(sentence(workspace::VerifyFinding{workspace::Finding::DamagedPage, {}, 7}) == "Een bladzijde van het bestand is beschadigd (7)");
}

TEST_CASE("every text of a document has its words in both languages") {
    const DocumentWords words;
    check_codes(documents::DocumentText::OnlyCodes,
                [&](documents::DocumentText text) { return QString::fromStdString(words.text(text, "Noord")); });
}
