#pragma once

#include "screens/serve_page.h"

namespace tc {

// The parts of the Serve page, each in a file of its own.

/// The customer and their words, as the channel brings them (serve_stage.cpp).
void draw_stage(kit::Ui& ui, const ServeView& view);
/// Nobody is there: what is going on, in place of the customer.
void draw_alone(kit::Ui& ui, const ServeView& view);
/// Somebody besides the customer is here: what is told of them, in place of the customer.
void draw_who_else(kit::Ui& ui, const ServeView& view);
void draw_news(kit::Ui& ui, const ServeView& view);

/// Those who wait (serve_desk.cpp); draws nothing where nobody does.
void draw_queue(kit::Ui& ui, const ServeView& view);
/// Level 1: what to think about, and what the last move showed; draws nothing at other levels.
void draw_guide(kit::Ui& ui, const ServeView& view);
/// The apprentice's own email as it grows; draws nothing on other channels.
void draw_own_email(kit::Ui& ui, const ServeView& view);
void draw_promises(kit::Ui& ui, const ServeView& view);
void draw_tasks(kit::Ui& ui, const ServeView& view, Intents& intents);
/// All that was said and done, the last in sight.
void draw_transcript(kit::Ui& ui, const ServeView& view);
/// What can be looked up while the customer is there, what was found, and all that was said.
void draw_desk(kit::Ui& ui, const ServeView& view, Intents& intents);

/// The customer and what can be said and done now (serve_page.cpp).
enum class Room { beside, stacked };
void draw_customer_side(kit::Ui& ui, const ServeView& view, ServeState& state, Intents& intents,
                        Room room);
/// Waiting, and taking the last move back.
void draw_wait(kit::Ui& ui, const ServeView& view, Intents& intents);
/// The page of a scenario that plays in the trade world (serve_with_desk.cpp).
void draw_with_desk(kit::Ui& ui, const ServeView& view, ServeState& state, Intents& intents);

/// The open panel (serve_panel.cpp). It closes by Esc, and with the choice that is made.
void draw_panel(kit::Ui& ui, const ServeView& view, ServeState& state, Intents& intents);

}  // namespace tc
