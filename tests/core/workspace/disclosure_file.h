#pragma once
// A file in which things were written down as people do it, and what each may then see: table A of disclosure.md.
#include "domain/network/rules.h"
#include "facts_file.h"
#include "workspace/disclosing.h"
#include "workspace/identities.h"

namespace tandem::test {

using domain::IdentityLevel;
using domain::Occasion;

struct DisclosureFile : FactsFile {
    DisclosureFile() {
        table.protocol = domain::usual_protocol();
        about.told = domain::ToldOn{today, {}, "gesprek"};
        social_work.person.professional_secrecy = domain::ProfessionalSecrecy::Yes;
        police.person.professional_secrecy = domain::ProfessionalSecrecy::Yes;
        keep(table, about, social_work.person, police.person);
        for (const Member* one : {&fatma, &social_work, &police, &food_bank}) sign(one->party.id);
        promise(fatma.person.id);
        promise(food_bank.person.id);
        REQUIRE(workspace::remove_subject(file, child.id));
        name(resident, "Willemijn", "Zandstra");
        meeting = plan();
        item = add(meeting, domain::AgendaItemMode::NewCase, about.id);
        need({fatma.party.id, social_work.party.id});
    }

    // -- What is written down -----------------------------------------------------------------------------------------

    void sign(domain::PartyId party) {
        auto signature = fact<domain::ConvenantSignature>();
        signature.convenant = convenant().id;
        signature.party = party;
        signature.signed_on = day("2026-01-05");
        REQUIRE(workspace::sign_convenant(file, signature));
    }
    void promise(domain::PersonId person) {
        auto statement = fact<domain::ConfidentialityStatement>();
        statement.person = person;
        statement.signed_on = day("2026-01-05");
        REQUIRE(workspace::sign_statement(file, statement));
    }
    domain::Identity name(const domain::CaseSubject& whose, std::string given, std::string family) {
        auto identity = fact<domain::Identity>();
        identity.subject = whose.id;
        identity.given_names = std::move(given);
        identity.family_name = std::move(family);
        identity.neighbourhood = "Kruiskamp";
        REQUIRE(workspace::save_identity(file, identity));
        return identity;
    }
    domain::LineId line(std::vector<domain::SubjectId> whom, std::vector<std::string> categories, domain::LineSource source = domain::SourceOwnObservation{},
                        std::string text = "Komt weinig buiten.") {
        auto one = fact<domain::Line>();
        one.about = std::move(whom);
        one.categories = std::move(categories);
        one.source = std::move(source);
        one.text = std::move(text);
        REQUIRE(workspace::save_line(file, one));
        return one.id;
    }
    void need(const std::vector<domain::PartyId>& parties) { REQUIRE(workspace::confirm_needed(file, item, parties)); }
    domain::ConsentEventId say_yes(std::vector<domain::Recipient> to = {domain::RecipientCore{}}, const char* on = "2026-09-21") {
        auto wanted = yes(std::move(to));
        wanted.on = day(on);
        wanted.scope = domain::ScopeAll{};
        const auto said = workspace::record_consent(file, wanted);
        REQUIRE(said);
        return said->id;
    }
    void allow_tasks() {
        table.protocol.task_grounds_allowed = true;
        keep(table);
    }
    domain::Convenant convenant() {
        if (!m_convenant) {
            auto one = fact<domain::Convenant>();
            one.network = network.id;
            one.version = "1";
            one.valid_from = day("2026-01-01");
            one.until = day("2027-12-31");
            REQUIRE(workspace::save_convenant(file, one));
            m_convenant = one;
        }
        return *m_convenant;
    }
    void on(const char* text) { file.file().surroundings.today = day(text); }

    // -- What they see ------------------------------------------------------------------------------------------------

    static policy::Audience seat(const Member& who) { return policy::SeatHolder{who.person.id, who.party.id}; }
    workspace::DisclosureWish wish(policy::Audience audience, Occasion occasion = Occasion::Table) const {
        const bool at_item = policy::is_for_an_item(occasion);
        return {about.id, std::move(audience), occasion, at_item ? std::optional(item) : std::nullopt};
    }
    workspace::DisclosureReasons why(const policy::Audience& audience, Occasion occasion = Occasion::Table) {
        auto reasons = workspace::explain_disclosure(file, wish(audience, occasion));
        REQUIRE(reasons);
        return *std::move(reasons);
    }
    IdentityLevel level(const policy::Audience& audience, Occasion occasion = Occasion::Table) { return level_of(resident.id, audience, occasion); }
    IdentityLevel level(const Member& who, Occasion occasion = Occasion::Table) { return level(seat(who), occasion); }
    IdentityLevel level_of(domain::SubjectId subject, const policy::Audience& audience, Occasion occasion = Occasion::Table) {
        return why(audience, occasion).answer.level_of(subject);
    }
    bool hears(const policy::Audience& audience, domain::LineId line, Occasion occasion = Occasion::Table) {
        const auto reasons = why(audience, occasion);
        const auto* answer = reasons.answer.line(line);
        return answer != nullptr && answer->shown == policy::Shown::Yes;
    }
    std::optional<policy::DisclosedCase> shown(const policy::Audience& audience, Occasion occasion = Occasion::Table) {
        auto disclosed = workspace::disclose_case(file, wish(audience, occasion));
        REQUIRE(disclosed);
        return *std::move(disclosed);
    }

    Member social_work = member("Maatschappelijk werk", "Ada", domain::PartyKind::Formal);
    domain::MeetingId meeting;
    domain::AgendaItemId item;

private:
    std::optional<domain::Convenant> m_convenant;
};

} // namespace tandem::test
