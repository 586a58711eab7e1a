// What the room reads while a meeting is chaired, on the chair's screen and on the room's own, in a small network of which everything is known.
#include "shell/chairing.h"

#include "catalogue/reasons.h"
#include "ui/shown_screen.h"
#include "widgets/level_badge.h"
#include "workspace/cases.h"
#include "workspace/consent.h"
#include "workspace/identities.h"
#include "workspace/meetings.h"
#include "workspace/new_ids.h"
#include "workspace/parties.h"
#include "workspace/privacy.h"
#include "workspace/protocol.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>

using namespace tandem;
using namespace tandem::workspace;
using shell::ChairingScreen;

namespace {

const Day today = *Day::from_ymd(2026, 11, 12);
constexpr std::string_view given = "Willemijn", family = "Zandstra";

struct Member {
    domain::PartyId party;
    domain::PersonId person;
    std::string name;
};

// Fatma promised to keep it to herself, Tess did not, Rob lives next door to the resident. Noor has the file.
class SmallNetwork {
public:
    Result<void> fill(Workspace& file) {
        TANDEM_TRY(make_network(file, templates().front(), "Netwerk Oost"));
        TANDEM_ASSIGN(const auto tables, list_tables(file));
        table = tables.front().table.id;
        TANDEM_TRY(save_table(file, with_usual_ceilings(tables.front().table)));
        TANDEM_TRY(add_people(file));
        TANDEM_TRY(add_case(file));
        return add_meeting(file);
    }

    Member noor, fatma, tess, rob;
    domain::TableId table;
    domain::CaseId about;
    domain::SubjectId resident;
    std::string code;
    domain::MeetingId meeting;
    domain::AgendaItemId item;

private:
    Result<Member> join(Workspace& file, const std::string& party, const std::string& person) {
        NewParty wanted;
        wanted.name = party;
        wanted.kind = domain::PartyKind::Informal;
        wanted.table = table;
        wanted.ring = domain::PartnerRing::Core;
        wanted.contact_name = person;
        TANDEM_ASSIGN(const auto joined, add_party(file, wanted));
        return Member{joined.id, joined.contact.value(), person};
    }

    Result<void> add_people(Workspace& file) {
        TANDEM_ASSIGN(noor, join(file, "Buurtkamer", "Noor"));
        TANDEM_ASSIGN(fatma, join(file, "Kerk", "Fatma"));
        TANDEM_ASSIGN(tess, join(file, "Bibliotheek", "Tess"));
        TANDEM_ASSIGN(rob, join(file, "Wandelclub", "Rob"));
        TANDEM_TRY(make_coordinator(file));
        TANDEM_TRY(agree(file));
        for (const auto* one : {&fatma, &rob}) TANDEM_TRY(promise(file, one->person));
        return {};
    }

    Result<void> make_coordinator(Workspace& file) const {
        TANDEM_ASSIGN(const auto card, show_party(file, noor.party));
        auto one = card.people.front();
        one.capacity.role = domain::CapacityRole::Coordinator;
        TANDEM_TRY(save_party_person(file, one.person, one.capacity));
        return {};
    }

    Result<void> agree(Workspace& file) const {
        TANDEM_ASSIGN(const auto network, network_of(file));
        domain::Convenant convenant;
        convenant.id = new_id_of<domain::ConvenantId>(file);
        convenant.network = network.id;
        convenant.version = "1";
        convenant.valid_from = *Day::from_ymd(2026, 1, 1);
        convenant.until = *Day::from_ymd(2027, 12, 31);
        TANDEM_TRY(save_convenant(file, convenant));
        for (const auto* one : {&fatma, &tess, &rob}) {
            domain::ConvenantSignature signature;
            signature.id = new_id_of<domain::ConvenantSignatureId>(file);
            signature.convenant = convenant.id;
            signature.party = one->party;
            signature.signed_on = *Day::from_ymd(2026, 1, 5);
            TANDEM_TRY(sign_convenant(file, signature));
        }
        return {};
    }

    static Result<void> promise(Workspace& file, domain::PersonId person) {
        domain::ConfidentialityStatement statement;
        statement.id = new_id_of<domain::StatementId>(file);
        statement.person = person;
        statement.signed_on = *Day::from_ymd(2026, 1, 5);
        TANDEM_TRY(sign_statement(file, statement));
        return {};
    }

