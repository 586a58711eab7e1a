#pragma once
// How somebody is called where they may be known, and what stands for them where they are veiled.
#include "base/time.h"
#include "domain/network/words.h"

#include <string>
#include <vector>

namespace tandem::domain {
struct Address;
struct Identity;
struct TableProtocol;
} // namespace tandem::domain

namespace tandem::policy {

std::string full_name(const domain::Identity& who);
std::string full_address(const domain::Address& address);

// More than the protocol may name are not shown, whatever it says.
std::vector<domain::VeiledField> veiled_fields(const domain::TableProtocol& protocol);
std::string veiled_value(const domain::Identity& who, domain::VeiledField field, Day today); // empty: nobody filled it in, or it says more

} // namespace tandem::policy
