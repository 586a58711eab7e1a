#pragma once
// Reports as a coordinator writes them down, for tests of their screens.
#include "ui/shown_screen.h"
#include "workspace/parties.h"
#include "workspace/reports.h"

namespace tandem::test {

inline const std::string worry_words = "De post van de buurvrouw stapelt zich op sinds de zomer.";

inline workspace::NewReport a_worry(std::optional<domain::ReporterKind> kind = domain::ReporterKind::ResidentNearby) {
    workspace::NewReport wanted;
    wanted.worry = worry_words;
    wanted.reporter_kind = kind;
    return wanted;
}

inline domain::Identity geertje() {
    domain::Identity identity;
    identity.given_names = "Geertje";
    identity.prefix = "van der";
    identity.family_name = "Wiekslag";
    identity.birth_date = Day::parse("1944-03-02");
    return identity;
}

inline workspace::NewReport a_worry_about_geertje(std::optional<domain::ReporterKind> kind = domain::ReporterKind::ResidentNearby) {
    auto wanted = a_worry(kind);
    wanted.about = geertje();
    return wanted;
}

inline domain::ReportId bring(OpenExample& example, const workspace::NewReport& wanted) {
    return asked(example, [&](workspace::Workspace& file) { return workspace::bring_report(file, wanted); }).id;
}

inline workspace::ShownReport report_of(OpenExample& example, domain::ReportId id) {
    return asked(example, [id](workspace::Workspace& file) { return workspace::show_report(file, id); });
}

inline QString text_of(domain::ReportId id) { return QString::fromStdString(id.text()); }

inline domain::ReportId report_at(const screen::Place& place) {
    REQUIRE(place.where == screen::Where::Report);
    const auto id = Uuid::parse(place.about.toStdString());
    REQUIRE(id.has_value());
    return domain::ReportId(*id);
}

inline workspace::PersonHit somebody(OpenExample& example) {
    const auto people = asked(example, [](workspace::Workspace& file) { return workspace::find_people(file, ""); });
    REQUIRE_FALSE(people.empty());
    return people.front();
}

} // namespace tandem::test
