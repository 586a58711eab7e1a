#include "catalogue/dates.h"
#include "catalogue/document_words.h"
#include "speaking.h"

#include <catch2/catch_all.hpp>

#include <QFile>

using namespace tandem;
using namespace tandem::catalogue;

namespace {

QString content_of(const char* name) {
    QFile file(QStringLiteral(TANDEM_SOURCE_DIR) + "/resources/translations/" + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("no translation is unfinished, empty or left behind") {
    for (const auto* name : {"tandem_nl.ts", "tandem_en.ts"}) {
        const QString xml = content_of(name);
        CHECK(xml.count("<message") > 500);
        CHECK(!xml.contains("unfinished"));
        CHECK(!xml.contains("vanished"));
        CHECK(!xml.contains("<translation></translation>"));
        CHECK(!xml.contains("<numerusform></numerusform>"));
    }
}

TEST_CASE("Dutch is spoken on every system that is not English") {
    for (const auto* system : {"nl", "nl-NL", "tr-TR", "C", "", "eno"}) CHECK(language_for(system) == Language::Dutch);
    for (const auto* system : {"en", "en-GB", "en_US"}) CHECK(language_for(system) == Language::English);
}

TEST_CASE("dates read as people say them") {
    const auto day = *Day::parse("2026-11-17");
    {
        const Speaking speaking(Language::Dutch);
        CHECK(long_date(day) == "dinsdag 17 november 2026");
        CHECK(short_date(day) == "di 17 nov 2026");
        CHECK(moment(*instant_from_iso("2026-11-17T22:30:00.000Z"), Zone::amsterdam()) == "di 17 nov 2026 23:30");
    }
    const Speaking speaking(Language::English);
    CHECK(long_date(day) == "Tuesday 17 November 2026");
    CHECK(short_date(day) == "Tue 17 Nov 2026");
}

TEST_CASE("one minute is not 'minutes'") {
    {
        const Speaking speaking(Language::Dutch);
        CHECK(minutes_text(1) == "1 minuut");
        CHECK(minutes_text(15) == "15 minuten");
    }
    const Speaking speaking(Language::English);
    CHECK(minutes_text(1) == "1 minute");
    CHECK(minutes_text(15) == "15 minutes");
}

TEST_CASE("a document speaks the language of the program") {
    const DocumentWords words;
    {
        const Speaking speaking(Language::Dutch);
        CHECK(words.language() == "nl");
        CHECK(words.text(documents::DocumentText::AgendaTitle, "Noord") == "Agenda van Noord");
        CHECK(words.text(documents::DocumentText::AgendaFile) == "agenda");
        CHECK(words.text(documents::DocumentText::ActionsFile) == "afspraken");
    }
    const Speaking speaking(Language::English);
    CHECK(words.language() == "en");
    CHECK(words.text(documents::DocumentText::ActionsFile) == "agreements");
    CHECK(words.standing(policy::ActionStanding::NotDone) == "Not done");
}
