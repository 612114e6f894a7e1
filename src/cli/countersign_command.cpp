// What trainees judged and decided, countersigned by a qualified assessor.
#include <nlohmann/json.hpp>
#include <ostream>

#include "app/assessing.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/options.h"
#include "cli/printing.h"
#include "cli/who.h"

namespace tc::cli {

namespace {

struct CountersignOptions {
  std::vector<std::string> what;
  std::string feedback;
};

EntryId id_of(const ToCountersign& row) {
  return row.judgement ? row.judgement->id : row.decision ? row.decision->id : EntryId();
}

std::string in_words(const ToCountersign& row) {
  std::string told = row.trainee.name + " about " + row.learner.name + ": ";
  if (row.judgement)
    told += row.item.number + " against " + text(row.criterion) + ", " +
            std::string(tc::in_words(row.judgement->verdict));
  else if (row.decision)
    told += text(row.criterion) + ", " + std::string(tc::in_words(row.decision->decision));
  const std::string& feedback = row.judgement  ? row.judgement->feedback
                                : row.decision ? row.decision->feedback
                                               : row.item.title;
  return feedback.empty() ? told : told + ". Feedback: " + feedback;
}

Json in_json(const ToCountersign& row) {
  return {{"id", id_of(row).text},
          {"trainee", row.trainee.name},
          {"learner", row.learner.name},
          {"criterion", text(row.criterion)},
          {"item", row.judgement ? row.item.number : ""},
          {"verdict", row.judgement ? std::string(name_of(row.judgement->verdict)) : ""},
          {"decision", row.decision ? std::string(name_of(row.decision->decision)) : ""}};
}

std::vector<EntryId> ids_of(const std::vector<ToCountersign>& rows) {
  std::vector<EntryId> ids;
  for (const ToCountersign& row : rows) ids.push_back(id_of(row));
  return ids;
}

Result<Exit> list(Request& request) {
  const auto who = acting_assessor(request);
  if (!who) return tl::unexpected(who.error());
  const auto rows = to_countersign(request.workplace(), who->id);
  if (!rows) return tl::unexpected(rows.error());
  if (request.json()) {
    Json all = Json::array();
    for (const ToCountersign& row : *rows) all.push_back(in_json(row));
    print_json(request.out(), all);
    return Exit::done;
  }
  const auto beginnings = short_ids(ids_of(*rows));
  for (std::size_t i = 0; i < rows->size(); ++i)
    print_hanging(request.out(), beginnings[i] + "  ", in_words((*rows)[i]));
  if (rows->empty()) request.out() << "Nothing waits for a countersignature.\n";
  return Exit::done;
}

Result<std::vector<EntryId>> chosen(const std::vector<ToCountersign>& rows,
                                    const std::vector<std::string>& what) {
  const std::vector<EntryId> all = ids_of(rows);
  if (what == std::vector<std::string>{"all"}) {
    if (!all.empty()) return all;
    return refuse("nothing-to-countersign", "Nothing waits for a countersignature.");
  }
  std::vector<EntryId> out;
  for (const std::string& beginning : what) {
    const auto at = place_of(all, beginning, "judgement");
    if (!at) return tl::unexpected(at.error());
    out.push_back(all[*at]);
  }
  return out;
}

enum class Answer { agree, disagree };

Result<Exit> settle(Request& request, const CountersignOptions& asked, Answer answer) {
  const auto who = acting_assessor(request);
  if (!who) return tl::unexpected(who.error());
  const auto rows = to_countersign(request.workplace(), who->id);
  if (!rows) return tl::unexpected(rows.error());
  const auto ids = chosen(*rows, asked.what);
  if (!ids) return tl::unexpected(ids.error());
  const bool agreed = answer == Answer::agree;
  const auto count = countersign(request.workplace(), who->id, *ids, agreed, asked.feedback);
  if (!count) return tl::unexpected(count.error());
  if (request.json())
    print_json(request.out(), {{"countersigned", *count}, {"agreed", agreed}});
  else
    request.out() << (agreed ? "Agreed with " : "Disagreed with ")
                  << counted(static_cast<std::size_t>(*count), "judgement") << ", and signed.\n";
  return Exit::done;
}

void add_what(CLI::App& app, CountersignOptions& asked) {
  add_option(app, "WHAT", asked.what, "The beginnings of their ids in the list, or all").required();
}

}  // namespace

Action define_countersign_list(CLI::App&) { return list; }

Action define_countersign_agree(CLI::App& app) {
  const auto asked = std::make_shared<CountersignOptions>();
  add_what(app, *asked);
  add_option(app, "--feedback", asked->feedback, "What the trainee reads");
  return [asked](Request& request) { return settle(request, *asked, Answer::agree); };
}

Action define_countersign_disagree(CLI::App& app) {
  const auto asked = std::make_shared<CountersignOptions>();
  add_what(app, *asked);
  add_option(app, "--feedback", asked->feedback, "What the trainee reads, and what comes next");
  return [asked](Request& request) { return settle(request, *asked, Answer::disagree); };
}

}  // namespace tc::cli
