#pragma once
#include "screen/screen.h"

namespace tandem::settings {

class AgreementsCard;
class LettersCard;
class CallsCard;
class ListsCard;
class PrivacyCard;
class ComputerCard;
class FileCard;
class KeyCard;
class NetworkCard;
class TablesCard;

// How the program looks and speaks here, the care for the file, and the facts of the network.
class SettingsScreen final : public screen::Screen {
    Q_OBJECT
public:
    // `about`: what to begin with, "sign/<id of a partner>" or "promise/<id of a person>"; empty: nothing.
    explicit SettingsScreen(const screen::Tools& tools, const QString& about = {}, QWidget* parent = nullptr);

    QString windowTitle() const override;
    QString helpPage() const override;
    void refresh() override;
    void takeFocus() override;

protected:
    void retranslate() override;

private:
    template <class Card>
    Card* wired(Card* card); // its complaints and successes are those of this screen

    ComputerCard* m_computer;
    FileCard* m_file;
    KeyCard* m_key;
    NetworkCard* m_network;
    TablesCard* m_tables;
    AgreementsCard* m_agreements;
    LettersCard* m_letters;
    PrivacyCard* m_privacy;
    ListsCard* m_lists;
    CallsCard* m_calls;
    bool m_begins_elsewhere; // than at the first control
};

} // namespace tandem::settings
