// What the screen does with the agenda: the proposal, what is added and moved, and who is needed for it.
#include "meetings/agenda_card.h"
#include "meetings/prepare_screen.h"
#include "meetings/proposal_card.h"
#include "workspace/cases.h"
#include "workspace/consultations.h"
#include "workspace/privacy.h"
#include "workspace/recognisable.h"

#include <QRegularExpression>

#include <algorithm>

namespace tandem::meetings {

using workspace::Changes;
using workspace::Result;
using workspace::Workspace;

namespace {

// "26-K7F", "26k7f"
bool looks_like_a_code(const QString& typed) {
    static const QRegularExpression code(QStringLiteral("^\\d{2}-?[0-9A-Za-z]{3}$"));
    return code.match(typed).hasMatch();
}

// A case that was spoken of before comes back for its agreements (R38).
Result<workspace::NewItem> item_for_case(Workspace& file, const std::string& code) {
    TANDEM_ASSIGN(const auto shown, workspace::show_case(file, code));
    workspace::NewItem item;
    item.case_file = shown.case_file.id;
    item.mode = shown.actions.empty() ? domain::AgendaItemMode::NewCase : domain::AgendaItemMode::ActionReview;
    return item;
}

// A case, or a question without a name: their codes look the same.
Result<workspace::NewItem> item_for_code(Workspace& file, const std::string& code) {
    const auto question = workspace::consultation_with_code(file, code);
    if (!question) return item_for_case(file, code);
    workspace::NewItem item;
    item.consultation = *question;
    item.mode = domain::AgendaItemMode::Consultation;
    return item;
}

} // namespace

void PrepareScreen::connectAgenda() {
    connect(m_agenda, &AgendaCard::proposalAsked, this, &PrepareScreen::propose);
    connect(m_agenda, &AgendaCard::addAsked, this, &PrepareScreen::add);
    connect(m_agenda, &AgendaCard::questionAsked, this, &PrepareScreen::writeQuestion);
    connect(m_agenda, &AgendaCard::consultationAdded, this, [this](domain::ConsultationId question) {
        act([meeting = *m_meeting, question](Workspace& file) { return workspace::put_on_agenda(file, question, meeting); },
            [this] { emit said(tr("The question is on the agenda. Undo: Ctrl+Z")); });
    });
    connect(m_agenda, &AgendaCard::consultationOpened, this, [this](domain::ConsultationId question) {
        emit leadTo({screen::Where::Consultation, QString::fromStdString(question.text())});
    });
    connect(m_agenda, &AgendaCard::moveAsked, this, [this](domain::AgendaItemId item, int place) {
        act([item, place](Workspace& file) { return workspace::move_item(file, item, static_cast<std::size_t>(place)); }, [] {});
    });
    connect(m_agenda, &AgendaCard::neededAsked, this, [this](domain::AgendaItemId item, const std::vector<domain::PartyId>& parties) {
        act([item, parties](Workspace& file) { return workspace::confirm_needed(file, item, parties); }, [] {});
    });
    connect(m_agenda, &AgendaCard::allNeededAsked, this, &PrepareScreen::confirmNeeded);
    connect(m_agenda, &AgendaCard::partsAsked, this, &PrepareScreen::planParts);
    connect(m_agenda, &AgendaCard::leaveOutAsked, this, [this](domain::AgendaItemId item, const std::vector<domain::PersonId>& people) {
        act([item, people](Workspace& file) { return workspace::leave_out(file, item, people); }, [] {});
    });
    connect(m_agenda, &AgendaCard::removeAsked, this,
            [this](domain::AgendaItemId item) { act([item](Workspace& file) { return workspace::remove_item(file, item); }, [] {}); });
    connect(m_agenda, &AgendaCard::minutesAsked, this, [this](domain::AgendaItemId id, std::int32_t minutes) {
        const auto* row = itemOf(id);
        if (!row) return;
        auto item = row->item;
        item.minutes = minutes;
        act([item](Workspace& file) { return workspace::save_item(file, item); }, [] {});
    });
    connect(m_proposal, &ProposalCard::takeAsked, this, &PrepareScreen::take);
    connect(m_proposal, &ProposalCard::takeAllAsked, this, [this] {
        act([meeting = *m_meeting](Workspace& file) { return workspace::take_proposal(file, meeting); },
            [this] {
                if (m_proposal->waitsForQuestions()) return emit said(tr("Taken, but for the cases that have no question yet."));
                m_proposal->hide();
                m_agenda->takeFocus();
                emit said(tr("The agenda is ready. Move items with Alt and the arrow keys."));
            });
    });
    connect(m_proposal, &ProposalCard::closed, this, [this] {
        m_proposal->hide();
        m_agenda->takeFocus();
    });
}

const workspace::AgendaRow* PrepareScreen::itemOf(domain::AgendaItemId id) const {
    if (!m_view) return nullptr;
    const auto& items = m_view->agenda.items;
    const auto found = std::ranges::find_if(items, [&](const auto& row) { return row.item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

void PrepareScreen::propose() {
    if (!m_meeting) return;
    const bool is_new = m_proposal->isHidden();
    ask([meeting = *m_meeting](Workspace& file) { return workspace::propose_items(file, meeting); },
        [this, is_new](const workspace::Proposal& proposal) {
            m_proposal->show(proposal);
            if (is_new) m_proposal->takeFocus();
        });
}

void PrepareScreen::confirmNeeded() {
    if (!m_meeting) return;
    act([meeting = *m_meeting](Workspace& file) { return workspace::confirm_all_needed(file, meeting); },
        [this] { emit said(tr("Confirmed for every item. Undo: Ctrl+Z")); });
}

void PrepareScreen::planParts() {
    if (!m_meeting) return;
    act([meeting = *m_meeting](Workspace& file) { return workspace::plan_parts(file, meeting); },
        [this] { emit said(tr("Planned in parts: the cases for everybody come first. Undo: Ctrl+Z")); });
}

void PrepareScreen::add(const QString& typed) {
    const bool is_code = looks_like_a_code(typed);
    const auto verb = [meeting = *m_meeting, text = typed.toStdString(), is_code](Workspace& file) -> Result<Changes> {
        workspace::NewItem item;
        if (is_code) {
            TANDEM_ASSIGN(item, item_for_code(file, text));
        } else {
            item.mode = domain::AgendaItemMode::Theme;
            item.title_text = text;
        }
        return workspace::add_item(file, meeting, item);
    };
    desk().act(this, verb, [this, is_code, typed](const Result<Changes>& done) {
        if (done) {
            noComplaint();
            m_agenda->added();
            return is_code ? void() : warnForNames(typed);
        }
        using workspace::ProblemCode;
        if (done.error().code == ProblemCode::QuestionNeeded) return askQuestionFirst(QString::fromStdString(done.error().place));
        if (is_code && done.error().code == ProblemCode::NotFound)
            return complain(tr("There is no case with this code. Look at the code again."));
        if (is_code && done.error().code == ProblemCode::BadValue)
            return complain(tr("This case cannot be added: it is on the agenda already, or this meeting is not about cases."));
        complain(done.error());
    });
}

// The theme stands on the screen in the room. Mild: a speaker may have a name.
void PrepareScreen::warnForNames(const QString& theme) {
    QStringList words;
    for (const auto& word : workspace::recognisable_in(theme.toStdString())) words << QString::fromStdString(word).simplified();
    if (!words.isEmpty()) emit said(tr("Everybody in the room reads this theme. Is “%1” a resident? Then take it out.").arg(words.join(QStringLiteral(", "))));
}

// The case goes on the agenda as soon as its question is written (R40).
void PrepareScreen::askQuestionFirst(const QString& code) {
    noComplaint();
    m_waits_for_question = code;
    m_agenda->askQuestion(code);
}

void PrepareScreen::take(const workspace::ProposedRow& row) {
    if (row.mode == domain::AgendaItemMode::NewCase && !row.has_question) return askQuestionFirst(QString::fromStdString(row.case_code));
    workspace::NewItem item;
    item.mode = row.mode;
    item.case_file = row.case_file;
    item.minutes = row.minutes;
    act([meeting = *m_meeting, item](Workspace& file) { return workspace::add_item(file, meeting, item); }, [] {});
}

void PrepareScreen::writeQuestion(const QString& code, const QString& text) {
    const auto verb = [code = code.toStdString(), text = text.toStdString()](Workspace& file) -> Result<Changes> {
        TANDEM_ASSIGN(auto case_file, workspace::case_with_code(file, code));
        case_file.question_to_network = text;
        return workspace::save_case(file, case_file);
    };
    act(verb, [this, code] {
        m_agenda->questionWritten();
        if (m_waits_for_question == code) add(code);
        m_waits_for_question.clear();
    });
}

} // namespace tandem::meetings
