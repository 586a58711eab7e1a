#pragma once
// Everything that a person, a screen reader or another program could get from the windows that are there: each text that any object
// holds, whether it shows or not, what lists and texts hold, and the clipboard.
#include "support/canary.h"
#include "widgets/list_table.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QMetaProperty>
#include <QMimeData>
#include <QTextDocument>

#include <vector>

namespace tandem::test {

// text, title, tool tip, status tip, "what's this", accessible name and description, placeholder, and whatever else is a text.
inline void add_properties(const QObject& object, QStringList& texts) {
    const auto* meta = object.metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i) {
        const auto property = meta->property(i);
        const int type = property.metaType().id();
        if (type == QMetaType::QString) texts << property.read(&object).toString();
        if (type == QMetaType::QStringList) texts << property.read(&object).toStringList();
    }
    for (const auto& name : object.dynamicPropertyNames()) texts << object.property(name.constData()).toString();
}

// Of what a model gave to its view already and of what it gives when it is asked; a long list by its beginning.
inline void add_model(const QAbstractItemModel* model, QStringList& texts) {
    constexpr int most_rows = 500;
    constexpr int roles[] = {Qt::DisplayRole,   Qt::EditRole,           Qt::ToolTipRole,
                             Qt::StatusTipRole, Qt::WhatsThisRole,      Qt::AccessibleTextRole,
                             Qt::UserRole,      Qt::AccessibleDescriptionRole, widgets::DetailRole};
    if (!model) return;
    for (const int role : roles) {
        for (int column = 0; column < model->columnCount(); ++column) texts << model->headerData(column, Qt::Horizontal, role).toString();
        for (int row = 0; row < std::min(model->rowCount(), most_rows); ++row)
            for (int column = 0; column < model->columnCount(); ++column) texts << model->index(row, column).data(role).toString();
    }
}

inline void add_accessible(QObject* object, QStringList& texts) {
    auto* node = object->isWidgetType() ? QAccessible::queryAccessibleInterface(object) : nullptr;
    if (!node) return;
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) texts << node->text(kind);
}

inline QString texts_of(QObject* object) {
    QStringList texts;
    add_properties(*object, texts);
    add_accessible(object, texts);
    if (const auto* view = qobject_cast<const QAbstractItemView*>(object)) add_model(view->model(), texts);
    if (const auto* box = qobject_cast<const QComboBox*>(object)) add_model(box->model(), texts);
    if (const auto* document = qobject_cast<const QTextDocument*>(object)) texts << document->toPlainText();
    return texts.join(QLatin1Char('\n'));
}

inline QString on_clipboard() {
    const auto* clipboard = QGuiApplication::clipboard();
    QString all = clipboard->text() + QLatin1Char('\n') + clipboard->text(QClipboard::Selection);
    if (const auto* data = clipboard->mimeData(); data && data->hasHtml()) all += data->html();
    return all;
}

// The first of them that is anywhere, and where; empty: nowhere.
inline std::string found_in_windows(const std::vector<std::string>& needles) {
    const auto look_in = [&](const QString& texts, const std::string& where) {
        const auto found = first_canary(needles, texts.toStdString());
        return found.empty() ? found : "\"" + found + "\" in " + where;
    };
    for (auto* top : QApplication::topLevelWidgets()) {
        auto objects = top->findChildren<QObject*>();
        objects.prepend(top);
        for (auto* object : objects) {
            const auto where = std::string(object->metaObject()->className()) + " " + object->objectName().toStdString();
            if (auto found = look_in(texts_of(object), where); !found.empty()) return found;
        }
    }
    return look_in(on_clipboard(), "the clipboard");
}

} // namespace tandem::test
