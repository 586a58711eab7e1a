#include "cases/sight_card.h"

#include "base/overloaded.h"
#include "cases/helping_changes.h"
#include "catalogue/reasons.h"
#include "catalogue/stored_text.h"
#include "catalogue/words.h"
#include "screen/facts.h"
#include "screen/party_chip.h"
#include "screen/row_list.h"
#include "widgets/announce.h"
#include "widgets/chip.h"
#include "widgets/labels.h"
#include "widgets/level_badge.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tandem::cases {
namespace {

using domain::IdentityLevel;

constexpr std::array from_high_to_low = {IdentityLevel::Named, IdentityLevel::Veiled, IdentityLevel::Anonymous, IdentityLevel::Code,
                                         IdentityLevel::None};

widgets::Sign sign_of(IdentityLevel level) {
    switch (level) {
    case IdentityLevel::Named: return widgets::Sign::Full;
    case IdentityLevel::Veiled: return widgets::Sign::Half;
    case IdentityLevel::Anonymous: return widgets::Sign::Ring;
    case IdentityLevel::Code: return widgets::Sign::Dot;
    case IdentityLevel::None: break;
    }
    return widgets::Sign::Cross;
}

QStringList sentences_of(const workspace::Sight& sight) {
    QStringList sentences;
    for (const auto reason : sight.reasons) sentences << catalogue::sentence(reason);
    return sentences;
}

} // namespace

SightCard::SightCard(const screen::Tools& tools, const QString& code, QWidget* parent)
    : CasePart(tools, code, QStringLiteral("sightCard"), parent),
      m_rows(new screen::RowList("sightRows", {1}, this)),
      m_hint(widgets::mutedLabel({}, this)),
      m_panel(new QWidget(this)),
      m_why(widgets::wrapLabel({}, m_panel)),
      m_changes(new HelpingChanges(m_panel)),
      m_consent(new QPushButton(this)) {
    m_why->setObjectName("sightWhy");
    m_why->setTextFormat(Qt::RichText);
    auto* panel = new QVBoxLayout(m_panel);
    panel->setContentsMargins(0, 0, 0, 0);
    panel->addWidget(m_why);
    panel->addWidget(m_changes);
    m_panel->hide();
    m_consent->setObjectName("goToConsent");
    texts().add([this] {
        setTitle(tr("Who sees what"));
        m_hint->setText(tr("Computed from what was agreed. Choose a partner for the reason."));
        m_consent->setText(tr("See the consent"));
    });
    body()->addWidget(m_hint);
    body()->addWidget(m_rows);
    body()->addWidget(m_consent, 0, Qt::AlignLeft);
    m_rows->openBelow({}, m_panel);
    connect(m_changes, &HelpingChanges::chosen, this, &SightCard::help);
    connect(m_consent, &QPushButton::clicked, this, &SightCard::consentAsked);
}

void SightCard::fill() {
    const auto question = [id = view().case_file().id](workspace::Workspace& file) { return workspace::who_sees_what(file, id); };
    desk().ask(this, question, [this](const workspace::Result<std::vector<workspace::Sight>>& sights) {
        if (sights) return put(*sights);
        if (sights.error().code != workspace::ProblemCode::NotFound) complain(sights.error()); // a second reader gets codes only
    });
}

void SightCard::put(const std::vector<workspace::Sight>& sights) {
    m_sights = sights;
    m_panel->hide();
    m_rows->refill([this] {
        for (const auto level : from_high_to_low) addLevel(level);
    });
}

