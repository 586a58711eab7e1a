#pragma once
// A file with a case of a resident and her child, three partners and a coordinator at the keyboard.
#include "meeting_file.h"
#include "workspace/consent.h"
#include "workspace/privacy.h"

namespace tandem::test {

struct FactsFile : MeetingFile {
    explicit FactsFile(std::string vfs = {}) : MeetingFile(std::move(vfs)) {
        resident = subject(domain::SubjectRole::Resident, domain::ConsentAge::Age16Plus);
        child = subject(domain::SubjectRole::Child, domain::ConsentAge::Age12To15);
        police.party.authority_or_interest = true;
        coordinator.id = ids.next_id<domain::CapacityId>();
        coordinator.person = noor.person.id;
        coordinator.role = domain::CapacityRole::Coordinator;
        keep(police.party, coordinator);
    }

    domain::CaseSubject subject(domain::SubjectRole role, domain::ConsentAge age) {
        domain::CaseSubject one;
        one.id = ids.next_id<domain::SubjectId>();
        one.case_file = about.id;
        one.role = role;
        one.consent_age = age;
        one.order = ++m_subjects;
        keep(one);
        return one;
    }
    template <class Record>
    Record fact() {
        Record one;
        one.id = ids.next_id<decltype(one.id)>();
        if constexpr (requires { one.case_file; }) one.case_file = about.id;
        if constexpr (requires { one.subject = resident.id; }) one.subject = resident.id;
        return one;
    }
    workspace::NewConsent yes(std::vector<domain::Recipient> recipients = {domain::RecipientCore{}}) {
        workspace::NewConsent wanted;
        wanted.subject = resident.id;
        wanted.on = today;
        wanted.by = {domain::ConsentRight::Self};
        wanted.recipients = std::move(recipients);
        return wanted;
    }
    workspace::ConsentEnd end(std::vector<domain::Recipient> recipients = {}) { return {resident.id, today, std::move(recipients)}; }
    workspace::NewDisclosure told(domain::DisclosureAudience audience, domain::IdentityLevel level) {
        workspace::NewDisclosure one;
        one.case_file = about.id;
        one.subjects = {resident.id};
        one.occasion = domain::Occasion::Spoken;
        one.audience = std::move(audience);
        one.level = level;
        return one;
    }
    // At a table that allows sharing without consent.
    domain::TaskGround weighing() {
        auto open = table;
        open.protocol.task_grounds_allowed = true;
        keep(open);
        auto ground = fact<domain::TaskGround>();
        ground.on = today;
        ground.legal_basis = "public_task";
        ground.weighing = {"veiligheid", "twee keer gebeld", "naam en zorg", std::nullopt};
        ground.decided_by = noor.person.id;
        ground.told = domain::ToldOn{today, {}, "gesprek"};
        ground.review_on = today.plus_months(3);
        ground.recipients = {domain::RecipientParty{police.party.id}};
        return ground;
    }
    workspace::CaseGrounds grounds() { return *workspace::grounds_of(file, about.id); }

    Day today = day("2026-09-21");
    Member fatma = member("Kerk", "Fatma", domain::PartyKind::Informal), police = member("Politie", "Bas", domain::PartyKind::Formal),
           noor = member("Buurtkamer", "Noor", domain::PartyKind::Informal),
           food_bank = member("Voedselbank", "Kees", domain::PartyKind::Informal, domain::PartnerRing::Shell);
    domain::CaseFile about = case_file();
    domain::CaseSubject resident, child;
    domain::Capacity coordinator;

private:
    std::int32_t m_subjects = 0;
};

} // namespace tandem::test
