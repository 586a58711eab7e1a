#include "shell/screens.h"

#include "cases/case_list_screen.h"
#include "cases/case_screen.h"
#include "cases/new_case_screen.h"
#include "consultations/consultation_list_screen.h"
#include "consultations/consultation_screen.h"
#include "knowledge/knowledge_screen.h"
#include "meetings/finish_screen.h"
#include "meetings/meeting_list_screen.h"
#include "meetings/new_meeting_screen.h"
#include "meetings/prepare_screen.h"
#include "parties/new_party_screen.h"
#include "parties/party_list_screen.h"
#include "parties/party_screen.h"
#include "reports/new_report_screen.h"
#include "reports/report_list_screen.h"
#include "reports/report_screen.h"
#include "settings/settings_screen.h"
#include "shell/chairing.h"
#include "start/recovery_sheet_screen.h"
#include "today/today_screen.h"

namespace tandem::shell {

using screen::Where;

screen::Screen* make_screen(const screen::Place& place, const screen::Tools& tools, QWidget* parent) {
    switch (place.where) {
    case Where::Today: return new today::TodayScreen(tools, parent);
    case Where::Reports: return new reports::ReportListScreen(tools, parent);
    case Where::Report: return new reports::ReportScreen(tools, place.about, parent);
    case Where::NewReport: return new reports::NewReportScreen(tools, parent);
    case Where::Cases: return new cases::CaseListScreen(tools, parent);
    case Where::Case: return new cases::CaseScreen(tools, place.about, parent);
    case Where::NewCase: return new cases::NewCaseScreen(tools, parent);
    case Where::Consultations: return new consultations::ConsultationListScreen(tools, parent);
    case Where::Consultation: return new consultations::ConsultationScreen(tools, place.about, parent);
    case Where::Meetings: return new meetings::MeetingListScreen(tools, parent);
    case Where::NewMeeting: return new meetings::NewMeetingScreen(tools, parent);
    case Where::Prepare: return new meetings::PrepareScreen(tools, place.about, parent);
    case Where::Chair: return new ChairingScreen(tools, place.about, parent);
    case Where::Finish: return new meetings::FinishScreen(tools, place.about, parent);
    case Where::Parties: return new parties::PartyListScreen(tools, parent);
    case Where::Party: return new parties::PartyScreen(tools, place.about, parent);
    case Where::NewParty: return new parties::NewPartyScreen(tools, parent);
    case Where::Knowledge: return new knowledge::KnowledgeScreen(tools, parent);
    case Where::Settings: return new settings::SettingsScreen(tools, place.about, parent);
    case Where::RecoverySheet: return new start::RecoverySheetScreen(tools, parent);
    }
    return new today::TodayScreen(tools, parent);
}

Where entry_of(Where where) {
    switch (where) {
    case Where::Today: return Where::Today;
    case Where::Reports:
    case Where::Report:
    case Where::NewReport: return Where::Reports;
    case Where::Cases:
    case Where::Case:
    case Where::NewCase:
    case Where::Consultations:
    case Where::Consultation: return Where::Cases;
    case Where::Meetings:
    case Where::NewMeeting:
    case Where::Prepare:
    case Where::Chair:
    case Where::Finish: return Where::Meetings;
    case Where::Parties:
    case Where::Party:
    case Where::NewParty: return Where::Parties;
    case Where::Knowledge: return Where::Knowledge;
    case Where::Settings:
    case Where::RecoverySheet: return Where::Settings;
    }
    return Where::Today;
}

} // namespace tandem::shell
