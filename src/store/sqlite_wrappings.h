#pragma once

#include <vector>

#include "crypto/vault.h"
#include "store/connection.h"

namespace tc {

/// The wrappings in a workspace file.
class SqliteWrappings final : public Wrappings {
 public:
  explicit SqliteWrappings(Connection& connection) : connection_(&connection) {}
  std::vector<Wrapping> of(const KeyName& key) const override;
  std::vector<Wrapping> all() const override;
  void keep(const Wrapping& wrapping) override;
  void drop(const KeyName& key, const KeyName& holder) override;

  /// Goes on with another file, which gets what was kept so far.
  void move_to(Connection& connection);

 private:
  Connection* connection_;
};

/// Unless this holder has one of this key already.
void insert(SQLite::Database& database, const Wrapping& wrapping);

}  // namespace tc
