#pragma once
// A picture that came from outside, read without trust: only as what it says it is, and never larger than a screen can use.
#include <QImage>

#include <string>

namespace tandem::cases {

// Nothing (a null image) when it is no PNG or JPEG, cannot be read, or is larger than any camera makes. On any thread.
QImage safe_picture(const std::string& content, const std::string& media_type, const QSize& within);

} // namespace tandem::cases
