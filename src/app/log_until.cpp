#include "app/log_until.h"

#include <algorithm>
#include <map>

#include "base/require.h"

namespace tc {

namespace {

void refuse_to_write() { require(false, "the past is not written to"); }

}  // namespace

Arrived LogUntil::read(Cursor from, std::size_t at_most) const {
  if (from >= until) return {{}, from};
  const std::uint64_t left = until.arrived - from.arrived;
  return log_.read(from, static_cast<std::size_t>(std::min<std::uint64_t>(left, at_most)));
}

std::vector<Head> LogUntil::heads() const {
  std::map<DeviceId, Head> last;
  for (const Entry& entry : arrived_after({}).entries)
    last[entry.device] = {entry.device, entry.number, entry.hash};
  std::vector<Head> heads;
  for (const auto& [device, head] : last) heads.push_back(head);
  return heads;
}

EntryId LogUntil::next_id() {
  refuse_to_write();
  return {};
}
std::vector<Entry> LogUntil::append_all(const std::vector<Draft>&) {
  refuse_to_write();
  return {};
}
std::optional<std::vector<Entry>> LogUntil::append_unless_moved(Cursor, const std::vector<Draft>&) {
  refuse_to_write();
  return std::nullopt;
}
void LogUntil::keep_attachment(const AttachmentId&, const KeyName&, std::string_view) {
  refuse_to_write();
}
void LogUntil::absorb(const Parcel&) { refuse_to_write(); }
void LogUntil::keep_bundle(const Hash256&, std::string_view) { refuse_to_write(); }

}  // namespace tc
