// malloc and its family for the whole program, Qt and SQLCipher included: glibc's own, but each block is zeroed before
// it goes back (lesson 18; glibc's M_PERTURB misses small blocks). Target tandem_wiping_allocator, programs only.
//
// A sanitizer brings an allocator of its own, so there this file only says that it does nothing.
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <malloc.h>
#include <unistd.h>

#ifdef TANDEM_SANITIZED

extern "C" {
extern const bool tandem_wiping_allocator_is_linked;
const bool tandem_wiping_allocator_is_linked = false;
}

#else


#pragma GCC visibility push(default)
extern "C" {

extern const bool tandem_wiping_allocator_is_linked;
const bool tandem_wiping_allocator_is_linked = true;

void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_memalign(std::size_t alignment, std::size_t size);
void* __libc_valloc(std::size_t size);
void* __libc_pvalloc(std::size_t size);
void __libc_free(void* block);

void* malloc(std::size_t size) { return __libc_malloc(size); }
void* calloc(std::size_t count, std::size_t size) { return __libc_calloc(count, size); }
void* memalign(std::size_t alignment, std::size_t size) { return __libc_memalign(alignment, size); }
void* aligned_alloc(std::size_t alignment, std::size_t size) { return __libc_memalign(alignment, size); }
void* valloc(std::size_t size) { return __libc_valloc(size); }
void* pvalloc(std::size_t size) { return __libc_pvalloc(size); }

int posix_memalign(void** block, std::size_t alignment, std::size_t size) {
    const bool power_of_two = alignment != 0 && (alignment & (alignment - 1)) == 0;
    if (!power_of_two || alignment % sizeof(void*) != 0) return EINVAL;
    const int errno_before = errno; // posix_memalign leaves it alone
    void* const made = __libc_memalign(alignment, size);
    errno = errno_before;
    if (made == nullptr) return ENOMEM;
    *block = made;
    return 0;
}

void free(void* block) {
    if (block == nullptr) return;
    const int errno_before = errno;
    explicit_bzero(block, malloc_usable_size(block)); // the whole block: its last bytes are written to as well
    __libc_free(block);
    errno = errno_before;
}

// glibc's own would give back the old block, or the end that is cut off, as it is.
void* realloc(void* block, std::size_t size) {
    if (block == nullptr) return malloc(size);
    if (size == 0) {
        free(block);
        return nullptr;
    }
    const std::size_t old_size = malloc_usable_size(block);
    if (size <= old_size && size >= old_size / 2) return block;
    void* const made = __libc_malloc(size);
    if (made == nullptr) return size <= old_size ? block : nullptr;
    std::memcpy(made, block, size < old_size ? size : old_size);
    free(block);
    return made;
}

void* reallocarray(void* block, std::size_t count, std::size_t size) {
    std::size_t bytes = 0;
    if (__builtin_mul_overflow(count, size, &bytes)) {
        errno = ENOMEM;
        return nullptr;
    }
    return realloc(block, bytes);
}

} // extern "C"
#pragma GCC visibility pop

#endif
