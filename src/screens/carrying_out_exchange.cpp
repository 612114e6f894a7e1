// Carrying out what goes out to files and comes in from them.
#include "screens/office_work.h"

namespace tc {

std::string Application::OfficeWork::where(const std::string& path) {
  const bool whole = !path.empty() && path.front() == '/';
  return whole ? "" : "In the folder where the program was started.";
}

void Application::OfficeWork::operator()(HandInPage& page) {
  page.view = hand_in_view(workplace(), app.who_);
}

void Application::OfficeWork::operator()(ExportPage& page) {
  page.view = export_view(workplace(), app.who_);
}

void Application::OfficeWork::operator()(const ExportTo& intent) {
  auto made = make_export(workplace(), who(), intent.exporter);
  if (!made) return app.say(made.error());
  const std::string path = intent.path.empty() ? made->file_name : intent.path;
  workplace().files().write(path, made->bytes);
  app.say(kit::BannerKind::done, "Written: " + path, where(path));
}

void Application::OfficeWork::operator()(const HandIn& intent) {
  auto done = hand_in(workplace(), who(), intent.path, intent.with_code);
  if (!done) return app.say(done.error());
  if (auto* page = open<HandInPage>()) page->state.handed_in = std::move(*done);
  app.say(kit::BannerKind::done, "Written: " + intent.path, where(intent.path));
}

void Application::OfficeWork::operator()(const LookAtFile& intent) {
  auto* page = open<HandInPage>();
  if (page == nullptr) return;
  HandInState& state = page->state;
  state.taken_in.reset();
  state.in_problem.clear();
  auto found = look_at(workplace(), who(), intent.path, intent.code);
  if (found)
    state.arriving = std::move(*found);
  else
    state.in_problem = in_one(found.error());
}

void Application::OfficeWork::operator()(const TakeIn& intent) {
  auto taken = take_in(workplace(), who(), intent.path, intent.as, intent.code);
  if (!taken) return app.say(taken.error());
  auto* page = open<HandInPage>();
  if (page == nullptr) return;
  page->state.arriving.reset();
  page->state.taken_in = std::move(*taken);
}

void Application::OfficeWork::operator()(const GiveAnotherNumber& intent) {
  const auto item = renumber(workplace(), who(), intent.item);
  if (!item) return app.say(item.error());
  app.say(kit::BannerKind::done, "It is " + item->number + " now.");
}

void Application::OfficeWork::operator()(const BackUp& intent) {
  const auto done = back_up(workplace(), who(), intent.path);
  if (!done) return app.say(done.error());
  app.say(kit::BannerKind::done, "Written: " + intent.path, where(intent.path));
}

void Application::OfficeWork::operator()(const BackUpKeys& intent) {
  const auto done = back_up_keys(workplace(), who(), intent.path, intent.passphrase);
  if (!done) return app.say(done.error());
  if (auto* page = open<HandInPage>()) page->state.passphrase = page->state.again = "";
  app.say(kit::BannerKind::done, "Written: " + intent.path,
          "Keep it and its passphrase apart from the copy of the record.");
}

}  // namespace tc
