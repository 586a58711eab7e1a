#pragma once
// Keeps what is typed in the fields of a form as drafts in the file, until the form is saved or the text is given up
// (lesson 16). A draft is named after its place and the object name of its field.
#include "bridge/desk.h"

#include <QHash>

#include <functional>

namespace tandem::widgets {
class LineField;
class TextArea;
} // namespace tandem::widgets

namespace tandem::screen {

class Drafts final : public QObject {
    Q_OBJECT
public:
    Drafts(bridge::Desk& desk, QString place, QObject* parent = nullptr);

    void watch(widgets::LineField* field);
    void watch(widgets::TextArea* field);
    // Shows the draft where there is one, else what is saved. A field that reads as saved has no draft.
    void fill(widgets::LineField* field, const QString& saved);
    void fill(widgets::TextArea* field, const QString& saved);

    // The file says this by now; what the field shows stays, and is a draft where it differs.
    void rebase(widgets::TextArea* field, const QString& saved);

    // What `change` does to the fields is not typed: no draft comes or goes.
    void pause(const std::function<void()>& change);

    bool any() const;
    void forget();
    void forgetSaved(); // what stands in the file is no longer known here: for fields that hold a name
    // "case/26-K7F/action" to the one of another record; what is kept at the old place stays there.
    void moveTo(const QString& place) { m_place = place; }

private:
    QString nameOf(const QObject* field) const;
    void typed(const QObject* field, const QString& text);
    template <class Field>
    void show(Field* field, const QString& saved);

    bridge::Desk& m_desk;
    QString m_place;
    QHash<const QObject*, QString> m_saved; // what stands in the file, per field
    bool m_filling = false;
};

} // namespace tandem::screen
