#pragma once
#include "screen/drafts.h"

#include <string>

namespace tandem::consultations {

// A field of the question: what stands in the file, and what is typed over it, which is a draft until it is saved.
class TypedText final : public QObject {
    Q_OBJECT
public:
    TypedText(widgets::TextArea* area, screen::Drafts& drafts); // lives as long as the field

    widgets::TextArea* area() const { return m_area; }
    void show(const std::string& stored); // what is typed over it stays
    void saved(const std::string& text);  // by now this stands in the file
    bool isChanged() const;
    std::string text() const;                  // as stored while nobody typed over it
    std::optional<std::string> change() const; // nothing while nobody typed over it

private:
    void rebase();

    widgets::TextArea* m_area;
    screen::Drafts& m_drafts;
    std::string m_stored;
    QString m_shown; // as the field shows what is stored
    bool m_filled = false;
};

} // namespace tandem::consultations
