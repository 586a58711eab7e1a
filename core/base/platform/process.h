#pragma once
// Also in this folder, a target of its own that only programs link: tandem_wiping_allocator, which zeroes every block
// of memory when it is freed (lesson 18).

namespace tandem {

// No core dump of this process, and no other process of the same user may read its memory. First thing in main().
void forbid_core_dumps();

// Whether this program was linked with tandem_wiping_allocator and not built for a sanitizer.
bool wipes_freed_memory();

} // namespace tandem
