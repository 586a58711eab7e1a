// All widgets together in one window, as a screen would use them. With TANDEM_PICTURES set to a folder it leaves pictures there.
#include <catch2/catch_test_macros.hpp>

#include "ui/widgets/shown.h"
#include "widgets/card.h"
#include "widgets/chip.h"
#include "widgets/chip_row.h"
#include "widgets/date_field.h"
#include "widgets/empty_state.h"
#include "widgets/labelled_field.h"
#include "widgets/labels.h"
#include "widgets/level_badge.h"
#include "widgets/line_field.h"
#include "widgets/list_table.h"
#include "widgets/multi_picker.h"
#include "widgets/notice_bar.h"
#include "widgets/passphrase_field.h"
#include "widgets/progress_panel.h"
#include "widgets/search_box.h"
#include "widgets/section.h"
#include "widgets/text_area.h"
#include "widgets/time_field.h"
#include "widgets/toast_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStandardItemModel>

using namespace tandem::widgets;
using namespace tandem::tests;

namespace {

const QDate gallery_day(2026, 11, 25);

QPushButton* button(const QString& text, ButtonKind kind = ButtonKind::Normal) {
    auto* made = new QPushButton(text);
    setButtonKind(made, kind);
    return made;
}

QWidget* row_of(std::initializer_list<QWidget*> widgets) {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (auto* widget : widgets) layout->addWidget(widget);
    layout->addStretch();
    return row;
}

QStandardItem* cell(const QString& text, const QList<ChipText>& chips = {}, const QString& detail = {}) {
    auto* item = new QStandardItem(text);
    if (!chips.isEmpty()) item->setData(QVariant::fromValue(chips), ChipsRole);
    if (!detail.isEmpty()) item->setData(detail, DetailRole);
    return item;
}

const ChipText visitors{"Bezoekdienst", Tone::Informal, Shape::Round, "vrijwilligers"};
const ChipText humanitas{"Humanitas", Tone::Informal, Shape::Round, "vrijwilligers"};
const ChipText care{"Thuiszorg", Tone::Formal, Shape::Square, "beroepskrachten"};
const ChipText social_work{"maatschappelijk werk", Tone::Formal, Shape::Square, "beroepskrachten"};

Card* actions_card(QObject* owner) {
    auto* card = new Card("Afspraken die aandacht vragen");
    card->setHeaderWidget(button("Overleg voorbereiden", ButtonKind::Main));
    auto* model = new QStandardItemModel(owner);
    model->setHorizontalHeaderLabels({"Casus", "Wat", "Wie", "Wanneer"});
    model->appendRow({cell("26-K7F"), cell("Kennismaken"), cell("", {visitors}), cell("", {{"3 dagen te laat", Tone::Danger}})});
    model->appendRow({cell("26-M2Q"), cell("Bellen", {}, "met de bewoner"), cell("", {care}), cell("", {{"1 dag te laat", Tone::Danger}})});
    model->appendRow({cell("26-T9C"), cell("Samen post ordenen"), cell("samen", {humanitas, social_work}), cell("vr 13 nov")});
    auto* table = new ListTable;
    table->setAccessibleName("Afspraken");
    table->setModel(model);
    table->setWideColumn(2);
    table->setHeights(ListTable::Heights::ByContent);
    table->setGrowsWithRows();
    table->setSortable({0, 3});
    table->setCurrentRow(1);
    card->body()->addWidget(table);
    card->body()->addWidget(mutedLabel("9 van 12 aangemeld · 4 vrijwilligers, 5 beroepskrachten · duurt ongeveer 1 uur 40"));
    return card;
}

Card* chips_card() {
    auto* card = new Card("Wat is er aan de hand?");
    card->setNote("overleg 3 nov");
    auto* row = new ChipRow;
    row->setChips(
        {visitors, social_work, {"nagelezen"}, {"zorgelijk", Tone::Warning}, {"hulp nodig", Tone::Danger}, {"gaat goed", Tone::Good}});
    auto* chosen = new ChipButton({"Wie helpt"});
    chosen->setCheckable(true);
    chosen->setChecked(true);
    row->addWidget(new ChipButton({"Verhaal"}));
    row->addWidget(chosen);
    card->body()->addWidget(row);
    card->body()->addWidget(wrapLabel("Komt sinds het verlies van haar man weinig buiten. Post blijft liggen."));
    for (const auto& [sign, word] : {std::pair{Sign::Full, "Met naam"},
                                     {Sign::Half, "Bedekt: adres"},
                                     {Sign::Ring, "Zonder naam"},
                                     {Sign::Dot, "Alleen code"},
                                     {Sign::Cross, "Niet"}})
        card->body()->addWidget(new LevelBadge(sign, word));
    auto* framed = new LevelBadge(Sign::Ring, "Zonder naam in deze zaal");
    framed->setFramed();
    card->body()->addWidget(row_of({framed}));
    card->body()->addWidget(new Section("Tijdlijn"));
    card->body()->addWidget(wrapLabel("12 nov · afspraak te laat"));
    return card;
}

Card* fields_card() {
    auto* card = new Card("Nieuwe afspraak");
    auto* story = new TextArea;
    story->setText("Schaamte houdt hulp tegen. Eerst vertrouwen via de vrijwilliger die er al komt, daarna samen.");
    card->body()->addWidget(new LabelledField("Wat is er aan de hand?", story));
    auto* what = new LineField;
    what->setText("Samen langs bij de gemeente");
    auto* labelled = new LabelledField("Wat spreken we af?", what);
    labelled->setHint("Kort: één ding, één wie, één dag.");
    card->body()->addWidget(labelled);
    auto* when = new DateField(gallery_day);
    when->setText("over 2 weken");
    card->body()->addWidget(new LabelledField("Wanneer?", when));
    auto* wrong = new DateField(gallery_day);
    wrong->setText("31-2");
    wrong->showProblem();
    card->body()->addWidget(new LabelledField("En daarna?", wrong));
    auto* time = new TimeField;
    time->setText("half 2");
    card->body()->addWidget(new LabelledField("Hoe laat?", time));
    auto* who = new MultiPicker([](const QString&, PickerFound) {});
    who->setValues({{"1", "Humanitas", "", Tone::Informal, Shape::Round}, {"2", "maatschappelijk werk", "", Tone::Formal}});
    card->body()->addWidget(new LabelledField("Wie?", who));
    card->body()->addWidget(row_of({button("Vastleggen", ButtonKind::Main), button("Vastleggen en nog een"),
                                    button("Wissen", ButtonKind::Danger), button("Herstelcode gebruiken", ButtonKind::Quiet)}));
    return card;
}

Card* controls_card() {
    auto* card = new Card("Instellingen");
    auto* on = new QCheckBox("Verschil tonen");
    on->setChecked(true);
    auto* chosen = new QRadioButton("Licht");
    chosen->setChecked(true);
    auto* disabled = button("Zet op agenda", ButtonKind::Main);
    disabled->setEnabled(false);
    auto* combo = new QComboBox;
    combo->addItems({"Molenwijk", "Centrum"});
    card->body()->addWidget(row_of({on, new QCheckBox("Uit"), chosen, new QRadioButton("Donker")}));
    card->body()->addWidget(row_of({combo, new QSpinBox, disabled}));
    auto* passphrase = new PassphraseField;
    passphrase->setText("vier losse woorden");
    passphrase->setStrength(3, "sterk");
    passphrase->setCapsLock(true);
    card->body()->addWidget(new LabelledField("Wachtwoordzin", passphrase));
    auto* progress = new ProgressPanel;
    progress->setText("Reservekopie maken");
    progress->setPercent(40);
    card->body()->addWidget(progress);
    auto* empty = new EmptyState("Nog geen doorverwijzingen", "Hier staat wie je waarheen hebt doorverwezen.");
    empty->setStep("Doorverwijzing vastleggen");
    card->body()->addWidget(empty);
    return card;
}

QWidget* title_row() {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(titleLabel("Vandaag · woensdag 25 november"), 1);
    auto* search = new SearchBox("Zoek casus, partner, aanbod…");
    search->setShortcutHint("Ctrl+K");
    layout->addWidget(search);
    layout->addWidget(button("Nieuwe melding", ButtonKind::Main));
    return row;
}

void fill(QWidget& window) {
    auto* page = new QVBoxLayout(&window);
    page->setContentsMargins(22, 18, 22, 18);
    page->setSpacing(14);
    page->addWidget(title_row());
    for (const auto tone : {NoticeBar::Tone::Info, NoticeBar::Tone::Warning, NoticeBar::Tone::Danger}) {
        auto* notice = new NoticeBar;
        notice->showText(tone, "Dit bestand is elders open. Je kunt lezen, niet schrijven.", "Waarom", [] {});
        page->addWidget(notice);
    }
    auto* columns = new QHBoxLayout;
    columns->setSpacing(14);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (auto* column : {left, right}) column->setSpacing(14);
    left->addWidget(actions_card(&window));
    left->addWidget(chips_card());
    left->addStretch();
    right->addWidget(fields_card());
    right->addWidget(controls_card());
    right->addStretch();
    columns->addLayout(left, 3);
    columns->addLayout(right, 2);
    page->addLayout(columns, 1);
    auto* toast = new ToastBar;
    toast->showText("Verwijderd: afspraak toevoegen", "Ongedaan maken", [] {});
    page->addWidget(toast);
}

void keep_picture(QWidget& window, const QString& name, int pixels_per_point) {
    const auto folder = qEnvironmentVariable("TANDEM_PICTURES");
    if (folder.isEmpty()) return;
    QImage image(window.size() * pixels_per_point, QImage::Format_RGB32);
    image.setDevicePixelRatio(pixels_per_point);
    QPainter painter(&image);
    window.render(&painter);
    painter.end();
    image.save(folder + "/" + name + ".png");
}

void picture(const QString& name, Scheme scheme, double text_scale, int pixels_per_point) {
    look(scheme, text_scale);
    QWidget window;
    fill(window);
    window.resize(text_scale > 1.5 ? 2000 : 1366, 768);
    show(window);
    window.resize(window.width(), std::max(768, window.sizeHint().height()));
    QCoreApplication::processEvents();
    keep_picture(window, name, pixels_per_point);
    CHECK(window.width() >= window.minimumSizeHint().width());
}

} // namespace

