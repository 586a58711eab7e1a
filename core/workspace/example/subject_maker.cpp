#include "workspace/example/subject_maker.h"

#include "base/text.h"

#include <algorithm>

namespace tandem::workspace::example {
namespace {

using namespace domain;

// The last postcode given out is 9999 XL, so all that begin with 9999 Z are free.
Postcode draw_postcode(Draw& draw) {
    std::string text = "9999 Z";
    text += static_cast<char>('A' + draw.between(0, 25));
    return Postcode::parse(text).value();
}

std::string draw_house_number(Draw& draw) {
    std::string text = std::to_string(draw.between(1, 240));
    if (draw.chance(12)) text += static_cast<char>('a' + draw.between(0, 2));
    return text;
}

Address draw_address(Making& making) {
    Address address;
    address.street = std::string(making.draw.one_of(making.words.place("street")));
    address.house_number = draw_house_number(making.draw);
    address.postcode = draw_postcode(making.draw);
    address.place = std::string(making.words.place("town").front());
    return address;
}

Day birth_date(Making& making, int age) {
    return making.plan.today.plus_months(-12 * age).plus_days(-making.draw.between(1, 360));
}

std::string age_band(int age) {
    const int tens = age / 10 * 10;
    return std::to_string(tens) + "-" + std::to_string(tens + 10);
}

int age_for(Making& making, const OtherSubject& other, int resident_age) {
    if (other.age > 0) return other.age;
    if (other.role == SubjectRole::Child) return making.draw.between(2, 17);
    if (other.role == SubjectRole::Partner) return std::max(19, resident_age + making.draw.between(-6, 6));
    return making.draw.between(34, 66);
}

bool lives_with(SubjectRole role) { return role == SubjectRole::Partner || role == SubjectRole::Child; }

ConsentAge consent_age(const Identity& identity, Day today) {
    if (!identity.birth_date) return ConsentAge::Unknown;
    const int age = age_on(*identity.birth_date, today);
    return age < 12 ? ConsentAge::Under12 : age < 16 ? ConsentAge::Age12To15 : ConsentAge::Age16Plus;
}

class SubjectMaker {
public:
    SubjectMaker(Making& making, const CasePlan& plan, CaseId case_file, ExampleChunk& out)
        : m_making(making), m_plan(plan), m_case(case_file), m_out(out) {}

    std::vector<MadeSubject> make() {
        const Situation& situation = m_making.words.situation(m_plan.situation);
        const int age = m_plan.age > 0 ? m_plan.age : m_making.draw.between(situation.youngest, situation.oldest);
        const Resident resident = draw_resident(m_making, age);
        add(resident, SubjectRole::Resident);
        if (m_plan.resident_died) m_out.subjects.back().deceased_on = m_making.plan.today.plus_days(-m_plan.opened_days_ago / 4);
        for (const OtherSubject& other : m_plan.others) add(other_resident(other, resident), other.role);
        return std::move(m_made);
    }

private:
    Resident other_resident(const OtherSubject& other, const Resident& resident) {
        Resident made = draw_resident(m_making, age_for(m_making, other, resident.age));
        if (!lives_with(other.role)) return made;
        made.address = resident.address;
        made.neighbourhood = resident.neighbourhood;
        if (other.role == SubjectRole::Child) made.name.family = resident.name.family;
        return made;
    }

    void add(const Resident& resident, SubjectRole role) {
        CaseSubject subject;
        subject.id = m_making.new_id<SubjectId>();
        subject.case_file = m_case;
        subject.role = role;
        subject.order = static_cast<std::int32_t>(m_made.size()) + 1;
        Identity identity = make_identity(m_making, resident);
        identity.subject = subject.id;
        if (role == SubjectRole::Child) identity.phone.reset(), identity.email.reset();
        subject.consent_age = consent_age(identity, m_making.plan.today);
        m_made.push_back({subject.id, role, {resident.name.pronoun, resident.age}});
        m_out.subjects.push_back(std::move(subject));
        m_out.identities.push_back(std::move(identity));
    }

    Making& m_making;
    const CasePlan& m_plan;
    CaseId m_case;
    ExampleChunk& m_out;
    std::vector<MadeSubject> m_made;
};

} // namespace

Resident draw_resident(Making& making, int age) {
    return {draw_name(making), age, draw_address(making), std::string(making.draw.one_of(making.words.place("area")))};
}

Identity make_identity(Making& making, const Resident& resident) {
    Identity identity;
    identity.id = making.new_id<IdentityId>();
    identity.given_names = std::string(resident.name.given);
    identity.initials = std::string(first_code_points(resident.name.given, 1)) + ".";
    if (!resident.name.family.prefix.empty()) identity.prefix = std::string(resident.name.family.prefix);
    identity.family_name = std::string(resident.name.family.name);
    const bool birth_date_known = resident.age < 18 || resident.age > 100 || making.draw.chance(85);
    if (birth_date_known) identity.birth_date = birth_date(making, resident.age);
    else identity.age_band = age_band(resident.age);
    identity.address = resident.address;
    identity.neighbourhood = resident.neighbourhood;
    if (making.draw.chance(80)) identity.phone = example_phone(making.draw);
    if (making.draw.chance(30)) identity.email = example_email(resident.name.text());
    return identity;
}

std::vector<MadeSubject> make_subjects(Making& making, const CasePlan& plan, CaseId case_file, ExampleChunk& out) {
    return SubjectMaker(making, plan, case_file, out).make();
}

} // namespace tandem::workspace::example
