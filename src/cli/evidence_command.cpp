// What a portfolio holds, to look at.
#include <nlohmann/json.hpp>
#include <ostream>

#include "app/evidence_work.h"
#include "app/practice.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/items.h"
#include "cli/options.h"
#include "cli/who.h"

namespace tc::cli {

namespace {

struct ShowOptions {
  std::string item;
  std::string learner;
};

struct OpenOptions {
  ShowOptions what;
  std::string file;
  std::string out;
};

Result<Exit> list_items(Request& request, const std::string& learner) {
  const auto whose = learner.empty() ? acting_apprentice(request) : learner_named(request, learner);
  if (!whose) return tl::unexpected(whose.error());
  const auto who = request.who().empty() ? whose : acting_apprentice(request);
  if (!who) return tl::unexpected(who.error());
  const auto portfolio = open_portfolio(request.workplace(), who->id, whose->id);
  if (!portfolio) return tl::unexpected(portfolio.error());
  if (request.json()) {
    Json list = Json::array();
    for (const EvidenceItem& item : portfolio->items) list.push_back(in_json(request, item));
    print_json(request.out(), list);
    return Exit::done;
  }
  for (const EvidenceItem& item : portfolio->items) tell_item(request, item);
  if (portfolio->items.empty())
    request.out() << printable(whose->name) << "'s portfolio is empty.\n";
  return Exit::done;
}

Result<Exit> show(Request& request, const ShowOptions& asked) {
  const auto found = item_asked(request, asked.item, asked.learner);
  if (!found) return tl::unexpected(found.error());
  if (request.json()) {
    print_json(request.out(), in_json(request, found->item));
    return Exit::done;
  }
  tell_item(request, found->item);
  if (found->item.submitted()) {
    tell_declaration(request, found->item);
    return Exit::done;
  }
  for (const std::string& missing : missing_to_submit(request.workplace(), found->item))
    print_paragraph(request.out(), "Before it can be submitted: " + missing, 2);
  return Exit::done;
}

Result<Exit> propose(Request& request, const std::string& named) {
  const auto who = acting_apprentice(request);
  if (!who) return tl::unexpected(who.error());
  const auto id = find_attempt(request.workplace(), who->id, named);
  if (!id) return tl::unexpected(id.error());
  const auto attempt = open_attempt(request.workplace(), who->id, *id);
  if (!attempt) return tl::unexpected(attempt.error());
  const auto claims = proposed_claims(debrief(*attempt));
  if (request.json()) {
    Json list = Json::array();
    for (const Claim& claim : claims)
      list.push_back({{"criterion", text(claim.criterion)},
                      {"reason", claim.reason},
                      {"locator", claim.locator}});
    print_json(request.out(), list);
    return Exit::done;
  }
  for (const Claim& claim : claims)
    print_paragraph(request.out(),
                    text(claim.criterion) + " (" + claim.locator + "): " + claim.reason);
  const auto told = attempt_told(request.workplace(), who->id, *id);
  if (told)
    for (const std::string& sentence : in_sentences(*told))
      print_paragraph(request.out(), "Told with it: " + sentence);
  request.out() << (claims.empty() ? "Nothing was seen as shown.\n"
                                   : "Choose what is true and say why in your own words:\n");
  if (!claims.empty())
    request.out() << "tradecounter evidence add " << short_id(attempt->id) << " --criterion "
                  << text(claims.front().criterion.code) << "=\"your reason\"\n";
  return Exit::done;
}

/// By its name, or by its id or the beginning of one.
Result<Attachment> file_named(const EvidenceItem& item, const std::string& named) {
  std::vector<EntryId> ids;
  for (const Attachment& file : item.attachments) {
    if (file.name == named) return file;
    ids.emplace_back(file.id.text);
  }
  const auto at = place_of(ids, named, "file");
  if (!at) return tl::unexpected(at.error());
  return item.attachments[*at];
}

Result<Exit> open_file(Request& request, const OpenOptions& asked) {
  const auto found = item_asked(request, asked.what.item, asked.what.learner);
  if (!found) return tl::unexpected(found.error());
  const auto file = file_named(found->item, asked.file);
  if (!file) return tl::unexpected(file.error());
  const auto bytes = open_attachment(request.workplace(), found->who.id, found->item.id, file->id);
  if (!bytes) return tl::unexpected(bytes.error());
  if (asked.out == "-") {
    request.out() << *bytes;
    return Exit::done;
  }
  if (asked.out.empty())
    request.adapters().view_file(file->name, *bytes);
  else
    request.adapters().files.write(asked.out, *bytes);
  if (request.json())
    print_json(request.out(),
               {{"name", file->name}, {"bytes", bytes->size()}, {"file", asked.out}});
  else
    request.out() << (asked.out.empty() ? "Opened " + printable(file->name)
                                        : "Wrote " + printable(asked.out))
                  << ".\n";
  return Exit::done;
}

void add_item_options(CLI::App& app, ShowOptions& asked) {
  add_option(app, "ITEM", asked.item, "The item's number, such as VPO01/E07").required();
  add_option(app, "--learner", asked.learner, "Whose item; your own without it");
}

}  // namespace

Action define_evidence_list(CLI::App& app) {
  const auto learner = std::make_shared<std::string>();
  add_option(app, "--learner", *learner, "Whose portfolio; your own without it");
  return [learner](Request& request) { return list_items(request, *learner); };
}

Action define_evidence_show(CLI::App& app) {
  const auto asked = std::make_shared<ShowOptions>();
  add_item_options(app, *asked);
  return [asked](Request& request) { return show(request, *asked); };
}

Action define_evidence_propose(CLI::App& app) {
  const auto attempt = std::make_shared<std::string>("last");
  add_option(app, "ATTEMPT", *attempt, "An attempt's id, the beginning of one, or last");
  return [attempt](Request& request) { return propose(request, *attempt); };
}

Action define_evidence_open(CLI::App& app) {
  const auto asked = std::make_shared<OpenOptions>();
  add_item_options(app, asked->what);
  add_option(app, "FILE", asked->file, "The file's name, or its id").required();
  add_option(app, "--out", asked->out, "Where to write it, or - for the output; else it is shown");
  return [asked](Request& request) { return open_file(request, *asked); };
}

}  // namespace tc::cli
