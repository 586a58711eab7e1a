#include "cases/helping_changes.h"

#include "base/overloaded.h"
#include "catalogue/reasons.h"
#include "catalogue/stored_text.h"
#include "catalogue/words.h"
#include "screen/facts.h"
#include "widgets/labels.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tandem::cases {
namespace {

std::optional<domain::SubjectId> subject_of(const policy::Change& change) {
    return std::visit(
        [](const auto& one) -> std::optional<domain::SubjectId> {
            if constexpr (requires { one.subject; })
                return one.subject;
            else
                return std::nullopt;
        },
        change);
}

// Of several people in a case it is said which of them has to say yes.
QString text_of(const policy::Change& change, const CaseView& view) {
    QStringList parts{catalogue::label(change)};
    const auto subject = subject_of(change);
    const auto& subjects = view.shown.subjects;
    const auto found = std::ranges::find_if(subjects, [&](const domain::CaseSubject& one) { return one.id == subject; });
    if (subjects.size() > 1 && found != subjects.end()) parts << catalogue::label(found->role);
    return screen::dotted(parts);
}

} // namespace

HelpingChanges::HelpingChanges(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    setObjectName("sightHelp");
    m_column->setContentsMargins(0, 4, 0, 0);
    hide();
}

void HelpingChanges::show(const workspace::Sight& sight, const CaseView& view, Doing doing) {
    if (m_lines != nullptr) m_lines->deleteLater(); // it may be one of its own buttons that led here
    m_lines = new QWidget(this);
    m_count = 0;
    auto* lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(widgets::strongLabel(tr("This would help:"), m_lines));
    for (const auto& together : sight.raised_by) {
        bool is_first = true;
        for (const auto& change : together) {
            if (!std::exchange(is_first, false)) lines->addWidget(widgets::mutedLabel(tr("and with it:"), m_lines));
            lines->addWidget(lineOf(change, text_of(change, view), catalogue::in_one_line(sight.name), doing));
        }
    }
    m_column->addWidget(m_lines);
    setVisible(!sight.raised_by.empty());
}

QWidget* HelpingChanges::lineOf(const policy::Change& change, const QString& text, const QString& party, Doing doing) {
    auto* line = new QWidget(m_lines);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(widgets::wrapLabel(text, line), 1);
    if (doing == Doing::OnlySaid) return line;
    auto* go = new QPushButton(tr("Do this"), line);
    go->setObjectName(QStringLiteral("sightHelp%1").arg(m_count++));
    go->setAccessibleName(tr("%1: %2").arg(party, text));
    row->addWidget(go, 0, Qt::AlignTop);
    connect(go, &QPushButton::clicked, this, [this, change] { emit chosen(change); });
    return line;
}

} // namespace tandem::cases