    Result<void> add_case(Workspace& file) {
        NewCase wanted{};
        wanted.table = table;
        wanted.needs = {"gezelschap"};
        wanted.question_to_network = "Wie gaat mee wandelen?";
        TANDEM_ASSIGN(const auto started, start_case(file, wanted));
        about = started.id;
        code = started.code;
        TANDEM_ASSIGN(auto shown, show_case(file, code));
        shown.case_file.told = domain::ToldOn{today, {}, "gesprek"};
        TANDEM_TRY(save_case(file, shown.case_file));
        auto subject = shown.subjects.front();
        subject.consent_age = domain::ConsentAge::Age16Plus;
        resident = subject.id;
        TANDEM_TRY(save_subject(file, subject));
        domain::Identity identity;
        identity.id = new_id_of<domain::IdentityId>(file);
        identity.subject = resident;
        identity.given_names = given;
        identity.family_name = family;
        identity.neighbourhood = "Kruiskamp";
        TANDEM_TRY(save_identity(file, identity));
        return {};
    }

    Result<void> add_meeting(Workspace& file) {
        NewMeeting wanted{};
        wanted.table = table;
        wanted.day = today;
        TANDEM_ASSIGN(const auto planned, plan_meeting(file, wanted));
        meeting = planned.id;
        TANDEM_TRY(add_item(file, meeting, {domain::AgendaItemMode::NewCase, about}));
        TANDEM_ASSIGN(const auto agenda, show_agenda(file, meeting));
        item = agenda.items.front().item.id;
        TANDEM_TRY(add_item(file, meeting, {domain::AgendaItemMode::Theme}));
        TANDEM_TRY(confirm_needed(file, item, {fatma.party, tess.party, rob.party}));
        TANDEM_ASSIGN(const auto invited, list_invited(file, meeting));
        for (const auto& row : invited)
            if (row.attendance.person == fatma.person) TANDEM_TRY(set_presence(file, row.attendance.id, domain::Presence::Present));
        TANDEM_TRY(begin_meeting(file, meeting));
        return {};
    }
};

Result<Changes> say_yes(Workspace& file, domain::SubjectId resident) {
    NewConsent wanted{};
    wanted.subject = resident;
    wanted.on = today;
    wanted.by = {domain::ConsentRight::Self};
    wanted.recipients = {domain::RecipientCore{}};
    wanted.scope = domain::ScopeAll{};
    TANDEM_ASSIGN(auto said, record_consent(file, wanted));
    return std::move(said.changes);
}

template <class Fact>
Fact against(Workspace& file, const SmallNetwork& network) {
    Fact one;
    one.id = new_id_of<decltype(one.id)>(file);
    one.case_file = network.about;
    one.subject = network.resident;
    one.person = network.rob.person;
    return one;
}
Result<Changes> tie(Workspace& file, const SmallNetwork& network) {
    auto one = against<domain::Tie>(file, network);
    one.kind = domain::TieKind::NextDoor;
    one.noted_on = today;
    return note_tie(file, one);
}
Result<Changes> objection(Workspace& file, const SmallNetwork& network) {
    auto one = against<domain::Objection>(file, network);
    one.on = today;
    return note_objection(file, one);
}
Result<Changes> shield(Workspace& file, const SmallNetwork& network) {
    auto one = against<domain::SafetyShield>(file, network);
    one.on = today;
    one.reason = "onveilig";
    return set_shield(file, one);
}

// Everything that a person could read or hear, of what shows.
QString readable(const QWidget& screen) {
    QStringList texts{screen.windowTitle()};
    for (const auto* widget : screen.findChildren<QWidget*>()) {
        if (!widget->isVisible()) continue;
        texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        if (const auto* label = qobject_cast<const QLabel*>(widget)) texts << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) texts << button->text();
        if (const auto* area = qobject_cast<const QPlainTextEdit*>(widget)) texts << area->toPlainText();
        if (const auto* list = qobject_cast<const QListWidget*>(widget))
            for (int row = 0; row < list->count(); ++row)
                texts << list->item(row)->text() << list->item(row)->data(Qt::AccessibleTextRole).toString();
    }
    return texts.join(QLatin1Char('\n'));
}

room::RoomScreen* room_screen() {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (auto* top : QApplication::topLevelWidgets())
        if (auto* found = qobject_cast<room::RoomScreen*>(top); found && found->isVisible()) return found;
    return nullptr;
}

