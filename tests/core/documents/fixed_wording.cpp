#include "fixed_wording.h"

namespace tandem::documents {

std::string FixedWording::text(DocumentText text, std::string_view argument) const {
    switch (text) {
    case DocumentText::AgendaTitle: return "Agenda van " + std::string(argument);
    case DocumentText::ActionsTitle: return "Afspraken van " + std::string(argument);
    case DocumentText::Recipient: return "Voor";
    case DocumentText::Date: return "Dag";
    case DocumentText::Time: return "Tijd";
    case DocumentText::Duration: return "Duur";
    case DocumentText::AgendaHeading: return "Waar we het over hebben";
    case DocumentText::OwnActionsHeading: return "Uw afspraken";
    case DocumentText::OtherActionsHeading: return "Afspraken van anderen";
    case DocumentText::Number: return "Nr.";
    case DocumentText::Minutes: return "Minuten";
    case DocumentText::What: return "Wat";
    case DocumentText::About: return "Over";
    case DocumentText::CaseCode: return "Casus";
    case DocumentText::Kind: return "Soort";
    case DocumentText::Doer: return "Wie";
    case DocumentText::Due: return "Klaar op";
    case DocumentText::State: return "Stand";
    case DocumentText::NoItems: return "Er staat nog niets op de agenda.";
    case DocumentText::NoOwnActions: return "U heeft geen afspraken.";
    case DocumentText::NoOtherActions: return "De anderen hebben geen afspraken.";
    case DocumentText::OnlyCodes: return "Op papier staan alleen codes, zodat niemand die dit vindt, weet om wie het gaat.";
    case DocumentText::HasNames: return "Hier staan namen in: lever het in of vernietig het.";
    case DocumentText::Copy: return "Exemplaar";
    case DocumentText::CopyOf: return "nr. " + std::string(argument);
    case DocumentText::ForWhom: return "Voor wie";
    case DocumentText::Address: return "Adres";
    case DocumentText::Question: return "Vraag";
    case DocumentText::Story: return "Verhaal";
    case DocumentText::Needs: return "Wat nodig is";
    case DocumentText::Lines: return "Wat we weten";
    case DocumentText::Task: return "Wat precies";
    case DocumentText::OwnOpenHeading: return "Wat u zou doen";
    case DocumentText::CaseTitle: return "Casus " + std::string(argument);
    case DocumentText::Occasion: return "Hoe";
    case DocumentText::Level: return "Hoeveel";
    case DocumentText::NothingMore: return "Meer mag niet.";
    case DocumentText::SomebodyOfTheNetwork: return "iemand van het netwerk";
    case DocumentText::NoteTitle: return "Wat u doet";
    case DocumentText::NoteWhy: return "Hier staat een naam in: vernietig het daarna.";
    case DocumentText::NoteBack: return "Vertel het aan " + std::string(argument);
    case DocumentText::HeardTitle: return "Wie hoorde wat";
    case DocumentText::HeardOn: return "Wanneer";
    case DocumentText::HeardWithoutName: return "Zonder naam";
    case DocumentText::HeardByNobody: return "Niemand weet wie u bent.";
    case DocumentText::HeardRights: return "U mag stoppen.";
    case DocumentText::HeardAsk: return "Vraag het aan " + std::string(argument);
    case DocumentText::AgendaFile: return "agenda";
    case DocumentText::ActionsFile: return "afspraken";
    case DocumentText::TriedHeading: return "Wat er al is geprobeerd";
    case DocumentText::CameAlong: return "wie met u meekwam";
    case DocumentText::HowUrgent: return "Spoed";
    case DocumentText::WhoKnows: return "Weten zij ervan";
    case DocumentText::ToldOn: return "ja, op " + std::string(argument);
    case DocumentText::NotToldUntil: return "nee, kijk op " + std::string(argument);
    case DocumentText::ToldNotWrittenDown: return "staat er niet bij";
    }
    return {};
}

std::string FixedWording::item(domain::AgendaItemMode mode) const { return std::string(domain::word(mode)); }

std::string FixedWording::standing(policy::ActionStanding standing) const {
    switch (standing) {
    case policy::ActionStanding::Open: return "open";
    case policy::ActionStanding::Done: return "gedaan";
    case policy::ActionStanding::NotDone: return "niet gedaan";
    }
    return {};
}

} // namespace tandem::documents
