// Handing items over, taking them back, confirming what others recorded.

#include "cli/command.h"
#include "cli/form_options.h"
#include "cli/items.h"
#include "cli/options.h"

namespace tc::cli {

namespace {

struct ItemOptions {
  std::string item;
  std::string learner;
};

struct SubmitOptions {
  ItemOptions what;
  DeclarationOptions declaration;
};

struct WithdrawOptions {
  ItemOptions what;
  std::string because;
};

void add_item_options(CLI::App& app, ItemOptions& asked) {
  add_option(app, "ITEM", asked.item, "The item's number, such as VPO01/E07").required();
  add_option(app, "--learner", asked.learner, "Whose item; your own without it");
}

Result<Exit> submit(Request& request, const SubmitOptions& asked) {
  const auto found = item_asked(request, asked.what.item, asked.what.learner);
  if (!found) return tl::unexpected(found.error());
  const auto declaration = declared(asked.declaration, found->item.kind);
  if (!declaration) return tl::unexpected(declaration.error());
  const auto item = submit_item(request.workplace(), found->who.id, found->item.id, *declaration);
  if (!item) return tl::unexpected(item.error());
  print_item(request, *item, "Submitted; assessors can see it now.");
  return Exit::done;
}

Result<Exit> withdraw(Request& request, const WithdrawOptions& asked) {
  const auto found = item_asked(request, asked.what.item, asked.what.learner);
  if (!found) return tl::unexpected(found.error());
  const auto item =
      withdraw_item(request.workplace(), found->who.id, found->item.id, asked.because);
  if (!item) return tl::unexpected(item.error());
  print_item(request, *item,
             "Taken back. Change it with 'tradecounter evidence change' and submit it again.");
  return Exit::done;
}

Result<Exit> confirm(Request& request, const ItemOptions& asked) {
  const auto found = item_asked(request, asked.item, asked.learner);
  if (!found) return tl::unexpected(found.error());
  const auto item = confirm_item(request.workplace(), found->who.id, found->item.id);
  if (!item) return tl::unexpected(item.error());
  print_item(request, *item, "Confirmed.");
  return Exit::done;
}

}  // namespace

Action define_evidence_submit(CLI::App& app) {
  const auto asked = std::make_shared<SubmitOptions>();
  add_item_options(app, asked->what);
  add_declaration_options(app, asked->declaration);
  return [asked](Request& request) { return submit(request, *asked); };
}

Action define_evidence_withdraw(CLI::App& app) {
  const auto asked = std::make_shared<WithdrawOptions>();
  add_item_options(app, asked->what);
  add_option(app, "--because", asked->because, "Why it is taken back").required();
  return [asked](Request& request) { return withdraw(request, *asked); };
}

Action define_evidence_confirm(CLI::App& app) {
  const auto asked = std::make_shared<ItemOptions>();
  add_item_options(app, *asked);
  return [asked](Request& request) { return confirm(request, *asked); };
}

}  // namespace tc::cli
