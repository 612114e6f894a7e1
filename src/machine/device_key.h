#pragma once

#include <optional>
#include <string>

#include "crypto/secret.h"

namespace tc {

/// The secret that stands for this user on this computer: a file of 64 hexadecimal digits and a
/// line feed, which only they may read (mode 0600), in their configuration folder.

/// Nothing where there is no such file. Throws Failure where it is no such key, or unreadable.
std::optional<Secret> read_device_key(const std::string& path);

/// The one that is there, else a new one, with its folder (mode 0700). Never replaces what is
/// there: of two processes that make it at once, both get the same key. Throws Failure.
Secret make_device_key(const std::string& path, Chance& chance);

}  // namespace tc
