// Carrying out what is asked about evidence, each through a use case of `app`.
#include "base/text.h"
#include "ledger/log.h"
#include "screens/application.h"

namespace tc {

/// What the evidence side asks for, done to the application that it was asked in.
struct Application::EvidenceWork {
  Application& app;

  void operator()(const WriteItem& intent);
  void operator()(const OpenItem& intent);
  void operator()(const CloseItem& intent);
  void operator()(const KeepTyped& intent);
  void operator()(const ThrowTypedAway& intent);
  void operator()(const SaveDraft& intent);
  void operator()(const AskToSubmit& intent);
  void operator()(const SubmitItem& intent);
  void operator()(const WithdrawItem& intent);
  void operator()(const ConfirmItem& intent);
  void operator()(const AttachFile& intent);
  void operator()(const SettleAction& intent);
  void operator()(const OpenWitnesses& intent);
  void operator()(const PutWitness& intent);
  void operator()(const WriteCard& intent);
  void operator()(const DisputeIndication& intent);

  void operator()(PortfolioPage& page);
  void operator()(ItemPage& page);
  void operator()(WitnessPage& page);

  /// The open page, where it is of that kind; else null.
  template <class Kind>
  Kind* open() {
    auto* page = std::get_if<EvidencePage>(&app.page_);
    return page == nullptr ? nullptr : std::get_if<Kind>(page);
  }
  Workplace& workplace() { return app.workplace_; }
  const PersonId& who() { return app.who_.id; }
  /// Puts what was typed into the portfolio as a draft, with one more file where there is one.
  Result<EvidenceItem> save(ItemPage& page, std::vector<FileToAttach> more = {});
  /// The page as the record has the item now; what was typed before is in it.
  void show_again(ItemPage& page, const EvidenceItem& item);
  void open_home();
};

void Application::perform(const EvidenceIntent& intent) { std::visit(EvidenceWork{*this}, intent); }

void Application::refresh(EvidencePage& page) { std::visit(EvidenceWork{*this}, page); }

void Application::keep_typed() {
  EvidenceWork work{*this};
  auto* page = work.open<ItemPage>();
  if (page == nullptr || !page->view.can_be_written()) return;
  ItemDraft& draft = page->state;
  std::string typed = draft.all_typed();
  if (typed == draft.kept) return;
  // What cannot be kept is said once, and tried again when more was typed.
  draft.kept = draft.typed = std::move(typed);
  const auto kept = keep_form(workplace_, who_.id, kept_under(draft), draft.form());
  if (!kept) return say(kept.error());
  draft.kept_at = uk_time(workplace_.clock().now());
}

void Application::EvidenceWork::operator()(PortfolioPage& page) {
  page.view = portfolio_view(workplace(), app.who_, page.state.standard);
  page.state.standard = page.view.standard;
}

void Application::EvidenceWork::operator()(ItemPage& page) {
  page.view = item_view(workplace(), app.who_, page.state);
}

void Application::EvidenceWork::operator()(WitnessPage& page) {
  page.view = witness_view(workplace(), app.who_, page.state);
}

void Application::EvidenceWork::open_home() { app.open(app.place()); }

void Application::EvidenceWork::operator()(const WriteItem& intent) {
  app.keep_typed();
  auto draft = new_item(workplace(), app.who_, intent);
  if (!draft) return app.say(draft.error());
  app.show(EvidencePage{ItemPage{{}, std::move(*draft)}});
}

void Application::EvidenceWork::operator()(const OpenItem& intent) {
  app.keep_typed();
  const EvidenceItem* found = workplace().record().find_evidence(intent.item);
  if (found == nullptr) return;
  const auto portfolio = open_portfolio(workplace(), who(), found->learner);
  if (!portfolio) return app.say(portfolio.error());
  const EvidenceItem* item = portfolio->find(intent.item);
  if (item == nullptr) return;
  app.show(EvidencePage{ItemPage{{}, written_item(workplace(), app.who_, *item)}});
}

void Application::EvidenceWork::operator()(const CloseItem&) { open_home(); }

void Application::EvidenceWork::operator()(const KeepTyped&) { app.keep_typed(); }

void Application::EvidenceWork::operator()(const ThrowTypedAway&) {
  auto* page = open<ItemPage>();
  if (page == nullptr) return;
  drop_form(workplace(), who(), kept_under(page->state));
  page->state.settle();
  if (page->view.item) return show_again(*page, *page->view.item);
  open_home();
  app.say(kit::BannerKind::done, "What you typed was thrown away.");
}

Result<EvidenceItem> Application::EvidenceWork::save(ItemPage& page,
                                                     std::vector<FileToAttach> more) {
  const ItemDraft& draft = page.state;
  // What the record has already is not said again.
  if (more.empty() && page.view.item && draft.all_typed() == draft.recorded) return *page.view.item;
  ItemForm form = draft.form();
  for (FileToAttach& file : more) form.files.push_back(std::move(file));
  auto item = draft.item ? change_item(workplace(), who(), *draft.item, std::move(form))
                         : add_item(workplace(), who(), std::move(form));
  if (item) drop_form(workplace(), who(), kept_under(draft));
  return item;
}

void Application::EvidenceWork::show_again(ItemPage& page, const EvidenceItem& item) {
  ItemDraft now = written_item(workplace(), app.who_, item);
  now.standard = page.state.standard;
  now.shown = page.state.shown;
  now.reasons = page.state.reasons;
  page.state = std::move(now);
  (*this)(page);
}

void Application::EvidenceWork::operator()(const SaveDraft&) {
  auto* page = open<ItemPage>();
  if (page == nullptr) return;
  const auto item = save(*page);
  if (!item) return app.say(item.error());
  show_again(*page, *item);
  app.say(kit::BannerKind::done, item->number + " is kept as a draft.", "Only you can see it.");
}

void Application::EvidenceWork::operator()(const AskToSubmit&) {
  auto* page = open<ItemPage>();
  if (page == nullptr) return;
  const auto item = save(*page);
  if (!item) return app.say(item.error());
  show_again(*page, *item);
  page->state.declaring = DeclarationForm{};
  page->state.declaring->missing = missing_to_submit(workplace(), *item);
}

void Application::EvidenceWork::operator()(const SubmitItem& intent) {
  auto* page = open<ItemPage>();
  if (page == nullptr || !page->state.item || !page->state.declaring) return;
  const auto item = submit_item(workplace(), who(), *page->state.item, intent.declaration);
  if (!item) {
    page->state.declaring->problem = in_one(item.error());
    return;
  }
  page->state.settle();
  if (item->learner == who()) {
    open_home();
    return app.say(kit::BannerKind::done, item->number + " is submitted.",
                   "Your assessor can see it now.");
  }
  app.perform(OfficeIntent{OpenInQueue{item->id}});
  app.say(kit::BannerKind::done, item->number + " is recorded.", "Judge it against its criteria.");
}

void Application::EvidenceWork::operator()(const WithdrawItem& intent) {
  auto* page = open<ItemPage>();
  if (page == nullptr || !page->state.item) return;
  const auto item = withdraw_item(workplace(), who(), *page->state.item, intent.because);
  if (!item) return app.say(item.error());
  show_again(*page, *item);
  app.say(kit::BannerKind::done, item->number + " is taken back.",
          "Change it, and submit it again when it is ready.");
}

void Application::EvidenceWork::operator()(const ConfirmItem&) {
  auto* page = open<ItemPage>();
  if (page == nullptr || !page->state.item) return;
  const auto item = confirm_item(workplace(), who(), *page->state.item);
  if (!item) return app.say(item.error());
  show_again(*page, *item);
  app.say(kit::BannerKind::done, "You confirmed " + item->number + ".");
}

void Application::EvidenceWork::operator()(const AttachFile& intent) {
  auto* page = open<ItemPage>();
  if (page == nullptr) return;
  const std::size_t folder = intent.path.rfind('/');
  const std::string name =
      folder == std::string::npos ? intent.path : intent.path.substr(folder + 1);
  std::string bytes = workplace().files().read(intent.path, most_attachment_bytes);
  // A file is kept with the item at once, so that nothing is lost when the file is moved away.
  const auto item = save(*page, {{{}, name, std::move(bytes)}});
  if (!item) return app.say(item.error());
  show_again(*page, *item);
  app.say(kit::BannerKind::done, name + " is attached.",
          item->number + " is kept as a draft with it.");
}

void Application::EvidenceWork::operator()(const SettleAction& intent) {
  const auto settled =
      settle_action(workplace(), who(), intent.action, intent.outcome, intent.note);
  if (!settled) return app.say(settled.error());
  app.say(kit::BannerKind::done, "The action is marked as done.");
}

void Application::EvidenceWork::operator()(const OpenWitnesses& intent) {
  WitnessPage page;
  page.state.learner = intent.learner.text.empty() ? who() : intent.learner;
  app.show(EvidencePage{std::move(page)});
}

void Application::EvidenceWork::operator()(const PutWitness& intent) {
  auto* page = open<WitnessPage>();
  if (page == nullptr || !page->state.writing) return;
  const auto put = put_witness(workplace(), who(), intent.witness);
  if (!put) {
    page->state.writing->problem = in_one(put.error());
    return;
  }
  page->state.writing.reset();
  (*this)(*page);
  app.say(kit::BannerKind::done, put->name + " is in the register.");
}

void Application::EvidenceWork::operator()(const WriteCard& intent) {
  auto* page = open<WitnessPage>();
  if (page == nullptr || !page->state.asking || !app.outside_.testimony_card) return;
  const auto card =
      ask_witness(workplace(), who(), intent.learner, intent.criteria, intent.witness);
  if (!card) {
    page->state.asking->problem = in_one(card.error());
    return;
  }
  const std::string name =
      "testimony-" + card->reference + std::string(app.outside_.card_extension);
  const std::string path = intent.path.empty() ? name : intent.path;
  workplace().files().write(path, app.outside_.testimony_card(*card));
  page->state.asking.reset();
  app.say(kit::BannerKind::done, "Written: " + path,
          "Print it, have it signed, and add what comes back as a testimony with its scan.");
}

void Application::EvidenceWork::operator()(const DisputeIndication& intent) {
  const auto disputed =
      dispute(workplace(), who(), intent.attempt, intent.step, intent.criterion, intent.reason);
  auto* page = std::get_if<DebriefPage>(&app.page_);
  if (page == nullptr) return;
  if (!disputed && page->state.disputing) page->state.disputing->problem = in_one(disputed.error());
  if (!disputed) return;
  page->state.disputing.reset();
  app.refresh(*page);
  app.say(kit::BannerKind::done, "Disputed.",
          "An assessor decides once the attempt is before them as evidence.");
}

}  // namespace tc
