// The files of an item: dropped on the window, or named by their path.
#include "base/text.h"
#include "screens/item_page.h"
#include "screens/kit/cards.h"
#include "screens/kit/controls.h"
#include "screens/wording.h"

namespace tc {

namespace {

void draw_file(kit::Ui& ui, ItemDraft& draft, std::size_t place, Intents& intents) {
  const Attachment& file = draft.files[place];
  const std::string id = "file." + std::to_string(place + 1);
  const std::string open = id + ".open", remove = id + ".remove";
  const std::string label = file.name + ", " + size_words(file.bytes);
  kit::Row row(ui, {.id = id});
  const std::string opens = "Open " + file.name;
  if (kit::button(ui, {.id = open, .label = label, .look = kit::ButtonLook::link, .why = opens}))
    intents.push_back(ViewAttachment{*draft.item, file});
  const std::string removes = "Take " + file.name + " out of this item";
  if (kit::button(ui, {.id = remove, .label = "Remove", .why = removes}))
    draft.files.erase(draft.files.begin() + static_cast<std::ptrdiff_t>(place));
}

}  // namespace

void draw_item_files(kit::Ui& ui, ItemDraft& draft, Intents& intents) {
  for (const std::string& path : ui.take_dropped()) intents.push_back(AttachFile{path});
  kit::Card card(ui, {.id = "item.files", .padding = 3, .gap = 1.5F});
  kit::heading(ui, "Files");
  kit::paragraph(ui,
                 form_of(draft.kind).needs_attachment
                     ? "Let the file fall on this window, or say where it is. One is needed; each "
                       "may have 25 MB."
                     : "Let a file fall on this window, or say where it is; each may have 25 MB.",
                 {.style = kit::Style::small, .ink = kit::Ink::second});
  for (std::size_t i = 0; i < draft.files.size(); ++i) draw_file(ui, draft, i, intents);
  const kit::Edited edited = kit::text_field(
      ui, draft.path,
      {.id = "file.path", .label = "Where the file is", .placeholder = "/home/…/invoice.pdf"});
  const bool attach = kit::button(
      ui, {.id = "file.attach", .label = "Attach", .disabled = trimmed(draft.path).empty()});
  if ((attach || edited == kit::Edited::entered) && !trimmed(draft.path).empty())
    intents.push_back(AttachFile{std::string(trimmed(draft.path))});
}

}  // namespace tc
