#include "screens/desk/order_notes.h"

#include "screens/desk/lines.h"
#include "screens/desk/parts.h"

namespace tc {

namespace {

void draw_number(const AtDesk& at, const trade::Order& order) {
  if (!order.account || !at.shop().customers[order.account->value].needs_order_number) return;
  const kit::Edited edited = kit::text_field(at.ui, at.state.number,
                                             {.id = "order.number",
                                              .label = "The customer’s own order number",
                                              .width = 260,
                                              .max_bytes = 60});
  if (at.state.number.empty()) return;
  const std::string line = lines::note_number(at.state.number, order);
  draw_acts(at, "order.note_number", {{"Note it", line}});
  if (edited == kit::Edited::entered) at.say(line);
}

void draw_code(const AtDesk& at, const trade::Order& order) {
  if (order.stage != trade::Stage::placed && order.stage != trade::Stage::accepted) return;
  kit::text_field(at.ui, at.state.code,
                  {.id = "order.code", .label = "A discount code", .width = 260, .max_bytes = 40});
  if (at.state.code.empty()) return;
  draw_acts(at, "order.note_code",
            {{"Look the code up", lines::look_up_code(at.state.code)},
             {"Take it off the order", lines::apply_code(at.state.code, order)}});
}

}  // namespace

void draw_order_notes(const AtDesk& at, const trade::Order& order) {
  draw_number(at, order);
  draw_code(at, order);
}

}  // namespace tc
