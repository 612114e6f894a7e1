#include "trade/desk.h"

#include <algorithm>

#include "base/text.h"
#include "trade/matching.h"

namespace tc::trade {

std::span<const Verb> verbs() {
  static const auto all = [] {
    std::vector<Verb> out;
    for (const VerbRow& row : verb_table()) out.push_back({row.pattern, row.help, row.tool});
    return out;
  }();
  return all;
}

std::vector<std::string_view> acts_of_desk() {
  std::vector<std::string_view> out = acts_of_telling();
  for (const VerbRow& row : verb_table())
    for (const std::string_view act : words(row.acts)) out.push_back(act);
  return out;
}

void note_look_up(Books& books, std::string what) {
  auto& all = books.looked_up;
  if (std::find(all.begin(), all.end(), what) == all.end()) all.push_back(std::move(what));
}

Result<Done> perform(const Shop& shop, Books& books, SimTime now, std::string_view line) {
  const auto meant = meant_by(shop, books, line);
  if (!meant) return tl::unexpected(meant.error());
  Done done;
  done.line = meant->line;
  done.takes = {meant->row->seconds};
  done.acts = words(meant->row->acts);
  if (meant->has_order) done.order = meant->values.order;
  const auto says = meant->row->carry_out({shop, books, now, meant->values, done});
  if (!says) return tl::unexpected(says.error());
  done.says = *says;
  return done;
}

}  // namespace tc::trade
