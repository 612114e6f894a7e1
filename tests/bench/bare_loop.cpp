#include "bare_loop.h"

namespace tc::bench {

BareLoop::BareLoop(const Dialogue& dialogue) {
  std::size_t bytes = 0;
  for (const Scene& scene : dialogue.scenes) {
    bytes += scene.line.size();
    for (const Reply& reply : scene.replies) bytes += reply.words.size();
  }
  texts_.reserve(bytes);  // so that no view of it moves
  const auto kept = [this](const std::string& text) {
    texts_ += text;
    return std::string_view(texts_).substr(texts_.size() - text.size());
  };
  for (const Scene& scene : dialogue.scenes) {
    FlatScene& flat = scenes_.emplace_back();
    flat.line = kept(scene.line);
    for (std::size_t i = 0; i < scene.replies.size(); ++i) {
      const Reply& reply = scene.replies[i];
      flat.replies[i] = {kept(reply.words), reply.when, reply.variable, reply.raised, reply.go};
    }
  }
  look_around();
}

bool BareLoop::holds(const Guard& guard) const {
  return (variables_[guard.variable] < guard.number) == guard.below &&
         (!guard.two || variables_[guard.other] < guard.other_below);
}

void BareLoop::look_around() {
  const FlatScene& scene = scenes_[at_];
  to_read_[0] = scene.line;
  on_offer_ = 0;
  for (std::uint8_t i = 0; i < 3; ++i) {
    if (!holds(scene.replies[i].when)) continue;
    offered_[on_offer_++] = i;
    to_read_[on_offer_] = scene.replies[i].words;
  }
}

std::span<const std::string_view> BareLoop::step(RandomChoice& walk) {
  const std::uint8_t chosen = offered_[walk.below(on_offer_)];
  const FlatReply& reply = scenes_[at_].replies[chosen];
  events_.push_back({Kind::made, static_cast<std::uint16_t>(3 * at_ + chosen)});
  const int value = reply.raised ? variables_[reply.variable] + 1 : 0;
  if (variables_[reply.variable] != value) events_.push_back({Kind::changed, reply.variable});
  variables_[reply.variable] = value;
  at_ = reply.go;
  events_.push_back({Kind::entered, at_});
  events_.push_back({Kind::said, at_});
  look_around();
  return {to_read_.data(), on_offer_ + 1U};
}

}  // namespace tc::bench
