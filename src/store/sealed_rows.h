#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "ledger/log.h"
#include "store/connection.h"

namespace tc {

/// What was sealed about something, opened as far as it goes.
struct Unsealed {
  BodyState state = BodyState::absent;
  std::string text;  ///< where it is open
};
Unsealed opened_by(Vault* vault, const KeyName& key, const std::string& sealed,
                   std::string_view about);

/// The key; throws Failure where it is not at hand. `what` was to be sealed: "the entry".
Secret key_at_hand(Vault* vault, const KeyName& key, const std::string& path);

/// What is sealed of a body: its salt's bytes, then its text.
std::string sealed_form(const Body& body);
std::optional<Body> body_in(const std::string& sealed_form);

// Rows of the tables body and attachment, as they are kept. Within guarded().
std::optional<SealedBody> sealed_body(SQLite::Database& database, const EntryId& id);
void insert(SQLite::Database& database, const SealedBody& body);
std::optional<SealedAttachment> sealed_attachment(SQLite::Database& database,
                                                  const AttachmentId& id);
void insert(SQLite::Database& database, const SealedAttachment& attachment);
bool has_attachment(SQLite::Database& database, const AttachmentId& id);
std::vector<AttachmentId> all_attachments(SQLite::Database& database);

}  // namespace tc
