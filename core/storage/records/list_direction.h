#pragma once

namespace tandem::storage {

enum class ListDirection { Ascending, Descending };

} // namespace tandem::storage
