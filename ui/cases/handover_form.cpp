#include "cases/handover_form.h"

#include "cases/category_chips.h"
#include "cases/line_choices.h"
#include "cases/subject_choice.h"
#include "catalogue/dates.h"
#include "catalogue/words.h"
#include "screen/choice_box.h"
#include "screen/facts.h"
#include "widgets/labels.h"
#include "workspace/handing_over.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>

#include <algorithm>

namespace tandem::cases {
namespace {

QString text_of_word(std::string_view word) { return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())); }

bool is_motivated(const screen::ChoiceBox* basis) { return basis->code() == text_of_word(domain::HandoverMotivated::word); }

// When it was said, and what for.
QString label_of(const domain::ConsentEvent& yes) {
    QStringList parts{catalogue::short_date(yes.on)};
    if (yes.purpose) parts << QString::fromStdString(*yes.purpose).simplified();
    return screen::dotted(parts);
}

// What the directory says of it, for who chooses.
QString known_about(const domain::NeighbourNetwork& neighbour) {
    QStringList parts;
    for (const auto& part : {neighbour.takes, neighbour.area, neighbour.phone, neighbour.email, neighbour.note})
        if (part) parts << QString::fromStdString(*part).simplified();
    return screen::dotted(parts);
}

void set_offered(screen::ChoiceBox* box, const QString& code, bool offered) {
    const auto* model = qobject_cast<QStandardItemModel*>(box->model());
    if (auto* entry = model ? model->item(box->findData(code)) : nullptr) entry->setEnabled(offered);
}

} // namespace

HandoverForm::HandoverForm(bridge::Desk& desk, screen::FormPanel* panel)
    : QObject(panel),
      m_desk(desk),
      m_panel(panel),
      m_neighbour(new screen::ChoiceBox(panel)),
      m_basis(new screen::ChoiceBox(panel)),
      m_consent(new screen::ChoiceBox(panel)),
      m_about_them(widgets::mutedLabel({}, panel)),
      m_keep(new QCheckBox(panel)),
      m_subject(new SubjectChoice("handoverSubject", panel)),
      m_lines(new CategoryChips(QStringLiteral("handoverLines"), panel)),
      m_no_yes(widgets::mutedLabel({}, panel)) {
    m_neighbour->setObjectName("handoverTo");
    m_about_them->setObjectName("handoverAbout");
    m_keep->setObjectName("handoverKeep");
    m_basis->setObjectName("handoverBasis");
    m_consent->setObjectName("handoverConsent");
    m_no_yes->setObjectName("handoverNoYes");
    m_no_yes->hide();
    makeFields();
    connect(m_neighbour, &QComboBox::currentIndexChanged, this, [this] {
        const auto* chosen = neighbour();
        m_panel->fill(m_coordinator, chosen ? chosen->coordinator : std::nullopt);
        applyNeighbour();
    });
    connect(m_basis, &QComboBox::currentIndexChanged, this, &HandoverForm::applyBasis);
    connect(m_subject, &QComboBox::currentIndexChanged, this, &HandoverForm::applySubject);
}

void HandoverForm::makeFields() {
    using Width = screen::FormPanel::Width;
    m_panel->addField(m_neighbour, [] { return tr("To which network or service?"); }, Width::Full);
    m_panel->addWide(m_about_them);
    m_network = m_panel->addLine("handoverNetwork", [] { return tr("What is it called?"); }, Width::Full);
    m_coordinator = m_panel->addLine("handoverCoordinator", [] { return tr("Who is the coordinator there?"); }, Width::Full);
    m_panel->addWide(m_keep);
    m_panel->addField(m_subject, [] { return tr("About whom?"); }, Width::Full); // not there when it is about one person
    m_panel->addField(m_basis, [] { return tr("On what ground?"); }, Width::Full);
    m_panel->addField(m_consent, [] { return tr("Which yes?"); }, Width::Full);
    m_panel->addWide(m_no_yes);
    m_motivation = m_panel->addText("handoverMotivation", [] { return tr("Why, if the resident did not say yes?"); });
    m_panel->addField(m_lines, [] { return tr("What goes along word for word?"); }, Width::Full);
    m_tried = m_panel->addText("handoverTried", [] { return tr("What was tried? For your own notes"); });
    m_panel->addHint([] {
        return tr("They may know who it is and where, how urgent it is and whether the resident knows, read what you chose to go along, and see what "
                  "was tried: which actions, which tries to get in touch, and how they ended. The case stays yours until they say yes.");
    });
}

void HandoverForm::setCase(const CaseView& view) {
    m_view = view;
    m_subject->setSubjects(view.shown.subjects);
    QList<screen::ChoiceBox::Entry> known;
    for (const auto& one : view.neighbours) known.append({QString::fromStdString(one.id.text()), QString::fromStdString(one.name).simplified()});
    m_neighbour->setEntries(known);
    m_neighbour->setEmptyLabel(tr("One that is not in the list yet"));
    m_panel->setApplies(m_neighbour, !known.empty());
    m_keep->setText(tr("Keep it in the list of networks in the region"));
    applyNeighbour();
    applySubject();
}

