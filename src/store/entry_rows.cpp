#include "store/entry_rows.h"

#include <nlohmann/json.hpp>

#include "base/json_text.h"
#include "ledger/canonical.h"

namespace tc {

namespace {

// Text that is not exactly what was written becomes one strange answer, so that the entry's hash
// does not fit and the damage is named.
std::vector<EntryId> parse_answers(const std::string& text) {
  std::vector<EntryId> answers;
  if (is_canonical(text)) {
    const auto list = parse_json(text);
    for (const auto& id : list)
      if (list.is_array() && id.is_string()) answers.emplace_back(id.get<std::string>());
  }
  if (answers_text(answers) == text) return answers;
  return {EntryId(text)};
}

}  // namespace

std::string entries_where(const std::string& condition) {
  return "SELECT arrived, device, number, id, at, who, kind, answers, commitment, previous, "
         "format, hash, signature FROM entry " +
         condition;
}

Hash256 hash_in(SQLite::Statement& row, int column) {
  return parse_hash(row.getColumn(column).getString()).value_or(Hash256{});
}

std::uint64_t arrived_in(SQLite::Statement& row) {
  return static_cast<std::uint64_t>(row.getColumn(0).getInt64());
}

Entry entry_in(SQLite::Statement& row) {
  Entry entry;
  entry.device = DeviceId(row.getColumn(1).getString());
  entry.number = static_cast<std::uint64_t>(row.getColumn(2).getInt64());
  entry.id = EntryId(row.getColumn(3).getString());
  entry.at = {row.getColumn(4).getInt64()};
  entry.who = PersonId(row.getColumn(5).getString());
  entry.kind = row.getColumn(6).getString();
  entry.answers = parse_answers(row.getColumn(7).getString());
  entry.commitment = hash_in(row, 8);
  entry.previous = hash_in(row, 9);
  entry.format = row.getColumn(10).getInt();
  entry.hash = hash_in(row, 11);
  entry.signature = row.getColumn(12).getString();
  return entry;
}

std::uint64_t arrived_so_far(SQLite::Database& database) {
  SQLite::Statement count(database, "SELECT ifnull(max(arrived), 0) FROM entry");
  count.executeStep();
  return arrived_in(count);
}

void insert_entry(SQLite::Database& database, const Entry& entry) {
  SQLite::Statement insert(database,
                           "INSERT INTO entry(arrived, device, number, id, at, who, kind, answers, "
                           "commitment, previous, format, hash, signature) "
                           "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  insert.bind(1, static_cast<std::int64_t>(arrived_so_far(database)) + 1);
  insert.bind(2, entry.device.text);
  insert.bind(3, static_cast<std::int64_t>(entry.number));
  insert.bind(4, entry.id.text);
  insert.bind(5, entry.at.ms);
  insert.bind(6, entry.who.text);
  insert.bind(7, entry.kind);
  insert.bind(8, answers_text(entry.answers));
  insert.bind(9, hex(entry.commitment));
  insert.bind(10, hex(entry.previous));
  insert.bind(11, entry.format);
  insert.bind(12, hex(entry.hash));
  insert.bind(13, entry.signature);
  insert.exec();
}

void bind_bytes(SQLite::Statement& statement, int column, const std::string& bytes) {
  statement.bind(column, bytes.data(), static_cast<int>(bytes.size()));
}

}  // namespace tc