TEST_CASE("all widgets together are painted in every scheme and size of text") {
    picture("light", Scheme::Light, 1.0, 1);
    picture("light-fine", Scheme::Light, 1.0, 2);
    picture("dark", Scheme::Dark, 1.0, 1);
    picture("contrast", Scheme::HighContrast, 1.0, 1);
    picture("light-large", Scheme::Light, 2.0, 1);
    picture("dark-large", Scheme::Dark, 2.0, 1);
    look();
}

TEST_CASE("every control in the gallery is reached with Tab, and Tab leaves each") {
    look();
    QWidget window;
    fill(window);
    show(window);
    QSet<QWidget*> wanted;
    for (auto* widget : window.findChildren<QWidget*>())
        if (widget->isVisible() && widget->isEnabled() && !widget->focusProxy() && widget->focusPolicy() & Qt::TabFocus &&
            !widget->inherits("QRadioButton"))
            wanted.insert(widget);
    QSet<QWidget*> reached;
    for (int step = 0; step < 200; ++step) {
        auto* focused = QApplication::focusWidget();
        if (focused) reached.insert(focused);
        QTest::keyClick(focused ? focused : &window, Qt::Key_Tab);
    }
    for (const auto* widget : wanted - reached) {
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        CHECK(false);
    }
}
