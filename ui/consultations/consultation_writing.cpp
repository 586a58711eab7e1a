// What the screen writes in the file: the words, the check, the agenda.
#include "catalogue/problems.h"
#include "consultations/ask_card.h"
#include "consultations/check_card.h"
#include "consultations/consultation_screen.h"
#include "consultations/text_card.h"
#include "consultations/typed_text.h"
#include "screen/marks_list.h"
#include "widgets/text_area.h"

#include <QPointer>

namespace tandem::consultations {

using screen::Where;
using workspace::Result;
using workspace::Workspace;

// A new one is kept when somebody says so; until then what is typed is a draft.
void ConsultationScreen::saveWhenLeft() {
    const bool differs = m_text->isChanged() || m_question->isChanged();
    if (m_id && differs && !stand().empty) write({}, {});
}

void ConsultationScreen::keep() {
    write({}, [this] { emit said(tr("Kept.")); });
}

void ConsultationScreen::check() {
    write(workspace::check_consultation, [this] { m_was_checked_here = true; });
}

void ConsultationScreen::keepWords(const QString& words, const QString& reason) {
    const auto after = [words = words.toStdString(), reason = reason.toStdString()](Workspace& file, domain::ConsultationId id) {
        return workspace::keep_words(file, id, words, reason);
    };
    write(after, [this] { m_marks->kept(); });
}

void ConsultationScreen::putOn(domain::MeetingId meeting) {
    const auto after = [meeting](Workspace& file, domain::ConsultationId id) { return workspace::put_on_agenda(file, id, meeting); };
    write(after, [this] {
        m_check->wasPutOn();
        emit said(tr("It is on the agenda. Undo: Ctrl+Z"));
    });
}

void ConsultationScreen::write(const After& after, const std::function<void()>& done) {
    if (!mayWrite()) return;
    if (stand().empty) {
        complain(tr("Describe the situation first."));
        return m_text->area()->setFocus(Qt::OtherFocusReason);
    }
    if (m_ask->isUnresolved()) {
        m_ask->goToPartner();
        return complain(tr("Choose the partner from the list, or take away what is typed."));
    }
    ConsultationEdit edit{m_text->change(), m_question->change(), {}, {}, {}};
    m_ask->readChoices(edit);
    // For the desk, not for this screen: what was typed last is saved also when the screen is left by it.
    desk().act(
        &desk(), [id = m_id, edit, after](Workspace& file) { return write_consultation(file, id, edit, after); },
        [here = QPointer<ConsultationScreen>(this), edit, done](const Result<Written>& written) {
            if (!here) return;
            if (!written) return here->complain(written.error());
            here->wasWritten(edit, *written, done);
        });
}

void ConsultationScreen::wasWritten(const ConsultationEdit& edit, const Written& written, const std::function<void()>& done) {
    if (edit.text) m_text->saved(*edit.text);
    if (edit.question) m_question->saved(*edit.question);
    noComplaint();
    if (!written.problem && done) done();
    if (!m_id) return goOnWith(written);
    if (written.problem) complain(*written.problem);
}

// It has a place of its own now. What was typed in the meantime goes along; the next new one begins empty.
void ConsultationScreen::goOnWith(const Written& written) {
    const QString id = QString::fromStdString(written.id.text());
    for (auto* text : {m_text, m_question}) {
        auto* area = text->area();
        if (text->isChanged()) desk().keepDraft(draft_place(id) + QLatin1Char('/') + area->objectName(), area->text());
        area->setText({});
        text->saved({});
    }
    if (written.problem) emit said(catalogue::sentence(*written.problem));
    emit leadTo({Where::Consultation, id});
}

} // namespace tandem::consultations
