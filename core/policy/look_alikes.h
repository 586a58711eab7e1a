#pragma once
// Letters that look like Latin ones: of other scripts, wide, small capitals, mathematical, in circles.

namespace tandem::policy {

// The plain letter or digit that a reader takes it for; the sign itself where it looks like none.
char32_t look_alike(char32_t sign);

} // namespace tandem::policy
