// The customer on the Serve page: seen at the counter, heard on the telephone, read in an email
// or a chat.
#include "screens/kit/cards.h"
#include "screens/serve_parts.h"
#include "screens/wording.h"

namespace tc {

namespace {

void draw_cues(kit::Ui& ui, const ServeView& view) {
  kit::Row row(ui, {.id = "serve.cues"});
  kit::label(ui, view.customer, {.id = "customer.name", .style = kit::Style::body_strong});
  kit::chip(ui, {.id = "customer.kind", .label = view.kind});
  for (std::size_t i = 0; i < view.cues.size(); ++i) {
    const std::string id = "cue." + std::to_string(i + 1);
    kit::chip(ui, {.id = id, .label = view.cues[i], .tone = kit::Tone::wait});
  }
}

void draw_moods(kit::Ui& ui, const ServeView& view) {
  if (view.moods.empty()) return;
  kit::Column column(ui, 0.25F);
  for (const MoodRow& mood : view.moods) {
    const std::string id = "mood." + mood.name;
    kit::mood_bar(
        ui,
        {.id = id, .label = mood.name, .words = mood.words, .part = mood.part, .tone = mood.tone});
  }
}

/// Heard or seen: the words in a bubble, and how they come.
void draw_spoken(kit::Ui& ui, const ServeView& view) {
  if (!view.answered.empty())
    kit::paragraph(ui, view.answered,
                   {.id = "customer.said", .style = kit::Style::small, .ink = kit::Ink::second});
  if (!view.says.empty())
    kit::speech(ui, {.speaker = view.customer, .text = view.says});
  else
    draw_news(ui, view);
  draw_cues(ui, view);
  draw_moods(ui, view);
}

/// Who writes, and beside them how they feel; where there is no room, that comes below their words.
/// Says whether it was drawn.
bool draw_correspondent(kit::Ui& ui, const ServeView& view) {
  kit::Columns columns(ui, {0, 300}, 2, 200);
  columns.next();
  draw_cues(ui, view);
  if (columns.stacked()) return false;
  columns.next();
  draw_moods(ui, view);
  return true;
}

void draw_email(kit::Ui& ui, const ServeView& view) {
  const bool told = draw_correspondent(ui, view);
  if (view.says.empty())
    draw_news(ui, view);
  else
    kit::letter(ui, {.id = "customer.says",
                     .title = "From " + view.customer,
                     .detail = view.received,
                     .text = view.says,
                     .speaker = view.customer});
  if (!told) draw_moods(ui, view);
}

void draw_chat(kit::Ui& ui, const ServeView& view) {
  const bool told = draw_correspondent(ui, view);
  if (view.says.empty()) draw_news(ui, view);
  kit::chat(ui, {.id = "serve.chat",
                 .name = "The chat with " + view.customer,
                 .speaker = view.customer,
                 .turns = view.turns});
  if (!told) draw_moods(ui, view);
}

}  // namespace

void draw_news(kit::Ui& ui, const ServeView& view) {
  for (std::size_t i = 0; i < view.news.size(); ++i) {
    const std::string id = "news." + std::to_string(i + 1);
    kit::Card card(ui, {.id = id, .tone = kit::Tone::amber, .padding = 1.5F});
    kit::paragraph(ui, view.news[i], {.id = id});
  }
}

void draw_stage(kit::Ui& ui, const ServeView& view) {
  kit::StageSpec spec = view.stage;
  spec.words = view.stage_words;
  kit::Stage stage(ui, spec);
  switch (view.channel) {
    case Channel::counter:
    case Channel::phone:
      return draw_spoken(ui, view);
    case Channel::email:
      return draw_email(ui, view);
    case Channel::chat:
    case Channel::web:
      return draw_chat(ui, view);
  }
}

void draw_who_else(kit::Ui& ui, const ServeView& view) {
  kit::Card card(ui, {.id = "serve.told", .padding = 3, .gap = 2});
  kit::heading(ui, "Just now");
  for (std::size_t i = 0; i < view.told.size(); ++i)
    kit::paragraph(ui, view.told[i], {.id = "news." + std::to_string(i + 1)});
}

void draw_alone(kit::Ui& ui, const ServeView& view) {
  kit::Card card(ui, {.id = "serve.alone", .padding = 3, .gap = 2});
  kit::heading(ui, "Nobody is with you just now");
  if (!view.says.empty())
    kit::paragraph(ui,
                   {kit::small(first_name(view.customer) + " said last: "), kit::small(view.says)});
  draw_moods(ui, view);
}

}  // namespace tc
