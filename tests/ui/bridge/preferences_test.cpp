#include "bridge/preferences.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_all.hpp>

using namespace tandem;

TEST_CASE("what a list shows a part of is kept for one file, and where that is does not stand in the settings") {
    const QTemporaryDir folder;
    const QString settings = folder.filePath("settings.ini");
    {
        bridge::Preferences preferences(settings);
        preferences.setFilter("casesState", "/netwerk/anna/molenwijk.tandem", "closed");
        CHECK(preferences.filterOf("casesState", "/netwerk/anna/molenwijk.tandem") == "closed");
        CHECK(preferences.filterOf("casesState", "/netwerk/anna/andere.tandem").isEmpty());
        CHECK(preferences.filterOf("partiesRing", "/netwerk/anna/molenwijk.tandem").isEmpty());
    }
    bridge::Preferences again(settings);
    CHECK(again.filterOf("casesState", "/netwerk/anna/molenwijk.tandem") == "closed");
    again.setFilter("casesState", "/netwerk/anna/molenwijk.tandem", {});
    CHECK(again.filterOf("casesState", "/netwerk/anna/molenwijk.tandem").isEmpty());
    QFile file(settings);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains("molenwijk"));
}
