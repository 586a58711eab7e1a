#pragma once
#include <vector>

namespace tandem::print {

struct ColumnNeed {
    double least;  // its longest word
    double wished; // its longest cell on one line
};

// Widths that together fill `width`. Each column gets at least its longest word while that fits; then all shrink alike.
std::vector<double> column_widths(const std::vector<ColumnNeed>& needs, double width);

} // namespace tandem::print
