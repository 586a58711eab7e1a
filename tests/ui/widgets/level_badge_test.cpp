#include "widgets/level_badge.h"

#include <QImage>

using namespace tandem;

namespace {

// The middle of what is painted in these columns, from the top.
double middle_of(const QImage& picture, int from, int to) {
    double sum = 0, weight = 0;
    const QRgb paper = picture.pixel(0, 0);
    for (int x = from; x < to; ++x)
        for (int y = 0; y < picture.height(); ++y)
            if (picture.pixel(x, y) != paper) sum += y, ++weight;
    REQUIRE(weight > 0);
    return sum / weight;
}

} // namespace

TEST_CASE("the sign of a level stands beside its word, also where a row makes it higher") {
    widgets::LevelBadge badge(widgets::Sign::Full, QStringLiteral("Zonder naam"));
    for (const int height : {badge.sizeHint().height(), badge.sizeHint().height() + 40}) {
        badge.resize(badge.sizeHint().width(), height);
        const auto picture = badge.grab().toImage();
        INFO(height);
        CHECK(std::abs(middle_of(picture, 0, 10) - height / 2.0) < 3);
    }
}
