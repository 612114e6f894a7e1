// What merging left open, and another number for an item.
#include <nlohmann/json.hpp>
#include <ostream>

#include "app/evidence_work.h"
#include "app/exchange.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/conflicts.h"
#include "cli/items.h"
#include "cli/options.h"
#include "cli/who.h"

namespace tc::cli {

namespace {

struct RenumberOptions {
  std::string item;
  std::string learner;
};

std::string_view name_of(Conflict::About about) {
  switch (about) {
    case Conflict::About::number_twice:
      return "number-twice";
    case Conflict::About::decided_apart:
      return "decided-apart";
    case Conflict::About::judged_apart:
      return "judged-apart";
    case Conflict::About::attempt_forked:
      return "attempt-forked";
    case Conflict::About::same_person_maybe:
      return "same-person-maybe";
  }
  return "";
}

std::string way_out(const Conflict& conflict) {
  switch (conflict.about) {
    case Conflict::About::number_twice:
      return conflict.entries.empty() ? ""
                                      : "tradecounter renumber " + conflict.entries.back().text;
    case Conflict::About::decided_apart:
      return "Decide again: tradecounter decide " + text(conflict.criterion);
    case Conflict::About::judged_apart:
      return "Judge again: tradecounter judge";
    case Conflict::About::attempt_forked:
      return "";
    case Conflict::About::same_person_maybe:
      return conflict.people.size() < 2
                 ? ""
                 : "If they are one: tradecounter people join " + conflict.people.front().text +
                       " " + conflict.people.back().text;
  }
  return "";
}

Result<Exit> list(Request& request) {
  const auto open = tc::conflicts(request.workplace());
  if (request.json()) {
    Json all = Json::array();
    for (const Conflict& conflict : open) all.push_back(in_json(conflict));
    print_json(request.out(), all);
    return Exit::done;
  }
  tell_conflicts(request, open);
  if (open.empty()) request.out() << "Nothing is to be settled.\n";
  return Exit::done;
}

/// By number, or where two have one number, by id or the beginning of one.
Result<EvidenceItem> item_named(Request& request, const Person& who, const Person& learner,
                                const std::string& named) {
  const std::vector<EvidenceItem> items = request.workplace().record().portfolio(learner.id).items;
  std::vector<EntryId> numbered;
  std::vector<EntryId> ids;
  for (const EvidenceItem& item : items) {
    ids.push_back(item.id);
    if (item.number == named) numbered.push_back(item.id);
  }
  if (numbered.size() > 1) {
    const auto beginnings = short_ids(numbered);
    return refuse("several", "Two items are called " + named + ".",
                  "Name one by the beginning of its id: " + in_words(beginnings) + ".");
  }
  if (numbered.size() == 1) return find_item(request.workplace(), who.id, learner.id, named);
  const auto at = place_of(ids, named, "item");
  if (!at) return tl::unexpected(at.error());
  return items[*at];
}

Result<Exit> renumber_item(Request& request, const RenumberOptions& asked) {
  const auto who = acting_viewer(request);
  if (!who) return tl::unexpected(who.error());
  const auto learner = learner_of(request, *who, asked.learner);
  if (!learner) return tl::unexpected(learner.error());
  const auto item = item_named(request, *who, *learner, asked.item);
  if (!item) return tl::unexpected(item.error());
  const auto renumbered = renumber(request.workplace(), who->id, item->id);
  if (!renumbered) return tl::unexpected(renumbered.error());
  print_item(request, *renumbered, item->number + " is " + renumbered->number + " now.");
  return Exit::done;
}

}  // namespace

Json in_json(const Conflict& conflict) {
  Json entries = Json::array();
  for (const EntryId& entry : conflict.entries) entries.push_back(entry.text);
  Json people = Json::array();
  for (const PersonId& person : conflict.people) people.push_back(person.text);
  return {{"about", name_of(conflict.about)},
          {"sentence", conflict.sentence},
          {"learner", conflict.learner.text},
          {"entries", entries},
          {"people", people},
          {"next", way_out(conflict)}};
}

void tell_conflicts(Request& request, const std::vector<Conflict>& conflicts) {
  for (const Conflict& conflict : conflicts) {
    print_hanging(request.out(), "- ", conflict.sentence);
    // On one line, to be copied.
    if (const std::string next = way_out(conflict); !next.empty())
      request.out() << "  " << printable(next) << '\n';
  }
}

Action define_conflicts(CLI::App&) { return list; }

Action define_renumber(CLI::App& app) {
  const auto asked = std::make_shared<RenumberOptions>();
  add_option(app, "ITEM", asked->item, "The item's number, or the beginning of its id").required();
  add_option(app, "--learner", asked->learner, "Whose item; your own without it");
  return [asked](Request& request) { return renumber_item(request, *asked); };
}

}  // namespace tc::cli