struct Room {
    SmallNetwork network;
    test::OpenExample example{[this](Workspace& file) { return network.fill(file); }};
    std::unique_ptr<test::ShownScreen<ChairingScreen>> shown = made();

    std::unique_ptr<test::ShownScreen<ChairingScreen>> made() {
        auto screen = std::make_unique<test::ShownScreen<ChairingScreen>>(example, QString::fromStdString(network.meeting.text()));
        screen->settled();
        screen->screen.takeFocus();
        return screen;
    }
    template <class Verb>
    void act(Verb verb) {
        bool done = false;
        example.desk.act(&example.desk, [&](Workspace& file) { return verb(file); },
                         [&](const Result<Changes>& answer) { done = answer.has_value(); });
        settled();
        REQUIRE(done);
    }
    void settled() { // what stands on the screen is written down after it, and that is shown again
        shown->settled();
        shown->settled();
    }
    void click(const char* name) {
        shown->click(name);
        settled();
    }
    void comes_or_goes(const Member& who) {
        const QString begin = QString::fromStdString(who.name) + QLatin1Char(',');
        for (auto* chip : shown->screen.findChildren<QAbstractButton*>(QRegularExpression(QStringLiteral("^guest[0-9]+$"))))
            if (chip->accessibleName().startsWith(begin)) {
                chip->click();
                return settled();
            }
        FAIL(who.name << " is not at the table");
    }
    room::RoomScreen& open_room_screen() {
        click("roomScreenButton");
        auto* screen = room_screen();
        REQUIRE(screen != nullptr);
        return *screen;
    }
    QString level() { return shown->find<widgets::LevelBadge>("roomLevel")->word(); }
    QString text(const char* label) { return shown->find<QLabel>(label)->text(); }
    static QString level(const room::RoomScreen& screen) {
        return screen.findChild<widgets::LevelBadge*>(QStringLiteral("roomScreenLevel"))->word();
    }
    static QString text(const room::RoomScreen& screen, const char* label) { return screen.findChild<QLabel*>(QLatin1String(label))->text(); }
    // What F6 says while it is held.
    QString held_reasons() {
        shown->screen.takeFocus();
        settled();
        QTest::keyPress(QApplication::focusWidget(), Qt::Key_F6);
        settled();
        const QString reasons = text("explainReasons");
        QTest::keyRelease(QApplication::focusWidget(), Qt::Key_F6);
        CHECK(text("explainReasons").isEmpty());
        return reasons;
    }
    std::vector<DisclosureRow> told() {
        return test::asked(example, [id = network.about](Workspace& file) { return disclosures_of(file, id, {0, 1000}); }).rows;
    }
    std::ptrdiff_t times_told(const Member& who, domain::IdentityLevel level, domain::Occasion occasion) {
        return std::ranges::count_if(told(), [&](const DisclosureRow& row) {
            return row.who == who.name && row.disclosure.level == level && row.disclosure.occasion == occasion;
        });
    }
};

} // namespace

TEST_CASE("veiled, the label says which fields show, and they show on both screens") {
    Room room;
    CHECK(room.level() == QStringLiteral("Zonder naam in deze zaal"));
    CHECK_FALSE(room.shown->find("roomVeiled")->isVisible());
    room.act([&](Workspace& file) { return say_yes(file, room.network.resident); });
    CHECK(room.level() == QStringLiteral("Bedekt: voorletters, buurt"));
    CHECK(room.shown->find("roomVeiled")->isVisible());
    CHECK(room.text("roomVeiled").contains(QStringLiteral("W.Z.")));
    CHECK(room.text("roomVeiled").contains(QStringLiteral("Kruiskamp")));
    const auto& screen = room.open_room_screen();
    CHECK(Room::level(screen) == QStringLiteral("Bedekt: voorletters, buurt"));
    CHECK(Room::text(screen, "roomScreenVeiled") == room.text("roomVeiled"));
    for (const auto name : {given, family})
        for (const auto& all : {readable(room.shown->screen), readable(screen)}) CHECK_FALSE(all.contains(QString::fromUtf8(name)));
}

