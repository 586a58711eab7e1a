#pragma once
// The agreement to work together, who signed it, and who promised to keep things to themselves (R53, R57; disclosure.md, caps 4 and 5).
#include "screen/part.h"
#include "settings/known.h"
#include "workspace/privacy.h"

#include <map>
#include <variant>

class QLabel;
class QPushButton;
class QToolButton;

namespace tandem::widgets {
class DateField;
}
namespace tandem::screen {
class PartyPicker;
class PersonPicker;
class RowList;
} // namespace tandem::screen

namespace tandem::settings {

class AgreementsCard final : public screen::Part {
    Q_OBJECT
public:
    AgreementsCard(const screen::Tools& tools, QWidget* parent = nullptr);

    void show(const Known& known);
    // Once it is read the form opens for that partner ("sign/<id>") or person ("promise/<id>"). False: it is neither.
    bool beginWith(const QString& what);

protected:
    void fill() override;
    bool hasSomethingToShow() const override { return m_may_change.has_value(); }

private:
    struct Agreed {
        workspace::Agreements agreements;
        std::map<domain::PartyId, std::string> parties;
        std::map<domain::PersonId, std::string> people;
        std::vector<std::pair<domain::PartyId, std::string>> core; // permanent partners
    };
    static workspace::Result<Agreed> read(workspace::Workspace& file);
    void makeForms();
    void put(const Agreed& agreed);
    void addConvenant(const workspace::ConvenantRow& row);
    void addSignature(const domain::ConvenantSignature& signature);
    void addStatement(const domain::ConfidentialityStatement& statement);
    QToolButton* endButton(const QString& name, const QString& about, std::function<void()> end);
    const workspace::ConvenantRow* counting() const;
    std::vector<domain::ConvenantSignature> signaturesThatHold() const;
    std::vector<domain::ConfidentialityStatement> statementsThatHold() const;
    void sayMissing();
    void begin();
    void beginSigning(domain::PartyId party);
    void beginPromise(domain::PersonId person);
    void saveConvenant();
    void saveSignature();
    void saveStatement();

    std::optional<bool> m_may_change;
    std::optional<domain::NetworkId> m_network;
    std::optional<Agreed> m_agreed;
    screen::RowList* m_rows;
    QPushButton *m_new, *m_sign, *m_promise;
    QLabel* m_missing;
    QPushButton* m_toggle;
    screen::RowList* m_who;
    bool m_shows_who = false;
    screen::FormPanel *m_convenant_form = nullptr, *m_sign_form = nullptr, *m_promise_form = nullptr;
    widgets::LineField* m_version = nullptr;
    widgets::DateField *m_from = nullptr, *m_until = nullptr, *m_signed_on = nullptr, *m_promised_on = nullptr;
    screen::PartyPicker* m_party = nullptr;
    screen::PersonPicker* m_person = nullptr;
    std::optional<std::variant<domain::PartyId, domain::PersonId>> m_begin_with;
};

} // namespace tandem::settings
