#pragma once

#include <string>
#include <vector>

#include "session/session.h"

namespace tc {

/// Plays a scenario in a test by names. A move that is refused fails the test with the reason.
/// Where not said otherwise, what it tells is about the last move (the beginning counts as one).
class Run {
 public:
  explicit Run(std::shared_ptr<const Scenario> scenario, std::uint64_t seed = 1);

  Run& reply(std::string_view id) { return choose("reply:" + std::string(id)); }
  Run& task(std::string_view id) { return choose("task:" + std::string(id)); }
  Run& wait(int seconds);
  Run& choose(std::string_view move_text);

  bool offers(std::string_view id) const;
  std::vector<std::string> replies() const;  ///< ids in the order of the screen
  std::vector<std::string> lines() const;    ///< said or told
  /// "P4" each, in order, told apart by how it was seen.
  std::vector<std::string> shown() const { return indicated(Showing::shown); }
  std::vector<std::string> missed() const { return indicated(Showing::missed); }
  std::vector<std::string> passed_over() const { return indicated(Showing::passed_over); }
  std::vector<Indicated> indications() const;
  /// Canonical text of what came, for whatever has no question of its own.
  std::string text() const { return canonical_text(last_, scenario()); }
  bool has(std::string_view part_of_text) const;

  PromiseFate fate(std::string_view promise) const;
  bool found(std::string_view need) const;
  bool confirmed(std::string_view need) const;
  std::string scene() const;
  std::string ending() const;                   ///< empty while it goes on
  std::string clock() const;                    ///< "09:10:07"
  const Events& last() const { return last_; }  ///< events of the last move
  const Events& all() const { return all_; }
  /// The moves so far as they are recorded.
  const std::vector<std::string>& moves() const { return moves_; }

  /// What comes of a move that a test makes past this class is not in last() and all().
  Session& session() { return session_; }
  const Session& session() const { return session_; }

 private:
  const Scenario& scenario() const { return session_.scenario(); }
  std::vector<std::string> indicated(Showing showing) const;

  Events last_;  // before the session, which begins by filling it
  Session session_;
  Events all_;
  std::vector<std::string> moves_;
};

}  // namespace tc