const domain::NeighbourNetwork* HandoverForm::neighbour() const {
    const auto code = m_neighbour->code().toStdString();
    const auto found = std::ranges::find_if(m_view.neighbours, [&](const auto& one) { return one.id.text() == code; });
    return found == m_view.neighbours.end() ? nullptr : &*found;
}

void HandoverForm::applyNeighbour() {
    const auto* chosen = neighbour();
    m_panel->setApplies(m_network, chosen == nullptr);
    m_keep->setVisible(chosen == nullptr);
    const QString about = chosen ? known_about(*chosen) : QString();
    m_about_them->setText(about);
    m_about_them->setVisible(!about.isEmpty());
}

// Each of a case said yes for themselves, and the notes are about one or the other.
void HandoverForm::applySubject() {
    const auto subject = m_subject->subject();
    const auto& subjects = m_view.shown.subjects;
    const auto about = std::ranges::find_if(subjects, [&](const domain::CaseSubject& one) { return one.id == subject; });
    QList<screen::ChoiceBox::Entry> given;
    if (about != subjects.end())
        for (const auto& yes : workspace::standing_consents(*about, m_view.consents.grounds, m_desk.today()))
            given.append({QString::fromStdString(yes.id.text()), label_of(yes)});
    const bool is_offered = std::ranges::any_of(given, [&](const auto& entry) { return entry.code == m_consent->code(); });
    if (!is_offered) m_consent->clear(); // or a yes that no longer stands is kept among them
    m_consent->setEntries(given);
    const auto lines = line_choices(m_view, subject);
    m_lines->setChoices(lines);
    m_panel->setApplies(m_lines, !lines.empty());
    offerBases();
}

void HandoverForm::offerBases() {
    QList<screen::ChoiceBox::Entry> bases;
    for (const auto word : {domain::HandoverConsent::word, domain::HandoverMotivated::word})
        bases.append({text_of_word(word), catalogue::handover_basis_label(word)});
    m_basis->setEntries(bases);
    const bool said_yes = m_consent->count() > 0;
    set_offered(m_basis, text_of_word(domain::HandoverConsent::word), said_yes);
    if (!said_yes) m_basis->choose(text_of_word(domain::HandoverMotivated::word));
    applyBasis();
}

void HandoverForm::applyBasis() {
    const int given = m_consent->count();
    m_panel->setApplies(m_motivation, is_motivated(m_basis));
    m_panel->setApplies(m_consent, !is_motivated(m_basis) && given > 1);
    m_no_yes->setText(tr("Handing over with a yes is not possible now: no yes of this person stands. Write it down first, or write why it goes without."));
    m_no_yes->setVisible(given == 0);
}

void HandoverForm::open(domain::SubjectId subject) {
    m_subject->choose(subject);
    m_neighbour->choose(QString());
    m_keep->setChecked(true);
    for (auto* line : {m_network, m_coordinator}) m_panel->fill(line, std::nullopt);
    for (auto* area : {m_motivation, m_tried}) m_panel->fill(area, std::nullopt);
    m_lines->setChosen({});
    m_consent->clear(); // the newest
    applyNeighbour();
    applySubject();
    m_panel->open();
}

Expected<domain::HandoverBasis, QString> HandoverForm::basis() const {
    if (is_motivated(m_basis)) {
        const auto motivation = screen::text_of(m_motivation);
        if (!motivation) return fail(tr("Write why, as the resident did not say yes."));
        return domain::HandoverBasis(domain::HandoverMotivated{*motivation});
    }
    const auto yes = Uuid::parse(m_consent->code().toStdString());
    if (!yes) return fail(tr("Nobody said a yes that still stands. Choose another ground."));
    return domain::HandoverBasis(domain::HandoverConsent{domain::ConsentEventId(*yes)});
}

Expected<domain::HandoverGround, QString> HandoverForm::written() const {
    domain::HandoverGround ground;
    const auto* chosen = neighbour();
    const auto network = chosen ? std::optional(chosen->name) : screen::text_of(m_network);
    if (!network) return fail(tr("Write to which network or service it goes."));
    TANDEM_ASSIGN(ground.basis, basis());
    const auto subject = m_subject->subject();
    if (!subject) return fail(tr("First write whom the case is about."));
    ground.subject = *subject;
    ground.on = m_desk.today();
    ground.to_network = *network;
    if (chosen) ground.neighbour = chosen->id;
    ground.coordinator = screen::text_of(m_coordinator);
    for (const auto& [part, word] : domain::words_of<domain::HandoverPart>) ground.minimum.push_back(part);
    ground.tried = screen::text_of(m_tried);
    ground.lines = lines_of(m_lines->chosen());
    return ground;
}

std::optional<domain::NeighbourNetwork> HandoverForm::newNeighbour() const {
    const auto network = screen::text_of(m_network);
    if (neighbour() || !network || !m_keep->isChecked()) return {};
    domain::NeighbourNetwork kept;
    kept.name = *network;
    kept.coordinator = screen::text_of(m_coordinator);
    kept.checked_on = m_desk.today();
    return kept;
}

} // namespace tandem::cases