TEST_CASE("the label of a veiled case promises no field that nobody filled in") {
    Room room;
    room.act([&](Workspace& file) -> Result<Changes> {
        TANDEM_TRY(say_yes(file, room.network.resident));
        TANDEM_ASSIGN(auto known, look_at_identities(file, room.network.code, "test"));
        known.front().neighbourhood.reset();
        return save_identity(file, known.front());
    });
    CHECK(room.level() == QStringLiteral("Bedekt: voorletters"));
    CHECK(room.text("roomVeiled") == QStringLiteral("W.Z."));
}

TEST_CASE("a guest without a statement comes in and the level falls on both screens; when she goes it rises") {
    Room room;
    room.act([&](Workspace& file) { return say_yes(file, room.network.resident); });
    const auto& screen = room.open_room_screen();
    const QString veiled = room.level();
    REQUIRE(veiled.startsWith(QStringLiteral("Bedekt")));
    room.comes_or_goes(room.network.tess);
    CHECK(room.level() == QStringLiteral("Zonder naam in deze zaal"));
    CHECK(Room::level(screen) == QStringLiteral("Zonder naam in deze zaal"));
    CHECK(room.text("roomVeiled").isEmpty());
    CHECK(Room::text(screen, "roomScreenVeiled").isEmpty());
    room.comes_or_goes(room.network.tess);
    CHECK(room.level() == veiled);
    CHECK(Room::level(screen) == veiled);
    CHECK(Room::text(screen, "roomScreenVeiled").contains(QStringLiteral("W.Z.")));
}

TEST_CASE("somebody who may not know of the case comes in and both screens are neutral, without its code and without a reason") {
    for (const auto obstacle : {tie, objection, shield}) {
        Room room;
        room.act([&](Workspace& file) { return obstacle(file, room.network); });
        const QString code = QString::fromStdString(room.network.code);
        const auto& screen = room.open_room_screen();
        REQUIRE(readable(room.shown->screen).contains(code));
        REQUIRE(readable(screen).contains(code));
        room.comes_or_goes(room.network.rob);
        CHECK(Room::text(screen, "roomTitle") == QStringLiteral("Een ogenblik"));
        CHECK(room.level() == QStringLiteral("Niet in deze zaal"));
        for (const auto& all : {readable(room.shown->screen), readable(screen)}) {
            CHECK_FALSE(all.contains(code));
            CHECK_FALSE(all.contains(QStringLiteral("gezelschap")));
            CHECK_FALSE(all.contains(QStringLiteral("Iemand die hier is")));
            for (const auto reason : {policy::Reason::HasTie, policy::Reason::Objected, policy::Reason::Shielded})
                CHECK_FALSE(all.contains(catalogue::sentence(reason)));
        }
        CHECK(readable(room.shown->screen).contains(QStringLiteral("Dit onderdeel is niet voor deze groep zoals die nu is.")));
        room.comes_or_goes(room.network.rob);
        CHECK(readable(screen).contains(code));
    }
}

TEST_CASE("F5 opens the screen for the room and closes it, from either screen; B makes it blank") {
    Room room;
    const auto press_f5 = [&] {
        room.shown->screen.activateWindow();
        (void)QTest::qWaitForWindowActive(&room.shown->screen);
        room.shown->screen.takeFocus();
        REQUIRE(QApplication::focusWidget() != nullptr);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F5);
    };
    REQUIRE(room_screen() == nullptr);
    press_f5();
    REQUIRE(test::wait_for([] { return room_screen() != nullptr; }));
    auto* title = room_screen()->findChild<QLabel*>(QStringLiteral("roomTitle"));
    REQUIRE(title->isVisible());
    QTest::keyClick(room_screen(), Qt::Key_B);
    CHECK_FALSE(title->isVisible());
    QTest::keyClick(room_screen(), Qt::Key_B);
    CHECK(title->isVisible());
    press_f5();
    CHECK(test::wait_for([] { return room_screen() == nullptr; }));
    press_f5();
    REQUIRE(test::wait_for([] { return room_screen() != nullptr; }));
    QTest::keyClick(room_screen(), Qt::Key_F5);
    CHECK(test::wait_for([] { return room_screen() == nullptr; }));
}

TEST_CASE("one press says for the room that it stays here, for whoever is present") {
    Room room;
    REQUIRE(room.shown->find("promise")->isVisible());
    room.click("promise");
    CHECK_FALSE(room.shown->find("promise")->isVisible());
    CHECK(room.shown->find("ruleCard")->isVisible());
    const auto invited = test::asked(room.example, [id = room.network.meeting](Workspace& file) { return list_invited(file, id); });
    for (const auto& row : invited)
        CHECK(row.attendance.confidentiality_acknowledged == (row.attendance.person == room.network.fatma.person));
}

