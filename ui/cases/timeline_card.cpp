#include "cases/timeline_card.h"

#include "catalogue/dates.h"
#include "catalogue/verbs.h"
#include "screen/row_list.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tandem::cases {
namespace {

constexpr int most_shown = 12;

// What was done several times on one day is one line.
struct Happening {
    Day on;
    std::string verb;
    int times = 0;
};

std::vector<Happening> gathered(const std::vector<workspace::TimelineEntry>& entries) {
    std::vector<Happening> happenings;
    for (const auto& entry : entries) {
        if (happenings.empty() || happenings.back().on != entry.on || happenings.back().verb != entry.verb)
            happenings.push_back({entry.on, entry.verb, 0});
        ++happenings.back().times;
    }
    return happenings;
}

} // namespace

TimelineCard::TimelineCard(const screen::Tools& tools, const QString& code, QWidget* parent)
    : CasePart(tools, code, QStringLiteral("timelineCard"), parent), m_rows(new screen::RowList("timelineRows", {2, 5}, this)) {
    texts().add([this] { setTitle(tr("Timeline")); });
    body()->addWidget(m_rows);
}

void TimelineCard::fill() {
    const auto happenings = gathered(view().timeline);
    m_rows->refill([&] {
        for (const auto& one : happenings) {
            if (m_rows->count() == most_shown) break;
            QString what = catalogue::verb_label(one.verb);
            if (one.times > 1) what += tr(" (%n times)", nullptr, one.times);
            m_rows->addRow({}, {screen::mutedCell(catalogue::short_date(one.on)), screen::textCell(what)});
        }
        if (happenings.empty()) m_rows->addRow({}, {screen::mutedCell(tr("Nothing yet")), nullptr});
    });
}

} // namespace tandem::cases
