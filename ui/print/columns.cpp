#include "print/columns.h"

#include <numeric>

namespace tandem::print {
namespace {

double sum_of(const std::vector<ColumnNeed>& needs, double ColumnNeed::*what) {
    return std::accumulate(needs.begin(), needs.end(), 0.0, [what](double sum, const ColumnNeed& need) { return sum + need.*what; });
}

} // namespace

std::vector<double> column_widths(const std::vector<ColumnNeed>& needs, double width) {
    const double least = sum_of(needs, &ColumnNeed::least);
    const double wished = sum_of(needs, &ColumnNeed::wished);
    std::vector<double> widths;
    for (const auto& need : needs) {
        if (least >= width)
            widths.push_back(need.least * width / least);
        else if (wished > width)
            widths.push_back(need.least + (need.wished - need.least) * (width - least) / (wished - least));
        else
            widths.push_back(need.wished + (width - wished) / static_cast<double>(needs.size()));
    }
    return widths;
}

} // namespace tandem::print
