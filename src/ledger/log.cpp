#include "ledger/log.h"

#include <iterator>

namespace tc {

namespace {

constexpr std::size_t at_a_time = 4096;

}  // namespace

Entry Log::append(const Draft& draft) { return append_all({draft}).front(); }

Arrived Log::arrived_after(Cursor from) const {
  Arrived all{{}, from};
  for (;;) {
    Arrived more = read(all.next, at_a_time);
    if (more.entries.empty()) return all;
    all.next = more.next;
    all.entries.insert(all.entries.end(), std::make_move_iterator(more.entries.begin()),
                       std::make_move_iterator(more.entries.end()));
  }
}

}  // namespace tc
