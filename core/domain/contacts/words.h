#pragma once
#include "domain/codec.h"

namespace tandem::domain {

// How somebody tried to get in touch (R35).
enum class ContactWay { Doorbell, Phone, Message, Letter, ThroughSomebody, Meeting };
template <>
inline constexpr auto words_of<ContactWay> = words<ContactWay>({
    {ContactWay::Doorbell, "doorbell"},
    {ContactWay::Phone, "phone"},
    {ContactWay::Message, "message"},
    {ContactWay::Letter, "letter"},
    {ContactWay::ThroughSomebody, "through_somebody"},
    {ContactWay::Meeting, "meeting"},
});

enum class ContactResult { NoAnswer, NotNow, Refused, Spoke };
template <>
inline constexpr auto words_of<ContactResult> = words<ContactResult>({
    {ContactResult::NoAnswer, "no_answer"},
    {ContactResult::NotNow, "not_now"},
    {ContactResult::Refused, "refused"},
    {ContactResult::Spoke, "spoke"},
});

} // namespace tandem::domain
