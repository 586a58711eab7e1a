#include "settings/agreements_card.h"

#include "catalogue/dates.h"
#include "catalogue/stored_text.h"
#include "screen/days.h"
#include "screen/facts.h"
#include "screen/pickers.h"
#include "screen/row_list.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"
#include "widgets/labels.h"
#include "widgets/theme.h"
#include "workspace/new_ids.h"
#include "workspace/parties.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem::settings {
namespace {

constexpr int months_of_a_convenant = 24, months_of_a_statement = 24;
constexpr int most_rows = 100; // rows are widgets; who is looked for beyond them is found by signing or promising again
constexpr qsizetype most_names = 8;
constexpr std::int64_t most_core_parties = 200;

} // namespace

AgreementsCard::AgreementsCard(const screen::Tools& tools, QWidget* parent)
    : Part(tools, QStringLiteral("settings/agreements"), QStringLiteral("agreementsCard"), parent),
      m_rows(new screen::RowList("agreementRows", {5, 5, 0}, this)),
      m_new(new QPushButton(this)),
      m_sign(new QPushButton(this)),
      m_promise(new QPushButton(this)),
      m_missing(widgets::wrapLabel({}, this)),
      m_toggle(new QPushButton(this)),
      m_who(new screen::RowList("signedRows", {5, 5, 0}, this)) {
    m_missing->setObjectName("notSigned");
    m_new->setObjectName("newConvenant");
    m_sign->setObjectName("signConvenant");
    m_promise->setObjectName("newStatement");
    texts().add([this] {
        setTitle(tr("Agreement to work together"));
        m_new->setText(tr("New version"));
        m_sign->setText(tr("A partner signs"));
        m_promise->setText(tr("Somebody promises to keep it secret"));
    });
    auto* buttons = new QWidget(this);
    auto* flow = new widgets::FlowLayout(buttons, 12, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    for (auto* button : {m_new, m_sign, m_promise}) flow->addWidget(button);
    body()->addWidget(
        texts().on(widgets::mutedLabel({}, this), [] { return tr("Who has not signed, or did not promise, hears of nobody by name."); }));
    body()->addWidget(m_rows);
    body()->addWidget(m_missing);
    body()->addWidget(buttons);
    makeForms();
    m_toggle->setObjectName("toggleSigned");
    widgets::setButtonKind(m_toggle, widgets::ButtonKind::Quiet);
    connect(m_toggle, &QPushButton::clicked, this, [this] {
        m_shows_who = !m_shows_who;
        if (m_agreed) put(*m_agreed);
    });
    body()->addWidget(m_toggle, 0, Qt::AlignLeft);
    body()->addWidget(m_who);
}

void AgreementsCard::makeForms() {
    m_convenant_form = makeForm("convenantForm");
    m_version = m_convenant_form->addLine("convenantVersion", [] { return tr("Which version?"); });
    m_from = screen::dayField(desk(), "convenantFrom", m_convenant_form);
    m_convenant_form->addField(m_from, [] { return tr("It counts from"); });
    m_until = screen::dayField(desk(), "convenantUntil", m_convenant_form);
    m_convenant_form->addField(m_until, [] { return tr("Until"); });
    m_sign_form = makeForm("signForm");
    m_party = new screen::PartyPicker(desk(), "signParty", m_sign_form);
    m_sign_form->addField(m_party, [] { return tr("Which partner signs?"); });
    m_signed_on = screen::dayField(desk(), "signedOn", m_sign_form, widgets::Preference::Past);
    m_sign_form->addField(m_signed_on, [] { return tr("When?"); });
    m_promise_form = makeForm("statementForm");
    m_person = new screen::PersonPicker(desk(), "statementPerson", m_promise_form);
    m_promise_form->addField(m_person, [] { return tr("Who promises it?"); });
    m_promised_on = screen::dayField(desk(), "promisedOn", m_promise_form, widgets::Preference::Past);
    m_promise_form->addField(m_promised_on, [] { return tr("When?"); });
    for (auto* form : {m_convenant_form, m_sign_form, m_promise_form}) body()->addWidget(form);
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_convenant_form->fill(m_version, std::nullopt);
        screen::showDay(m_from, desk().today());
        screen::showDay(m_until, desk().today().plus_months(months_of_a_convenant));
        m_convenant_form->open();
    });
    connect(m_sign, &QPushButton::clicked, this, [this] {
        if (counting() == nullptr) return complain(tr("First make a version that counts today."));
        m_party->choose({});
        screen::showDay(m_signed_on, desk().today());
        m_sign_form->open();
    });
    connect(m_promise, &QPushButton::clicked, this, [this] {
        m_person->choose({});
        screen::showDay(m_promised_on, desk().today());
        m_promise_form->open();
    });
    connect(m_convenant_form, &screen::FormPanel::saveAsked, this, &AgreementsCard::saveConvenant);
    connect(m_sign_form, &screen::FormPanel::saveAsked, this, &AgreementsCard::saveSignature);
    connect(m_promise_form, &screen::FormPanel::saveAsked, this, &AgreementsCard::saveStatement);
}

