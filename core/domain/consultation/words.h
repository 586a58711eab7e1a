#pragma once
#include "domain/codec.h"

namespace tandem::domain {

// How serious it looks to who asks. What is urgent does not wait for an answer.
enum class ConsultationEstimate { Light, Worrying };
template <>
inline constexpr auto words_of<ConsultationEstimate> = words<ConsultationEstimate>({
    {ConsultationEstimate::Light, "light"},
    {ConsultationEstimate::Worrying, "worrying"},
});

} // namespace tandem::domain