// Those with the same reason stand together: it is said once.
void SightCard::addLevel(IdentityLevel level) {
    QList<QWidget*> cells;
    QStringList reasons;
    for (const auto& sight : m_sights)
        if (const auto first = sentences_of(sight).value(0); sight.level == level && !reasons.contains(first)) reasons << first;
    for (const auto& reason : reasons) {
        QList<QWidget*> parties;
        QStringList different;
        for (const auto& sight : m_sights) {
            if (sight.level != level || sentences_of(sight).value(0) != reason) continue;
            parties << partyOf(sight);
            if (!sight.each.empty()) different << screen::dotted({catalogue::in_one_line(sight.name), eachOf(sight).join(QStringLiteral(", "))});
        }
        QList<QWidget*> group{screen::flowCell(parties), screen::mutedCell(reason)};
        for (const auto& each : different) group << screen::mutedCell(each);
        cells << screen::columnCell(group);
    }
    if (reasons.isEmpty()) return;
    cells.prepend(new widgets::LevelBadge(sign_of(level), catalogue::label(level)));
    m_rows->addRow(catalogue::in_one_line(std::string(domain::word(level))), {screen::columnCell(cells)});
}

// Where a partner may know more of one than of another: "Inwoner: met naam", "Partner: bedekt".
QStringList SightCard::eachOf(const workspace::Sight& sight) const {
    QStringList each;
    for (const auto& subject : view().shown.subjects) {
        const auto found = std::ranges::find(sight.each, subject.id, &workspace::SubjectSight::subject);
        if (found != sight.each.end()) each << tr("%1: %2").arg(catalogue::label(subject.role), catalogue::label(found->level).toLower());
    }
    return each;
}

QWidget* SightCard::partyOf(const workspace::Sight& sight) {
    auto* button = new widgets::ChipButton(screen::partyChipText(catalogue::in_one_line(sight.name), sight.kind, view().who_is_paid()));
    button->setObjectName(QStringLiteral("sight_") + QString::fromStdString(sight.party.text()));
    const auto reasons = sentences_of(sight);
    button->setAccessibleName(
        screen::dotted({catalogue::in_one_line(sight.name), catalogue::label(sight.level), eachOf(sight).join(QStringLiteral(", ")), reasons.value(0)}));
    connect(button, &QAbstractButton::clicked, this, [this, sight] { explain(sight); });
    return button;
}

void SightCard::explain(const workspace::Sight& sight) {
    QString text = QStringLiteral("<b>%1</b>")
                       .arg(screen::escaped(screen::dotted({catalogue::in_one_line(sight.name), catalogue::label(sight.level)})));
    for (const auto& each : eachOf(sight)) text += QStringLiteral("<br>") + screen::escaped(each);
    for (const auto& sentence : sentences_of(sight)) text += QStringLiteral("<br>") + screen::escaped(sentence);
    m_why->setText(text);
    m_explained = sight;
    m_changes->show(sight, view(), mayChange() ? HelpingChanges::Doing::Offered : HelpingChanges::Doing::OnlySaid);
    m_rows->openBelow(catalogue::in_one_line(std::string(domain::word(sight.level))), m_panel);
    m_panel->show();
    widgets::announce(m_why, sentences_of(sight).join(QLatin1Char(' ')));
}

// Signing is for the network and not for one case: it is done in the settings.
void SightCard::help(const policy::Change& change) {
    const auto in_settings = [this](const char* what, const auto& id) {
        emit leadTo({screen::Where::Settings, QLatin1String(what) + QString::fromStdString(id.text())});
    };
    std::visit(Overloaded{
                   [&](const policy::SignConvenant& one) { in_settings("sign/", one.party); },
                   [&](const policy::SignStatement& one) { in_settings("promise/", one.person); },
                   [&](const policy::ExtendConsent& one) { emit yesAsked(one.subject, *m_explained); },
                   [&](const policy::RenewConsent& one) { emit yesAsked(one.subject, *m_explained); },
                   [&](const policy::RenewWeighing& one) { emit weighingAsked(one.subject); },
                   [&](const policy::ConfirmNeed&) { emit neededAsked(*m_explained); },
                   [&](const policy::AcceptRequest&) { emit answerAsked(*m_explained); },
                   [](const policy::PlanWithout&) {}, // of a room, and here is none
               },
               change);
}

} // namespace tandem::cases
