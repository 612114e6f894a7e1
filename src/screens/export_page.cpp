#include "screens/export_page.h"

#include "base/text.h"
#include "ledger/heads.h"
#include "screens/kit/cards.h"
#include "screens/kit/controls.h"

namespace tc {

ExportView export_view(Workplace& workplace, const Person& who) {
  ExportView view;
  view.exporters = workplace.exporters();
  for (const Person& learner : workplace.record().people())
    view.learners += may(who, Deed::see_portfolio, learner) ? 1 : 0;
  view.fingerprint = fingerprint_of(workplace.log().heads()).brief();
  return view;
}

ExportState blank_export(Workplace& workplace, const Person& who) {
  ExportState state;
  if (workplace.exporters().empty()) return state;
  const auto made = make_export(workplace, who.id, workplace.exporters().front().name);
  if (made) state.path = made->file_name;
  return state;
}

void draw_export(kit::Ui& ui, const ExportView& view, ExportState& state, Intents& intents) {
  {
    kit::PageHeader header(
        ui, {.title = "Export", .sentence = "Take the record with you; it carries its proof."});
    if (!view.exporters.empty() && kit::button(ui, {.id = "export.go",
                                                    .label = "Export",
                                                    .look = kit::ButtonLook::primary,
                                                    .key = {kit::Key::enter, true}}))
      intents.push_back(ExportTo{std::string(view.exporters[state.exporter].name), state.path});
  }
  kit::PageBody body(ui);
  kit::Columns columns(ui, {0, 372});
  columns.next();
  {
    kit::Card card(ui, {.id = "export.card", .padding = 3, .gap = 2});
    std::vector<std::string> names;
    for (const Exporter& exporter : view.exporters) names.emplace_back(exporter.words);
    kit::choice(ui, state.exporter, {.id = "export.kind", .label = "What", .options = names});
    kit::text_field(ui, state.path, {.id = "export.path", .label = "File"});
    kit::paragraph(ui,
                   "One row per learner and criterion, for " +
                       counted(static_cast<std::size_t>(view.learners), "learner") + ".",
                   {.ink = kit::Ink::second});
  }
  columns.next();
  kit::Card card(ui, {.id = "export.proof", .padding = 3, .gap = 2});
  kit::heading(ui, "Its proof");
  kit::paragraph(
      ui, {kit::small("Fingerprint of the record now: "), kit::small_bold(view.fingerprint)});
  kit::paragraph(ui,
                 "Every row carries the fingerprint in full, the version of the rules and "
                 "the time. Whoever keeps an export can later see whether the record still "
                 "contains what it contained today.",
                 {.style = kit::Style::small, .ink = kit::Ink::second});
}

}  // namespace tc
