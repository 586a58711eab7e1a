#include "cases/barriers_card.h"

#include "base/overloaded.h"
#include "catalogue/dates.h"
#include "catalogue/stored_text.h"
#include "catalogue/words.h"
#include "screen/facts.h"
#include "screen/row_list.h"
#include "widgets/labels.h"
#include "workspace/new_ids.h"

#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace tandem::cases {
namespace {

template <class Id>
QString key_of(const Id& id) {
    return QString::fromStdString(id.text());
}

} // namespace

BarriersCard::BarriersCard(const screen::Tools& tools, const QString& code, QWidget* parent)
    : CasePart(tools, code, QStringLiteral("barriersCard"), parent),
      m_rows(new screen::RowList("barrierRows", {5, 4, 0}, this)),
      m_add(new QPushButton(this)) {
    m_add->setObjectName("addBarrier");
    texts().add([this] {
        setTitle(tr("Who does not hear of this"));
        m_add->setText(tr("Add somebody"));
    });
    m_form = new BarrierForm(desk(), makeForm("barrierForm"));
    m_form->panel()->setComesFrom(m_add);
    body()->addWidget(m_rows);
    body()->addWidget(m_add, 0, Qt::AlignLeft);
    body()->addWidget(m_form->panel());
    connect(m_add, &QPushButton::clicked, this, &BarriersCard::start);
    connect(m_form->panel(), &screen::FormPanel::saveAsked, this, &BarriersCard::save);
}

void BarriersCard::start() {
    if (!hasSomethingToShow() || view().shown.subjects.empty()) return complain(tr("First write whom the case is about."));
    m_form->open(view().shown.subjects.front().id);
}

void BarriersCard::fill() {
    m_add->setVisible(mayChange() && !view().shown.subjects.empty());
    m_form->setSubjects(view().shown.subjects);
    m_number = 0;
    m_rows->refill([this] {
        const auto& grounds = view().consents.grounds;
        for (const auto& one : grounds.ties) addTie(one);
        for (const auto& one : grounds.objections) addObjection(one);
        for (const auto& one : grounds.shields) addShield(one);
        for (const auto& one : grounds.restrictions) addRestriction(one);
        for (const auto& one : grounds.deputies) addDeputy(one);
        if (m_number == 0) m_rows->addRow({}, {screen::mutedCell(tr("Nobody is kept out")), nullptr, nullptr});
    });
}

QString BarriersCard::whomOf(const std::optional<domain::PersonId>& person, const std::optional<domain::PartyId>& party) const {
    return person  ? catalogue::in_one_line(view().consents.person_name(*person))
           : party ? catalogue::in_one_line(view().consents.party_name(*party))
                   : QString();
}

void BarriersCard::addRow(const QString& key, BarrierKind kind, const QString& whom, const QString& detail, bool ended, QToolButton* more) {
    const QString state = ended ? tr("ended") : QString();
    m_rows->addRow(key, {screen::columnCell({screen::textCell(whom.isEmpty() ? label(kind) : whom),
                                             whom.isEmpty() ? nullptr : screen::mutedCell(label(kind))}),
                         screen::mutedCell(screen::dotted({detail, state})), ended ? nullptr : more});
    ++m_number;
}

QToolButton* BarriersCard::menu(const QString& about) {
    return mayChange() ? screen::moreButton(QStringLiteral("barrierMore%1").arg(m_number), about) : nullptr;
}

template <class Verb>
void BarriersCard::offer(QToolButton* more, const QString& text, const char* name, Verb verb) {
    if (more) screen::addToMenu(more, text, QString::fromLatin1(name) + QString::number(m_number), [this, verb] { act(verb); });
}

void BarriersCard::addTie(const domain::Tie& tie) {
    const QString whom = whomOf(tie.person, {});
    auto* more = menu(whom);
    const QString yes = tie.said_yes_on ? tr("the resident does not mind") : QString();
    if (!tie.said_yes_on)
        offer(more, tr("The resident does not mind"), "tieYes",
              [id = tie.id, today = desk().today()](workspace::Workspace& file) { return workspace::accept_tie(file, id, today); });
    offer(more, tr("This was a mistake"), "tieRemove",
          [id = tie.id](workspace::Workspace& file) { return workspace::remove_tie(file, id); });
    addRow(key_of(tie.id), BarrierKind::Tie, whom, screen::dotted({catalogue::label(tie.kind), yes}), false, more);
}

