#include "catalogue/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <cassert>

// Resources in a static library are registered by name; outside any namespace.
static void register_translations() { Q_INIT_RESOURCE(translations); }

namespace tandem::catalogue {
namespace {

struct Speech {
    Language language = Language::Dutch;
    QTranslator translator;
    QTranslator of_qt; // the words of Qt's own dialogs and menus; English is what they are written in
};

Speech& speech() {
    static Speech one;
    return one;
}

QString file_of(Language language) { return QStringLiteral(":/i18n/tandem_%1.qm").arg(language == Language::Dutch ? QLatin1String("nl") : QLatin1String("en")); }

} // namespace

std::optional<Language> language_from_code(std::string_view code) {
    if (code == "nl") return Language::Dutch;
    if (code == "en") return Language::English;
    return std::nullopt;
}

std::string_view code_of(Language language) { return language == Language::Dutch ? "nl" : "en"; }

Language language_for(std::string_view system_language) {
    const bool english = system_language == "en" || system_language.starts_with("en-") || system_language.starts_with("en_");
    return english ? Language::English : Language::Dutch;
}

Language language_of_system() {
    const QLocale system = QLocale::system();
    if (system.language() == QLocale::C) return Language::Dutch; // no language chosen
    const QStringList wanted = system.uiLanguages();
    return wanted.isEmpty() ? Language::Dutch : language_for(wanted.first().toStdString());
}

void speak(Language language) {
    register_translations();
    Speech& now = speech();
    QCoreApplication::removeTranslator(&now.translator);
    [[maybe_unused]] const bool loaded = now.translator.load(file_of(language));
    assert(loaded && "the translations are built into the program");
    QCoreApplication::installTranslator(&now.translator);
    QCoreApplication::removeTranslator(&now.of_qt);
    if (language == Language::Dutch && now.of_qt.load(QStringLiteral("qtbase_nl"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&now.of_qt);
    now.language = language;
}

Language spoken() { return speech().language; }

} // namespace tandem::catalogue