TEST_CASE("F6 says why the case is without a name, and when that is mended the level on the screen rises") {
    Room room;
    CHECK(room.held_reasons().contains(catalogue::sentence(policy::Reason::NoConsent)));
    CHECK(room.level() == QStringLiteral("Zonder naam in deze zaal"));
    room.act([&](Workspace& file) { return say_yes(file, room.network.resident); });
    CHECK(room.level().startsWith(QStringLiteral("Bedekt")));
    room.comes_or_goes(room.network.tess);
    const QString reasons = room.held_reasons();
    CHECK(reasons.contains(catalogue::sentence(policy::Reason::NoStatement)));
    CHECK(reasons.contains(QStringLiteral("Bibliotheek")));
}

TEST_CASE("F6 says nothing of a tie, an objection or a shield, and not whose it is") {
    for (const auto obstacle : {tie, objection, shield}) {
        Room room;
        room.act([&](Workspace& file) { return obstacle(file, room.network); });
        room.comes_or_goes(room.network.rob);
        const QString reasons = room.held_reasons();
        CHECK_FALSE(reasons.isEmpty());
        for (const auto reason : {policy::Reason::HasTie, policy::Reason::Objected, policy::Reason::Shielded})
            CHECK_FALSE(reasons.contains(catalogue::sentence(reason)));
        CHECK_FALSE(reasons.contains(QStringLiteral("Rob")));
        CHECK_FALSE(reasons.contains(QStringLiteral("Wandelclub")));
    }
}

TEST_CASE("what the chair wrote with a name in it stands without it as soon as the field is left, and the file keeps what was typed") {
    Room room;
    auto* field = room.shown->find<QPlainTextEdit>("outcome");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("Fatma belt Zandstra"));
    CHECK(readable(room.shown->screen).contains(QStringLiteral("Zandstra")));
    room.shown->find("actionWhat")->setFocus();
    room.settled();
    CHECK_FALSE(readable(room.shown->screen).contains(QStringLiteral("Zandstra")));
    CHECK(room.text("outcomeForRoom").contains(QStringLiteral("Fatma belt")));
    CHECK(field->toPlainText().isEmpty());
    const auto saved = [&] {
        return test::asked(room.example, [id = room.network.meeting](Workspace& file) { return show_agenda(file, id); }).items.front().item.outcome;
    };
    CHECK(saved() == "Fatma belt Zandstra");
    room.click("goOnWriting");
    CHECK(field->hasFocus());
    CHECK(field->toPlainText() == QStringLiteral("Fatma belt Zandstra"));
    QTest::keyClicks(field, QStringLiteral(" morgen"));
    QTest::keyClick(field, Qt::Key_Right, Qt::ControlModifier); // to the next item and back
    room.settled();
    CHECK(saved() == "Fatma belt Zandstra morgen");
    room.click("previousItem");
    CHECK_FALSE(readable(room.shown->screen).contains(QStringLiteral("Zandstra")));
    CHECK(room.shown->find("goOnWriting")->hasFocus());
}

TEST_CASE("what stands on the screen is in the register at once, for whoever is here, and once") {
    Room room;
    using enum domain::IdentityLevel;
    CHECK(room.times_told(room.network.fatma, Anonymous, domain::Occasion::Screen) == 1);
    CHECK(room.told().size() == 1);
    room.act([&](Workspace& file) { return say_yes(file, room.network.resident); });
    CHECK(room.times_told(room.network.fatma, Veiled, domain::Occasion::Screen) == 1);
    room.comes_or_goes(room.network.tess);
    CHECK(room.times_told(room.network.tess, Anonymous, domain::Occasion::Screen) == 1);
    room.comes_or_goes(room.network.tess);
    room.click("postpone");
    room.click("previousItem");
    room.comes_or_goes(room.network.fatma); // who goes before the end heard what was said
    CHECK(room.times_told(room.network.fatma, Named, domain::Occasion::Table) == 1);
    CHECK(room.times_told(room.network.fatma, Veiled, domain::Occasion::Screen) == 1);
    CHECK(room.times_told(room.network.tess, Named, domain::Occasion::Table) == 0);
}
