#include "widgets/picker_list.h"

#include "widgets/announce.h"
#include "widgets/theme.h"

#include <QScreen>

namespace tandem::widgets {
namespace {

constexpr int most_rows = 8;

QString line_of(const PickerItem& item) {
    if (item.detail.isEmpty()) return item.title;
    return item.title + QLatin1Char(' ') + QChar(0xB7) + QLatin1Char(' ') + item.detail;
}

QString spoken(const PickerItem& item) {
    return item.meaning.isEmpty() ? line_of(item) : line_of(item) + QStringLiteral(", ") + item.meaning;
}

} // namespace

PickerList::PickerList(QWidget* field) : QListWidget(field), m_field(field) {
    setObjectName(QStringLiteral("pickerList"));
    setAccessibleName(tr("What fits"));
    setWindowFlags(Qt::ToolTip); // shows above all and leaves the focus where it is
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(false);
    setWordWrap(true);
    setMouseTracking(true);
    hide();
}

void PickerList::showItems(const QList<PickerItem>& items, const QString& make) {
    clear();
    for (const auto& item : items) {
        auto* row = new QListWidgetItem(line_of(item), this);
        row->setData(Qt::AccessibleTextRole, spoken(item));
    }
    if (!make.isEmpty()) (new QListWidgetItem(make, this))->setData(Qt::AccessibleTextRole, make);
    if (items.isEmpty() && make.isEmpty()) {
        auto* nothing = new QListWidgetItem(tr("Nothing found"), this);
        nothing->setFlags(Qt::NoItemFlags);
    }
    place();
    show();
    raise();
}

void PickerList::step(int rows) {
    if (count() == 0 || !item(0)->flags().testFlag(Qt::ItemIsEnabled)) return;
    const int now = currentRow();
    setCurrentRow(now < 0 ? (rows > 0 ? 0 : count() - 1) : (now + rows + count()) % count());
    scrollToItem(currentItem());
    describe(m_field, DescriptionPart::State, currentItem()->data(Qt::AccessibleTextRole).toString());
}

void PickerList::place() {
    setFixedWidth(std::max(m_field->width(), scaled(240)));
    int height = 2 * frameWidth() + 2;
    for (int row = 0; row < std::min(count(), most_rows); ++row) height += sizeHintForRow(row);
    setFixedHeight(height);
    auto at = m_field->mapToGlobal(QPoint(0, m_field->height() + 2));
    const auto screen = m_field->screen()->availableGeometry();
    if (at.y() + height > screen.bottom()) at = m_field->mapToGlobal(QPoint(0, -height - 2));
    move(at);
}

} // namespace tandem::widgets
