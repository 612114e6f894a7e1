#include "kit/the_bulb.h"

namespace tc {

namespace {

void add_arrives(ScenarioBuilder& bulb) {
  bulb.with_scene("arrives")
      .saying("Morning. I want a bulb for the front.")
      .thinking("I hope they don't ask me something I can't answer.")
      .with_cue("holds the old bulb up");
  bulb.with_reply("asks-vehicle", "Morning. Which car is it for, and which light has gone?")
      .doing({"greet", "ask.vehicle"})
      .showing("P2", "greets him before the question")
      .showing("P4", "asks what the bulb is for")
      .moving(Feeling::trust, +5)
      .going("told");
  bulb.with_reply("what-was-it", "Sorry, what was it you wanted?")
      .doing("ask.to_repeat")
      .missing("P2", "makes him say it twice")
      .moving(Feeling::patience, -10)
      .answered("A bulb. For the front.");
  bulb.with_reply("rack", "Bulbs are on the rack behind you.")
      .doing("dismiss")
      .missing("P4", "sends him to the rack without asking what he needs")
      .moving(Feeling::trust, -15)
      .moving(Feeling::patience, -10)
      .going("leaves");
  bulb.with_silence(30).moving(Feeling::patience, -10).answered("Hello? Anybody there?");
}

void add_told(ScenarioBuilder& bulb) {
  bulb.with_scene("told").saying("It's the Yaris, the dipped one on the left.");
  bulb.with_reply("apologises", "I'm sorry that it let you down so soon.")
      .doing("apologise")
      .showing("P3", "owns the trouble before selling another")
      .moving(Feeling::trust, +10);
  bulb.with_reply("confirms", "So a dipped-beam bulb for the Yaris, on the left?")
      .doing("check_understanding")
      .showing("P12", "says back what he needs before taking the money")
      .answered("That's the one.");
  bulb.with_reply("takes-it", "This one, seven pounds forty-nine with the VAT.")
      .when("did(check_understanding) and found(bulb)")
      .doing("tell.price_inc_vat")
      .going("sold");
  bulb.with_reply("guesses", "They are all much the same. This one will do.")
      .missing("P12", "guesses instead of asking")
      .moving(Feeling::trust, -10)
      .going("makes-do");
  bulb.with_reply("will-ring", "None in. I'll ring you by half past, when the van is back.")
      .when("did(look_up.part)")
      .doing("offer.call_back")
      .going("gone")
      .promising("ring back when the van is in", SimTime{9 * 3600 + 30 * 60}, {"call_customer"},
                 {"tell.delay"});
  bulb.if_kept().showing("P16", "rang when you said you would").moving(Feeling::trust, +10);
  bulb.if_updated().showing("P16", "told him before he had to ask");
  bulb.if_broken()
      .missing("P16", "half past came and nobody had rung")
      .moving(Feeling::trust, -20)
      .setting("let_down");
  bulb.with_task("look-up", "Look up the Yaris's bulbs")
      .doing("look_up.part")
      .finding("H7 on the left. None on the shelf; two on the van.");
}

void add_gone(ScenarioBuilder& bulb) {
  bulb.with_scene("gone").telling("Huw goes home to wait for the telephone.").alone();
  bulb.with_task("ring", "Ring Huw")
      .doing("call_customer")
      .narrated("Huw answers at the second ring.")
      .going("sold");
  bulb.with_task("tell-late", "Ring Huw to say that the van is late")
      .when("flag(van_late)")
      .doing("tell.delay");
  bulb.with_task("shrugs", "Leave it, he will come by").when("broken(will-ring)").going("leaves");
}

}  // namespace

std::shared_ptr<const Scenario> the_bulb() {
  ScenarioBuilder bulb = a_scenario("the-bulb");
  bulb.starting("09:10").with_mood(60, 50, 40).giving_up_to("leaves");
  bulb.with_need("bulb", {"ask.vehicle"}, {"check_understanding"});
  add_arrives(bulb);
  add_told(bulb);
  add_gone(bulb);
  bulb.with_happening("van-late", "09:20", "Dai rings in: the van is stuck at Rhayader.")
      .setting("van_late");
  bulb.with_ending("sold", Outcome::good, "That's the one. Thank you.");
  bulb.with_ending("makes-do", Outcome::adequate, "If you say so.");
  bulb.with_ending("leaves", Outcome::poor, "Never mind.");
  return bulb.build();
}

}  // namespace tc
