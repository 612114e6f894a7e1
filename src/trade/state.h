#pragma once

#include "trade/books.h"

// What can be said of an order from what was done with it.

namespace tc::trade {

/// Whether what was picked for a line is what was ordered, and made for the vehicle that it is for.
bool is_right_part(const Shop& shop, const Order& order, const OrderLine& line);
bool has_wrong_part(const Shop& shop, const Order& order);
bool is_fully_picked(const Order& order);
/// Left the counter: with a carrier, or with the customer.
bool is_out(const Order& order);
/// What was promised has come about: collected, delivered, or ready for who comes for it.
bool is_fulfilled(const Shop& shop, const Order& order);
bool is_late(const Shop& shop, const Order& order, SimTime now);
/// Notes from when it is known that the customer gets it later than was said.
void becomes_late(Order& order, SimTime at);
/// The same, where it will only be there then.
void comes_at(Order& order, SimTime there, SimTime now);

bool refuses(const Carrier& carrier, HazardIndex hazard);
/// The first hazard on the order that a carrier does not take; nothing where it takes all.
const Hazard* refused_by(const Shop& shop, const Order& order, const Carrier& carrier);
int grams(const Shop& shop, const Order& order);
/// Whether the age that a hazard asks for was shown, at the order or by a check of identity.
bool is_age_shown(const Order& order, const Hazard& hazard);
/// Whether everything picked may go to who ordered it.
bool may_have_it(const Shop& shop, const Order& order);

/// Puts something that the world will do in its place in time.
void expect(Books& books, const Coming& coming);

}  // namespace tc::trade
