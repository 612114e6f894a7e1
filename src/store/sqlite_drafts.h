#pragma once

#include "base/clock.h"
#include "crypto/vault.h"
#include "ledger/drafts.h"
#include "store/connection.h"

namespace tc {

/// The drafts in a workspace file, sealed about their owner and name.
class SqliteDrafts final : public Drafts {
 public:
  /// Chance is nothing where the file is only read.
  SqliteDrafts(Connection& connection, Chance* chance)
      : connection_(&connection), chance_(chance) {}
  void open_vault(Vault& vault) { vault_ = &vault; }
  void move_to(Connection& connection) { connection_ = &connection; }

  void put(const PersonId& owner, std::string_view name, std::string_view text) override;
  std::optional<std::string> text(const PersonId& owner, std::string_view name) const override;
  std::vector<std::string> names(const PersonId& owner, std::string_view beginning) const override;
  void drop(const PersonId& owner, std::string_view name) override;

 private:
  Connection* connection_;
  Chance* chance_;
  Vault* vault_ = nullptr;
};

}  // namespace tc
