#include "screens/signing_dialog.h"

#include <algorithm>

#include "screens/kit/controls.h"
#include "screens/kit/dialog.h"
#include "screens/kit/text.h"

namespace tc {

namespace {

void draw_lines(kit::Ui& ui, const Signing& signing) {
  // As many as stand on one screen beside the passphrase; more scroll.
  const auto rows = static_cast<float>(std::min<std::size_t>(signing.lines.size(), 7));
  const float height = rows * (kit::line_height(ui, kit::Style::small) * 1.5F + ui.space(0.5F));
  kit::Scroll scroll(
      ui, {.id = "signing.lines", .name = "What is signed", .height = height, .gap = 0.5F});
  for (const std::string& line : signing.lines)
    kit::paragraph(ui, {kit::small("– " + line, kit::Ink::first)});
}

void draw_passphrase(kit::Ui& ui, Signing& signing, Intents& intents) {
  const std::string label = "Passphrase of " + signing.signer;
  const kit::Edited edited = kit::text_field(
      ui, signing.passphrase,
      {.id = "signing.passphrase", .label = label, .problem = signing.problem, .secret = true});
  if (edited == kit::Edited::entered) intents.push_back(SignNow{});
}

}  // namespace

bool draw_signing(kit::Ui& ui, Signing& signing, Intents& intents) {
  const bool typed = signing.asks == Signing::Asks::passphrase;
  const bool first = signing.asks == Signing::Asks::a_new_passphrase;
  kit::Dialog dialog(ui, {.id = "signing",
                          .title = signing.title,
                          .width = 620,
                          .first_focus = typed ? "signing.passphrase" : "signing.go"});
  draw_lines(ui, signing);
  if (typed) draw_passphrase(ui, signing, intents);
  if (!typed && !signing.problem.empty())
    kit::banner(
        ui,
        {.id = "signing.problem", .kind = kit::BannerKind::refusal, .sentence = signing.problem});
  if (first)
    kit::paragraph(ui, "A signature needs a passphrase that only you know. Choose one first.",
                   {.ink = kit::Ink::second});
  kit::Row row(ui, {.id = "signing.actions", .align = kit::Align::right});
  const bool close = kit::button(ui, {.id = "signing.cancel", .label = "Cancel"});
  if (kit::button(ui, {.id = "signing.go",
                       .label = first ? "Choose a passphrase" : "Sign",
                       .look = kit::ButtonLook::primary})) {
    if (first)
      intents.push_back(AskForPassphrase{});
    else
      intents.push_back(SignNow{});
  }
  return !close && !dialog.dismissed();
}

}  // namespace tc
