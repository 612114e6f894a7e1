// The fields of an item's form, each by its type.
#include <algorithm>

#include "base/text.h"
#include "screens/item_page.h"
#include "screens/kit/cards.h"
#include "screens/kit/controls.h"
#include "screens/wording.h"

namespace tc {

namespace {

constexpr std::size_t most_learners_shown = 6;

std::string id_of(const FormField& field) { return "field." + std::string(field.name); }

/// Small fields stand two beside each other.
bool is_small(const FormField& field) {
  switch (field.type) {
    case FieldType::line:
    case FieldType::day:
    case FieldType::time:
    case FieldType::time_code:
      return true;
    case FieldType::paragraphs:
    case FieldType::yes:
    case FieldType::choice:
    case FieldType::witness:
      return false;
  }
  return false;
}

std::string_view example_of(FieldType type) {
  switch (type) {
    case FieldType::day:
      return "2026-11-21";
    case FieldType::time:
      return "14:05";
    case FieldType::time_code:
      return "24:30";
    case FieldType::line:
    case FieldType::paragraphs:
    case FieldType::yes:
    case FieldType::choice:
    case FieldType::witness:
      return "";
  }
  return "";
}

void draw_asking(kit::Ui& ui, const FormField& field) {
  std::string label(field.label);
  if (field.needed == Needed::no) label += " (optional)";
  kit::paragraph(ui, {kit::small_bold(label + "  "), kit::small(typeset(field.prompt))});
}

void draw_small(kit::Ui& ui, const FormField& field, std::string& answer) {
  kit::Column column(ui, 0.5F);
  draw_asking(ui, field);
  const std::string id = id_of(field);
  kit::text_field(ui, answer,
                  {.id = id,
                   .label = field.label,
                   .placeholder = example_of(field.type),
                   .label_hidden = true,
                   .width = field.type == FieldType::line ? 0.0F : 160.0F});
}

void draw_paragraphs(kit::Ui& ui, const FormField& field, std::string& answer, int lines) {
  kit::Column column(ui, 0.5F);
  draw_asking(ui, field);
  const std::string id = id_of(field);
  kit::text_area(ui, answer,
                 {.id = id, .label = field.label, .label_hidden = true, .lines = lines});
}

void draw_choice(kit::Ui& ui, const FormField& field, std::string& answer) {
  kit::Column column(ui, 0.5F);
  draw_asking(ui, field);
  std::vector<std::string> options;
  for (const std::string_view choice : field.choices) {
    options.push_back(capitalised(choice));
    std::replace(options.back().begin(), options.back().end(), '-', ' ');
  }
  auto chosen = static_cast<std::size_t>(
      std::find(field.choices.begin(), field.choices.end(), answer) - field.choices.begin());
  const std::string id = id_of(field);
  if (kit::choice(ui, chosen, {.id = id, .options = options})) answer = field.choices[chosen];
}

void draw_yes(kit::Ui& ui, const FormField& field, std::string& answer) {
  bool yes = answer == "yes";
  const std::string id = id_of(field);
  const std::string prompt = typeset(field.prompt);
  if (kit::checkbox(ui, yes, {.id = id, .label = field.label, .description = prompt}))
    answer = yes ? "yes" : "";
}

void draw_witness(kit::Ui& ui, const FormField& field, const ItemView& view, ItemDraft& draft,
                  std::string& answer, Intents& intents) {
  kit::Column column(ui, 0.5F);
  draw_asking(ui, field);
  if (view.witnesses.empty())
    kit::paragraph(ui, "Nobody is in the register of witnesses yet.", {.ink = kit::Ink::second});
  for (const Witness& witness : view.witnesses) {
    const std::string id = id_of(field) + "." + witness.id.text;
    const std::string detail = witness.job + ", " + witness.employer;
    if (kit::list_row(ui, {.id = id,
                           .title = witness.name,
                           .detail = detail,
                           .right = witness.expert ? "expert" : "",
                           .current = answer == witness.id.text,
                           .group = "field.witness"}))
      answer = witness.id.text;
  }
  if (kit::button(ui, {.id = "witnesses.open",
                       .label = "Open the register of witnesses",
                       .look = kit::ButtonLook::link}))
    intents.push_back(OpenWitnesses{draft.learner});
}

void draw_field(kit::Ui& ui, const FormField& field, const ItemView& view, ItemDraft& draft,
                Intents& intents) {
  std::string& answer = draft.answers[std::string(field.name)];
  const auto all = form_of(draft.kind).fields;
  const auto areas = std::count_if(all.begin(), all.end(), [](const FormField& one) {
    return one.type == FieldType::paragraphs;
  });
  switch (field.type) {
    case FieldType::line:
    case FieldType::day:
    case FieldType::time:
    case FieldType::time_code:
      return draw_small(ui, field, answer);
    case FieldType::paragraphs:
      return draw_paragraphs(ui, field, answer, areas == 1 ? 12 : 7);
    case FieldType::yes:
      return draw_yes(ui, field, answer);
    case FieldType::choice:
      return draw_choice(ui, field, answer);
    case FieldType::witness:
      return draw_witness(ui, field, view, draft, answer, intents);
  }
}

void draw_pair(kit::Ui& ui, const FormField& left, const FormField& right, const ItemView& view,
               ItemDraft& draft, Intents& intents) {
  kit::Columns columns(ui, {0, 0}, 2, 200);
  columns.next();
  draw_field(ui, left, view, draft, intents);
  columns.next();
  draw_field(ui, right, view, draft, intents);
}

/// Whose it is, of what an assessor records. A long list is sought by name.
void draw_learner(kit::Ui& ui, const ItemView& view, ItemDraft& draft) {
  if (view.learners.empty() || draft.item) return;
  kit::Column column(ui, 0.5F);
  kit::label(ui, "Learner", {.style = kit::Style::small_strong});
  if (view.learners.size() > most_learners_shown)
    kit::text_field(ui, draft.learner_sought,
                    {.id = "learner.seek",
                     .label = "Beginning of a name",
                     .placeholder = "Beginning of a name",
                     .label_hidden = true});
  std::size_t shown = 0;
  const std::string sought = lower_ascii(trimmed(draft.learner_sought));
  for (const Person& learner : view.learners) {
    const bool current = learner.id == draft.learner;
    if (!current && lower_ascii(learner.name).find(sought) == std::string::npos) continue;
    if (!current && ++shown > most_learners_shown) continue;
    const std::string id = "learner." + learner.id.text;
    if (kit::list_row(ui,
                      {.id = id, .title = learner.name, .current = current, .group = "learner"}))
      draft.learner = learner.id;
  }
}

void watch_the_account(ItemDraft& draft) {
  const std::string& account = draft.answers[std::string(fields::narrative)];
  if (account == draft.account_before) return;
  const auto unchanged = std::mismatch(account.rbegin(), account.rend(),
                                       draft.account_before.rbegin(), draft.account_before.rend());
  const auto end_of_change = unchanged.first.base();
  // Counted as paragraphs_of() of item_draft.cpp does: blank lines are none.
  std::size_t paragraph = 0;
  bool blank = true;
  for (auto at = account.begin(); at != end_of_change; ++at) {
    if (*at == '\n') {
      paragraph += blank ? 0 : 1;
      blank = true;
    } else if (*at != ' ') {
      blank = false;
    }
  }
  draft.paragraph = paragraph;
  draft.account_before = account;
}

}  // namespace

void draw_item_fields(kit::Ui& ui, const ItemView& view, ItemDraft& draft, Intents& intents) {
  draw_learner(ui, view, draft);
  const auto all = form_of(draft.kind).fields;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (i + 1 < all.size() && is_small(all[i]) && is_small(all[i + 1])) {
      draw_pair(ui, all[i], all[i + 1], view, draft, intents);
      ++i;
    } else {
      draw_field(ui, all[i], view, draft, intents);
    }
  }
  kit::text_field(ui, draft.title,
                  {.id = "item.title",
                   .label = "Title (made of kind, place and day where it is empty)",
                   .max_bytes = 300});
  if (draft.has_account()) watch_the_account(draft);
}

}  // namespace tc
