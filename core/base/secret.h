#pragma once
// Secrets: keys and passphrases. They live in locked memory of their own that never reaches swap or a core dump and is
// wiped when it goes. Code elsewhere passes these types on and looks through view() or bytes(); it never copies the
// content into a std::string (the wiping allocator is the second line for what toolkits and drivers copy).
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace tandem {

// Throws std::bad_alloc when there is no memory left, as every allocation does.
class SecretBytes {
public:
    SecretBytes() = default;
    explicit SecretBytes(std::size_t size); // all zero
    static SecretBytes copy_of(std::span<const std::uint8_t> bytes);

    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes();

    std::span<std::uint8_t> bytes() { return {m_data, m_size}; }
    std::span<const std::uint8_t> bytes() const { return {m_data, m_size}; }
    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    SecretBytes clone() const { return copy_of(bytes()); }

    // In a time that depends on the size only.
    friend bool operator==(const SecretBytes& a, const SecretBytes& b);

private:
    void release() noexcept;

    std::uint8_t* m_data = nullptr;
    std::size_t m_size = 0;
};

// UTF-8 text in the same memory: a passphrase, the recovery sheet, the key as SQLCipher wants it.
class SecretText {
public:
    SecretText() = default;
    explicit SecretText(std::string_view text);  // the caller still has to see to its own copy
    static SecretText take(std::string&& text);  // wipes the text it came from
    static SecretText from(SecretBytes bytes);   // UTF-8, without a NUL at the end

    std::string_view view() const;
    std::size_t size() const { return m_bytes.size(); }
    bool empty() const { return m_bytes.empty(); }
    SecretText clone() const { return from(m_bytes.clone()); }

    friend bool operator==(const SecretText& a, const SecretText& b) { return a.m_bytes == b.m_bytes; }

private:
    SecretBytes m_bytes;
};

// Zeroes that the compiler may not leave out.
void wipe(std::span<std::uint8_t> bytes);
void wipe(std::string& text); // its whole capacity; the text is empty afterwards

} // namespace tandem
