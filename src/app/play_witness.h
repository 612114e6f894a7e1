#pragma once

#include <optional>
#include <string>

#include "scenario/play.h"
#include "session/session.h"

namespace tc {

/// Sees what comes of each move of a session, and says of an expectation what is wrong with it:
/// nothing where it holds. Refers to the session, which must outlive it.
class PlayWitness {
 public:
  explicit PlayWitness(const Session& session) : session_(session) {}

  /// The events of the last move.
  void see(const Events& came);
  /// Why the last move was refused; empty where it was made.
  void hear(std::string refusal);

  using Finding = std::optional<std::string>;
  Finding operator()(const ExpectWords& expected) const;
  Finding operator()(const ExpectFinding& expected) const;
  Finding operator()(const ExpectIndication& expected) const;
  Finding operator()(const ExpectOffer& expected) const;
  Finding operator()(const ExpectRule& expected) const;
  Finding operator()(const ExpectPeople& expected) const;
  Finding operator()(const ExpectVariable& expected) const;
  Finding operator()(const ExpectTime& expected) const;
  Finding operator()(const ExpectFace& expected) const;
  Finding operator()(const ExpectPromise& expected) const;
  Finding operator()(const ExpectEnding& expected) const;
  Finding operator()(const ExpectOutcome& expected) const;
  Finding operator()(const ExpectScene& expected) const;
  Finding operator()(const ExpectDesk& expected) const;
  Finding operator()(const ExpectNews& expected) const;
  Finding operator()(const ExpectRefusal& expected) const;
  Finding operator()(const ExpectOrder& expected) const;
  Finding operator()(const ExpectPaper& expected) const;

  /// "on offer: asks-vehicle, rack", "nothing is on offer"
  std::string offers() const;

 private:
  const Scenario& scenario() const { return session_.scenario(); }
  Face face() const;
  std::string indications() const;

  const Session& session_;
  Events last_;
  std::string refusal_;
  std::size_t papers_before_ = 0;  ///< how many there were before the last move
  std::size_t papers_ = 0;
  std::optional<LineIndex> last_heard_;  ///< what the customer said last
};

}  // namespace tc
