#include "cases/informal_form.h"

#include "cases/one_of_chips.h"
#include "catalogue/words.h"
#include "screen/facts.h"
#include "screen/pickers.h"

#include <array>

namespace tandem::cases {
namespace {

using Width = screen::FormPanel::Width;

constexpr std::string_view not_looked = "not_looked"; // a choice of this form, not a word of files
constexpr std::array results = {domain::InformalPossible::word, domain::InformalNotPossible::word, domain::InformalNotWanted::word};

QString text(std::string_view word) { return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())); }

std::optional<std::string> motivation_of(const domain::InformalFirstCheck& check) {
    return std::visit(
        [](const auto& one) -> std::optional<std::string> {
            if constexpr (requires { one.motivation; })
                return one.motivation;
            else
                return std::nullopt;
        },
        check);
}

std::optional<domain::PartyId> party_of(const domain::InformalFirstCheck& check) {
    const auto* possible = std::get_if<domain::InformalPossible>(&check);
    return possible ? possible->party : std::nullopt;
}

std::string name_of(const domain::PartyId& party, const HelpView& help) {
    const auto found = help.could_help.find(party);
    return found == help.could_help.end() ? std::string() : found->second;
}

} // namespace

std::string_view word_of(const domain::InformalFirstCheck& check) {
    return std::visit([](const auto& one) { return std::remove_cvref_t<decltype(one)>::word; }, check);
}

Day day_of(const domain::InformalFirstCheck& check) {
    return std::visit([](const auto& one) { return one.on; }, check);
}

QString informal_result(const domain::InformalFirstCheck& check, const HelpView& help) {
    const auto party = party_of(check);
    const std::string who = party ? name_of(*party, help) : std::string();
    return screen::dotted({catalogue::informal_first_label(word_of(check)), QString::fromStdString(who).simplified(),
                           QString::fromStdString(motivation_of(check).value_or("")).simplified()});
}

InformalForm::InformalForm(bridge::Desk& desk, screen::FormPanel* panel)
    : QObject(panel),
      m_desk(desk),
      m_panel(panel),
      m_result(new OneOfChips(QStringLiteral("informalResult"), panel)),
      m_party(new screen::PartyPicker(desk, "informalParty", panel)) {
    panel->addField(
        m_result, [] { return tr("Can a volunteer, a neighbour or family do this?"); }, Width::Full);
    panel->addField(
        m_party, [] { return tr("Who could? You may leave this empty"); }, Width::Full);
    m_why = panel->addLine(
        "informalWhy", [] { return tr("Why not?"); }, Width::Full);
    connect(m_result, &OneOfChips::changed, this, &InformalForm::applyResult);
    retranslate();
}

void InformalForm::retranslate() {
    QList<OneOfChips::Entry> entries{{text(not_looked), tr("Nobody looked yet")}};
    for (const auto word : results) entries.append({text(word), catalogue::informal_first_label(word)});
    m_result->setEntries(entries);
}

void InformalForm::open(const domain::Need& need, const HelpView& help) {
    const auto& check = need.informal_first;
    const auto party = check ? party_of(*check) : std::nullopt;
    m_result->choose(text(check ? word_of(*check) : not_looked));
    m_party->choose(party ? std::optional(workspace::PartyHit{*party, name_of(*party, help), domain::PartyKind::Informal}) : std::nullopt);
    m_panel->fill(m_why, check ? motivation_of(*check) : std::nullopt);
    applyResult();
    m_panel->open();
}

void InformalForm::applyResult() {
    const QString chosen = m_result->code();
    m_panel->setApplies(m_party, chosen == text(domain::InformalPossible::word));
    m_panel->setApplies(m_why, chosen == text(domain::InformalNotPossible::word) || chosen == text(domain::InformalNotWanted::word));
}

Expected<std::optional<domain::InformalFirstCheck>, QString> InformalForm::written() const {
    using Check = std::optional<domain::InformalFirstCheck>;
    const QString chosen = m_result->code();
    const Day today = m_desk.today();
    if (chosen.isEmpty() || chosen == text(not_looked)) return Check();
    if (chosen == text(domain::InformalPossible::word)) {
        if (m_party->isUnresolved()) return fail(tr("Choose the partner from the list, or empty the field."));
        const auto party = m_party->chosen();
        return Check(domain::InformalPossible{today, {}, party ? std::optional(party->id) : std::nullopt});
    }
    const auto why = screen::text_of(m_why);
    if (!why) return fail(tr("Write why not: that is the reason for help from professionals."));
    if (chosen == text(domain::InformalNotWanted::word)) return Check(domain::InformalNotWanted{today, {}, *why});
    return Check(domain::InformalNotPossible{today, {}, *why});
}

} // namespace tandem::cases
