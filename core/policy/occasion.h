#pragma once
// On what occasion something leaves the owner's desk (disclosure.md, "What it is computed from"; cap 12).
#include "domain/meetings/words.h"
#include "domain/network/words.h"

namespace tandem::policy {

using domain::Occasion;

struct Setting {
    Occasion occasion{};
    domain::MeetingPurpose purpose = domain::MeetingPurpose::Cases; // of the meeting, where there is one (cap 14)

    friend bool operator==(const Setting&, const Setting&) = default;
};

// What is made for an item of a meeting, where the chair confirms who is needed (cap 7). Elsewhere whoever rings, hands over
// or answers has chosen this one recipient, and that choice is the confirmation.
constexpr bool is_for_an_item(Occasion occasion) {
    switch (occasion) {
    case Occasion::Table:
    case Occasion::Screen:
    case Occasion::Paper:
    case Occasion::File:
    case Occasion::Package:
    case Occasion::Report: return true;
    case Occasion::Spoken:
    case Occasion::Handover:
    case Occasion::Reporter:
    case Occasion::Resident: return false;
    }
    return true;
}

// Reaches the one it is meant for and nobody else: what an emergency does not wait for a ceiling on.
constexpr bool is_direct(Occasion occasion) {
    return occasion == Occasion::Spoken || occasion == Occasion::Handover || occasion == Occasion::Package;
}

} // namespace tandem::policy