workspace::Result<AgreementsCard::Agreed> AgreementsCard::read(workspace::Workspace& file) {
    Agreed agreed;
    TANDEM_ASSIGN(agreed.agreements, workspace::show_agreements(file));
    std::vector<domain::PartyId> parties;
    std::vector<domain::PersonId> people;
    for (const auto& row : agreed.agreements.convenants)
        for (const auto& one : row.signatures) {
            if (one.party) parties.push_back(*one.party);
            if (one.person) people.push_back(*one.person);
        }
    for (const auto& one : agreed.agreements.statements) people.push_back(one.person);
    TANDEM_ASSIGN(const auto core, workspace::list_parties(file, {.ring = domain::PartnerRing::Core}, {0, most_core_parties}));
    for (const auto& row : core.rows) agreed.core.emplace_back(row.id, row.name);
    TANDEM_ASSIGN(agreed.parties, workspace::party_names(file, parties));
    TANDEM_ASSIGN(agreed.people, workspace::person_names(file, people));
    return agreed;
}

void AgreementsCard::show(const Known& known) {
    m_may_change = known.may_change;
    m_network = known.network.id;
    fill();
}

void AgreementsCard::fill() {
    for (auto* button : {m_new, m_sign, m_promise}) button->setVisible(*m_may_change);
    desk().ask(this, read, [this](const workspace::Result<Agreed>& agreed) {
        if (agreed) return put(*agreed);
        complain(agreed.error());
    });
}

void AgreementsCard::put(const Agreed& agreed) {
    m_agreed = agreed;
    m_rows->refill([this] {
        for (const auto& row : m_agreed->agreements.convenants) addConvenant(row);
        if (m_rows->count() == 0)
            m_rows->addRow({}, {screen::mutedCell(tr("Nothing was agreed yet: every case goes without a name")), nullptr, nullptr});
    });
    sayMissing();
    m_who->refill([this] {
        for (const auto& signature : signaturesThatHold()) addSignature(signature);
        for (const auto& statement : statementsThatHold()) addStatement(statement);
    });
    const auto all = signaturesThatHold().size() + statementsThatHold().size();
    m_toggle->setVisible(all > 0);
    m_toggle->setText(m_shows_who ? tr("Hide who signed and promised") : tr("Show who signed and promised (%1)").arg(all));
    m_who->setVisible(m_shows_who && all > 0);
    begin();
}

std::vector<domain::ConvenantSignature> AgreementsCard::signaturesThatHold() const {
    const auto* row = counting();
    auto signatures = row ? row->signatures : std::vector<domain::ConvenantSignature>();
    std::erase_if(signatures, [&](const auto& one) { return one.until && *one.until < desk().today(); });
    return signatures;
}

std::vector<domain::ConfidentialityStatement> AgreementsCard::statementsThatHold() const {
    auto statements = m_agreed->agreements.statements;
    std::erase_if(statements, [&](const auto& one) { return one.until && *one.until < desk().today(); });
    return statements;
}

// What has to be done is said first: who has yet to sign.
void AgreementsCard::sayMissing() {
    const auto signatures = signaturesThatHold();
    QStringList names;
    for (const auto& [id, name] : m_agreed->core) {
        const bool has_signed = std::ranges::any_of(signatures, [&](const auto& one) { return one.party == id; });
        if (!has_signed) names << catalogue::in_one_line(name);
    }
    m_missing->setVisible(counting() != nullptr && !names.isEmpty());
    QString who = names.mid(0, most_names).join(QStringLiteral(", "));
    if (names.size() > most_names) who = tr("%1 and %2 more").arg(who).arg(names.size() - most_names);
    m_missing->setText(tr("These permanent partners have not signed yet: %1").arg(who));
}

const workspace::ConvenantRow* AgreementsCard::counting() const {
    if (!m_agreed) return nullptr;
    const auto found = std::ranges::find(m_agreed->agreements.convenants, true, &workspace::ConvenantRow::counts);
    return found == m_agreed->agreements.convenants.end() ? nullptr : &*found;
}

