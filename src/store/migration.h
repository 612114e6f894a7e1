#pragma once

#include <string>

#include "base/clock.h"
#include "crypto/vault.h"
#include "store/connection.h"

namespace tc {

/// What a file of an earlier format gets that it had not.
struct Forward {
  WorkspaceId workspace;  ///< its id
  Vault& vault;           ///< has the workspace's key, by which its bodies are sealed
  Chance& chance;
};

/// Brings a file of an earlier format to this one, step by step: a copy `FILE.format-0` is written
/// beside it, then all changes are one transaction. Whoever is killed meanwhile leaves the old
/// file or the new one. Nothing happens where another process did it already.
void bring_forward(Connection& file, const Forward& forward);

/// The same for a copy that nobody else sees, whatever was done to its rows.
void bring_forward_in_memory(Connection& memory, const Forward& forward);

/// The whole file as it is at this moment, in one file that has no log beside it.
void copy_whole(Connection& from, const std::string& to);

}  // namespace tc
