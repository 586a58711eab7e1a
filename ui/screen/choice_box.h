#pragma once
// A box to choose one of a few: the words of files by their labels, or the entries of a list that the network edits.
#include "catalogue/words.h"
#include "workspace/networks.h"

#include <QComboBox>

#include <optional>

namespace tandem::screen {

class ChoiceBox : public QComboBox {
    Q_OBJECT
public:
    struct Entry {
        QString code, label;
    };
    explicit ChoiceBox(QWidget* parent = nullptr);

    // What was chosen stays so, also when it is no longer offered: then its code is shown.
    void setEntries(const QList<Entry>& entries);
    void setEmptyLabel(const QString& label); // the first entry, with an empty code: "not filled in"

    QString code() const { return currentData().toString(); }
    std::optional<std::string> codeIfAny() const;
    void choose(const QString& code);
    void choose(const std::optional<std::string>& code) { choose(QString::fromStdString(code.value_or(std::string()))); }

    template <domain::Worded E>
    std::optional<E> word() const {
        return domain::from_word<E>(code().toStdString());
    }
    template <domain::Worded E>
    void chooseWord(std::optional<E> value) {
        const auto word = value ? domain::word(*value) : std::string_view();
        choose(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())));
    }

protected:
    void wheelEvent(QWheelEvent* event) override; // scrolls the screen, never changes a choice in passing

private:
    void fill(const QString& chosen);

    QList<Entry> m_entries;
    std::optional<QString> m_empty;
};

template <domain::Worded E>
QList<ChoiceBox::Entry> entries_of() {
    QList<ChoiceBox::Entry> entries;
    for (const auto& [value, word] : domain::words_of<E>)
        entries.append({QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())), catalogue::label(value)});
    return entries;
}

QList<ChoiceBox::Entry> entries_of(const std::vector<workspace::Choice>& choices);

} // namespace tandem::screen