void AgreementsCard::addConvenant(const workspace::ConvenantRow& row) {
    const auto& convenant = row.convenant;
    QStringList when{tr("from %1").arg(catalogue::short_date(convenant.valid_from))};
    when << (convenant.until ? tr("until %1").arg(catalogue::short_date(*convenant.until)) : tr("without an end, so it does not count"));
    auto* chip =
        new widgets::Chip({row.counts ? tr("Counts") : tr("Does not count"), row.counts ? widgets::Tone::Good : widgets::Tone::Neutral});
    m_rows->addRow(
        catalogue::in_one_line(convenant.id.text()),
        {screen::columnCell({screen::textCell(tr("Version %1").arg(catalogue::in_one_line(convenant.version))), screen::flowCell({chip})}),
         screen::mutedCell(screen::dotted(when)), nullptr});
}

QToolButton* AgreementsCard::endButton(const QString& name, const QString& about, std::function<void()> end) {
    if (!*m_may_change) return nullptr;
    auto* more = screen::moreButton(name + QString::number(m_who->count()), about);
    screen::addToMenu(more, tr("Ends today"), name + QStringLiteral("End%1").arg(m_who->count()), end);
    return more;
}

void AgreementsCard::addSignature(const domain::ConvenantSignature& signature) {
    if (m_who->count() >= most_rows) return;
    const QString who = signature.party ? catalogue::in_one_line(m_agreed->parties[*signature.party])
                                        : catalogue::in_one_line(m_agreed->people[*signature.person]);
    m_who->addRow(catalogue::in_one_line(signature.id.text()),
                  {screen::textCell(who), screen::mutedCell(tr("signed on %1").arg(catalogue::short_date(signature.signed_on))),
                   endButton("signature", who, [this, id = signature.id, today = desk().today()] {
                       act([id, today](workspace::Workspace& file) { return workspace::end_signature(file, id, today); });
                   })});
}

void AgreementsCard::addStatement(const domain::ConfidentialityStatement& statement) {
    if (m_who->count() >= most_rows) return;
    const QString who = catalogue::in_one_line(m_agreed->people[statement.person]);
    m_who->addRow(catalogue::in_one_line(statement.id.text()),
                  {screen::textCell(who),
                   screen::mutedCell(tr("keeps it secret, since %1").arg(catalogue::short_date(statement.signed_on))),
                   endButton("statement", who, [this, id = statement.id, today = desk().today()] {
                       act([id, today](workspace::Workspace& file) { return workspace::end_statement(file, id, today); });
                   })});
}

void AgreementsCard::saveConvenant() {
    if (const auto wrong = screen::dayProblem({m_from, m_until}); !wrong.isEmpty()) return complain(wrong);
    const auto version = screen::text_of(m_version);
    const auto from = screen::dayIn(m_from);
    if (!version || !from) return complain(tr("Fill in the version and the day from which it counts."));
    domain::Convenant convenant;
    convenant.network = *m_network;
    convenant.version = *version;
    convenant.valid_from = *from;
    convenant.until = screen::dayIn(m_until);
    if (!convenant.until) return complain(tr("Fill in until when: an agreement without an end does not count."));
    act(
        [convenant](workspace::Workspace& file) mutable {
            convenant.id = workspace::new_id_of<domain::ConvenantId>(file);
            return workspace::save_convenant(file, convenant);
        },
        [this] {
            m_convenant_form->saved();
            m_new->setFocus(Qt::OtherFocusReason);
        });
}

void AgreementsCard::saveSignature() {
    if (const auto wrong = screen::dayProblem({m_signed_on}); !wrong.isEmpty()) return complain(wrong);
    const auto party = m_party->chosen();
    const auto on = screen::dayIn(m_signed_on);
    const auto* convenant = counting();
    if (!party || !on || convenant == nullptr) return complain(tr("Choose the partner and the day."));
    domain::ConvenantSignature signature;
    signature.convenant = convenant->convenant.id;
    signature.party = party->id;
    signature.signed_on = *on;
    act(
        [signature](workspace::Workspace& file) mutable {
            signature.id = workspace::new_id_of<domain::ConvenantSignatureId>(file);
            return workspace::sign_convenant(file, signature);
        },
        [this] {
            m_sign_form->saved();
            m_sign->setFocus(Qt::OtherFocusReason);
        });
}

void AgreementsCard::saveStatement() {
    if (const auto wrong = screen::dayProblem({m_promised_on}); !wrong.isEmpty()) return complain(wrong);
    const auto person = m_person->chosen();
    const auto on = screen::dayIn(m_promised_on);
    if (!person || !on) return complain(tr("Choose the person and the day."));
    domain::ConfidentialityStatement statement;
    statement.person = person->id;
    statement.signed_on = *on;
    statement.until = on->plus_months(months_of_a_statement);
    act(
        [statement](workspace::Workspace& file) mutable {
            statement.id = workspace::new_id_of<domain::StatementId>(file);
            return workspace::sign_statement(file, statement);
        },
        [this] {
            m_promise_form->saved();
            m_promise->setFocus(Qt::OtherFocusReason);
        });
}

} // namespace tandem::settings
