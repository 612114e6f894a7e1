#pragma once

#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "dialogue.h"
#include "random_choice.h"
#include "session/session.h"

namespace tc::bench {

/// A scenario as the program has it in memory, read from YAML that has to be without a fault.
std::shared_ptr<const Scenario> compiled(const std::string& yaml);

/// Our engine on the same walk as the others.
class OurWalk {
 public:
  explicit OurWalk(std::shared_ptr<const Scenario> scenario);

  /// Takes one of the replies on offer, as the walk says; gives what there is to read then.
  std::span<const std::string_view> step(RandomChoice& walk);
  std::vector<int> variables() const;
  const Session& session() const { return session_; }
  void forget_events() { events_.clear(); }

 private:
  void look_around(std::size_t first_event);

  Events events_;
  Session session_;
  std::vector<ChoiceIndex> offered_;
  std::vector<std::string_view> to_read_;
};

}  // namespace tc::bench
