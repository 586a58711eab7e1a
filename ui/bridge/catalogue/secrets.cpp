#include "catalogue/secrets.h"

#include "base/crypto/recovery.h"
#include "catalogue/said.h"

namespace tandem::catalogue {
namespace {

constexpr Label<PassphraseAdvice> advices[] = {
    {PassphraseAdvice::TypeOne,
     QT_TRANSLATE_NOOP("secrets", "Five words that do not belong together are strong and easy to keep in mind.")},
    {PassphraseAdvice::TooShort, QT_TRANSLATE_NOOP("secrets", "Too short. Add more words.")},
    {PassphraseAdvice::EasyToGuess, QT_TRANSLATE_NOOP("secrets", "Too easy to guess. Use words that do not belong together.")},
    {PassphraseAdvice::Nearly, QT_TRANSLATE_NOOP("secrets", "Nearly strong enough. Add one more word.")},
    {PassphraseAdvice::Good, QT_TRANSLATE_NOOP("secrets", "Strong enough.")},
    {PassphraseAdvice::Strong, QT_TRANSLATE_NOOP("secrets", "Very strong.")},
};

constexpr Label<RecoveryErrorKind> mistakes[] = {
    {RecoveryErrorKind::Empty, QT_TRANSLATE_NOOP("secrets", "Type the six lines of the recovery sheet.")},
    {RecoveryErrorKind::UnknownSign, QT_TRANSLATE_NOOP("secrets", "Line %1, group %2: there is a sign here that is on no sheet.")},
    {RecoveryErrorKind::LineTooShort, QT_TRANSLATE_NOOP("secrets", "Line %1 is too short. A line has three groups of five.")},
    {RecoveryErrorKind::LineTooLong, QT_TRANSLATE_NOOP("secrets", "Line %1 is too long. A line has three groups of five.")},
    {RecoveryErrorKind::LineHasMistake,
     QT_TRANSLATE_NOOP("secrets", "There is a mistake in line %1. Compare its three groups with the paper.")},
    {RecoveryErrorKind::TooFewSigns, QT_TRANSLATE_NOOP("secrets", "Something is missing, from line %1 on. There are six lines.")},
    {RecoveryErrorKind::TooManySigns, QT_TRANSLATE_NOOP("secrets", "There is too much here. There are six lines.")},
    {RecoveryErrorKind::NotOneSheet,
     QT_TRANSLATE_NOOP("secrets", "Each line is right, but together they are not one sheet. Are they from two sheets?")},
    {RecoveryErrorKind::NewerSheet,
     QT_TRANSLATE_NOOP("secrets", "This sheet was made with a newer version of Tandem. Install that version.")},
};

} // namespace

QString sentence(PassphraseAdvice advice) { return said("secrets", advices, advice); }

QString sentence(const RecoveryError& error) {
    QString text = said("secrets", mistakes, error.kind);
    if (text.contains(QLatin1String("%1"))) text = text.arg(error.line);
    if (text.contains(QLatin1String("%2"))) text = text.arg(error.group);
    return text;
}

} // namespace tandem::catalogue