void BarriersCard::addObjection(const domain::Objection& objection) {
    const QString whom = whomOf(objection.person, objection.party);
    auto* more = menu(whom);
    offer(more, tr("The resident takes it back"), "objectionLift",
          [id = objection.id, today = desk().today()](workspace::Workspace& file) { return workspace::lift_objection(file, id, today); });
    addRow(key_of(objection.id), BarrierKind::Objection, whom,
           screen::dotted({catalogue::short_date(objection.on), catalogue::in_one_line(objection.reason.value_or(""))}),
           objection.lifted_on.has_value(), more);
}

void BarriersCard::addShield(const domain::SafetyShield& shield) {
    const QString whom = whomOf(shield.person, shield.party);
    auto* more = menu(whom);
    offer(more, tr("It is no longer needed"), "shieldLift",
          [id = shield.id, today = desk().today()](workspace::Workspace& file) { return workspace::lift_shield(file, id, today); });
    addRow(key_of(shield.id), BarrierKind::Shield, whom,
           screen::dotted({catalogue::short_date(shield.on), catalogue::in_one_line(shield.reason)}), shield.lifted_on.has_value(), more);
}

void BarriersCard::addRestriction(const domain::Restriction& restriction) {
    const bool ended = restriction.until && *restriction.until < desk().today();
    auto* more = menu(label(BarrierKind::Restriction));
    offer(more, tr("It may be used again"), "restrictionLift",
          [id = restriction.id, last = desk().today().plus_days(-1)](workspace::Workspace& file) {
              return workspace::lift_restriction(file, id, last);
          });
    QStringList detail{catalogue::short_date(restriction.from)};
    if (restriction.until) detail << tr("until %1").arg(catalogue::short_date(*restriction.until));
    detail << catalogue::in_one_line(restriction.reason.value_or(""));
    addRow(key_of(restriction.id), BarrierKind::Restriction, {}, screen::dotted(detail), ended, more);
}

void BarriersCard::addDeputy(const domain::Deputy& deputy) {
    const QString whom = whomOf(deputy.person, {});
    const bool ended = deputy.until && *deputy.until < desk().today();
    auto* more = menu(whom);
    offer(more, tr("It goes back"), "deputyEnd",
          [id = deputy.id, today = desk().today()](workspace::Workspace& file) { return workspace::end_deputy(file, id, today); });
    addRow(key_of(deputy.id), BarrierKind::Deputy, whom,
           screen::dotted({catalogue::label(deputy.for_role), catalogue::short_date(deputy.from)}), ended, more);
}

void BarriersCard::save() {
    const auto barrier = m_form->written();
    if (!barrier) return complain(barrier.error());
    const auto verb = [barrier = *barrier, case_file = view().case_file().id](workspace::Workspace& file) mutable {
        const auto made = [&](auto& one) {
            one.case_file = case_file;
            one.id = workspace::new_id_of<std::remove_cvref_t<decltype(one.id)>>(file);
        };
        return std::visit(Overloaded{
                              [&](domain::Tie& one) {
                                  made(one);
                                  return workspace::note_tie(file, one);
                              },
                              [&](domain::Objection& one) {
                                  made(one);
                                  return workspace::note_objection(file, one);
                              },
                              [&](domain::SafetyShield& one) {
                                  made(one);
                                  return workspace::set_shield(file, one);
                              },
                              [&](domain::Restriction& one) {
                                  made(one);
                                  return workspace::restrict_subject(file, one);
                              },
                              [&](domain::Deputy& one) {
                                  made(one);
                                  return workspace::appoint_deputy(file, one);
                              },
                          },
                          barrier);
    };
    act(verb, [this] { m_form->panel()->saved(); });
}

} // namespace tandem::cases
