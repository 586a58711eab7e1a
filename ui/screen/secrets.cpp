#include "screen/secrets.h"

#include "bridge/passphrases.h"
#include "widgets/labelled_field.h"
#include "widgets/passphrase_field.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace tandem::screen {

SecretText secretIn(const widgets::PassphraseField& field) {
    QByteArray bytes = field.text().toUtf8();
    SecretText secret(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    bytes.fill('\0');
    return secret;
}

SecretText takeSecret(widgets::PassphraseField& field) {
    auto secret = secretIn(field);
    field.clear();
    return secret;
}

void refuseTexts(widgets::PassphraseField* field, widgets::LabelledField* labelled) {
    auto* edit = field->lineEdit();
    edit->setMaxLength(static_cast<int>(bridge::longest_passphrase));
    QObject::connect(edit, &QLineEdit::inputRejected, labelled, [field, edit, labelled] {
        if (edit->text().size() < edit->maxLength()) return;
        field->clear();
        labelled->setError(QCoreApplication::translate("secrets", "This is a whole text. A passphrase has at most %1 characters.")
                               .arg(bridge::longest_passphrase));
    });
    QObject::connect(edit, &QLineEdit::textEdited, labelled, [edit, labelled] {
        if (edit->text().size() < edit->maxLength()) labelled->setError({});
    });
}

} // namespace tandem::screen
