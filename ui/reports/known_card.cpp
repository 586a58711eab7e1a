#include "reports/known_card.h"

#include "catalogue/stored_text.h"
#include "catalogue/words.h"
#include "screen/row_list.h"
#include "widgets/chip.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tandem::reports {
namespace {

constexpr std::array may_become_a_case = {domain::ReportInbox::word, domain::ReportAskMore::word, domain::ReportQuestionWithoutName::word,
                                          domain::ReportBilateral::word};

widgets::ChipText how_sure(workspace::Sameness sameness) {
    if (sameness == workspace::Sameness::Surely) return {KnownCard::tr("almost surely"), widgets::Tone::Warning};
    return {KnownCard::tr("perhaps")};
}

} // namespace

KnownCard::KnownCard(const screen::Tools& tools, const QString& id, QWidget* parent)
    : ReportPart(tools, id, QStringLiteral("knownCard"), parent),
      m_intro(widgets::mutedLabel({}, this)),
      m_nobody(widgets::mutedLabel({}, this)),
      m_rows(new screen::RowList("knownRows", {2, 3, 0}, this)) {
    m_nobody->setObjectName("knownNobody");
    m_panel = makePanel();
    for (QWidget* part : std::initializer_list<QWidget*>{m_intro, m_rows, m_nobody}) body()->addWidget(part);
    texts().add([this] {
        setTitle(tr("Perhaps known already"));
        m_intro->setText(tr("Tandem compares names, without showing them. Whether it is the same resident, you say."));
        m_nobody->setText(tr("Nobody here is like this one."));
    });
    m_rows->openBelow({}, m_panel);
    hide();
}

QWidget* KnownCard::makePanel() {
    auto* panel = new QWidget(this);
    panel->setObjectName("samePanel");
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 4, 0, 8);
    column->setSpacing(6);
    m_question = widgets::wrapLabel({}, panel);
    column->addWidget(m_question);
    const auto add = [&](const char* name, screen::Saying text, std::function<void()> run) {
        auto* button = texts().on(new QPushButton(panel), std::move(text));
        button->setObjectName(QString::fromLatin1(name));
        column->addWidget(button, 0, Qt::AlignLeading);
        connect(button, &QPushButton::clicked, this, std::move(run));
        return button;
    };
    m_keep = add(
        "sameKeep", [] { return tr("Yes, and leave the case as it is"); }, [this] { belongs(workspace::SameResident::KeepAsItIs); });
    add(
        "sameFill", [] { return tr("Yes, and fill in what the case does not know yet"); },
        [this] { belongs(workspace::SameResident::FillGaps); });
    auto* later = add(
        "sameLater", [] { return tr("I am not sure"); }, [this] { closePanel(); });
    widgets::setButtonKind(later, widgets::ButtonKind::Quiet);
    auto* leaving = new QShortcut(QKeySequence(Qt::Key_Escape), panel, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(leaving, &QShortcut::activated, this, &KnownCard::closePanel);
    panel->hide();
    return panel;
}

bool KnownCard::mayBelong() const { return std::ranges::find(may_become_a_case, view().state()) != may_become_a_case.end(); }

void KnownCard::fill() {
    const bool applies = view().shown.names_resident && mayBelong() && mayChange();
    setVisible(applies && m_looked);
    if (!applies) {
        m_looked = false; // should the name come back, by undo, it is looked for again
        m_found.clear();
        return;
    }
    if (m_looked)
        showFound();
    else
        look();
}

void KnownCard::look() {
    m_looked = true;
    desk().ask(
        this, [id = report()](workspace::Workspace& file) { return workspace::known_residents(file, id); },
        [this](const workspace::Result<std::vector<workspace::KnownResident>>& found) {
            if (!found) return complain(found.error());
            m_found = *found;
            setVisible(true);
            showFound();
        });
}

void KnownCard::showFound() {
    m_rows->refill([this] {
        for (const auto& known : m_found) addRow(known);
    });
    m_intro->setVisible(!m_found.empty());
    m_rows->setVisible(!m_found.empty());
    m_nobody->setVisible(m_found.empty());
}

void KnownCard::addRow(const workspace::KnownResident& known) {
    const QString code = catalogue::as_typed(known.code), number = QString::number(m_rows->count());
    auto* open = new QPushButton(code);
    open->setObjectName("known" + number);
    open->setAccessibleName(known.case_file ? tr("%1. Open the case").arg(code) : tr("%1. Open the report").arg(code));
    widgets::setButtonKind(open, widgets::ButtonKind::Quiet);
    connect(open, &QPushButton::clicked, this, [this, known, code] {
        if (known.case_file)
            emit leadTo({screen::Where::Case, code});
        else if (known.report)
            emit leadTo({screen::Where::Report, catalogue::as_typed(known.report->text())});
    });
    const QString state = known.case_file ? catalogue::case_state_label(known.state) : catalogue::report_state_label(known.state);
    auto* chip = new widgets::Chip(how_sure(known.sameness));
    chip->setObjectName("knownHow" + number);
    QPushButton* same = nullptr;
    if (known.case_file) {
        same = new QPushButton(tr("Belongs to this case"));
        same->setObjectName("belongs" + number);
        same->setAccessibleName(tr("The report belongs to case %1").arg(code));
        connect(same, &QPushButton::clicked, this, [this, known, same] { openFor(known, same); });
    }
    m_rows->addRow(code, {screen::flowCell({open}), screen::columnCell({screen::textCell(state), screen::flowCell({chip})}), same});
}

void KnownCard::openFor(const workspace::KnownResident& known, QWidget* opener) {
    m_chosen = known;
    m_opener = opener;
    m_question->setText(tr("Is this the same resident as in case %1? Then the report goes into that case. Undo takes it out again.")
                            .arg(catalogue::as_typed(known.code)));
    m_rows->openBelow(catalogue::as_typed(known.code), m_panel);
    m_panel->show();
    m_keep->setFocus(Qt::OtherFocusReason);
}

void KnownCard::closePanel() {
    m_panel->hide();
    if (m_opener) m_opener->setFocus(Qt::OtherFocusReason);
}

void KnownCard::belongs(workspace::SameResident names) {
    if (!m_chosen.case_file) return;
    act([id = report(), to = *m_chosen.case_file, names](workspace::Workspace& file) { return workspace::take_up_in(file, id, to, names); },
        [this, code = catalogue::as_typed(m_chosen.code)] {
            m_panel->hide();
            emit leadTo({screen::Where::Case, code});
        });
}

} // namespace tandem::reports
