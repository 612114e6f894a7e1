#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "content/scenario_reader.h"
#include "scenario/checks/jargon.h"
#include "scenario/common.h"

namespace tc {

/// What scenarios are read against, and its canonical texts, which bundles keep.
struct Surroundings {
  std::shared_ptr<const Common> common = std::make_shared<const Common>();
  std::string moves;      ///< canonical; empty where there is no such file
  std::string conduct;    ///< the same
  std::string authority;  ///< the same
  std::string catalogue;  ///< the same, of the whole folder
  std::map<std::string, std::string, std::less<>> characters;  ///< canonical, by id
  std::map<std::string, SharedScenes, std::less<>> shared;
  std::shared_ptr<const Facts> facts;  ///< null: not to be held against any
  std::optional<CalendarDate> today;   ///< on which facts have to hold
  Jargon jargon;

  KnownFacts known_facts() const { return {facts.get(), today}; }
  std::map<std::string, std::vector<Translation>, std::less<>> translations;  ///< by scenario
};

/// content/<moves|conduct|characters|facts>.yaml, content/policies/authority.yaml,
/// content/wording/jargon.yaml and content/catalogue, those that there are, by the acts; `today` is
/// kept; reports what is wrong with each.
Surroundings read_surroundings(const std::string& content, Acts acts,
                               const std::vector<Standard>* standards,
                               const std::optional<CalendarDate>& today, Sources& sources,
                               Problems& problems);

/// Whether a file of the scenarios' folder holds shared scenes (a folder `shared`), or the texts of
/// a scenario in another language (`<scenario>.cy.yaml`).
bool holds_shared_scenes(const std::string& path);
bool holds_translation(const std::string& path);
/// Whether it is a play, which may lie beside its scenario (`<scenario>.play.yaml`).
bool holds_play(const std::string& path);

/// Reads shared scenes, by the standard keys of such a file, into the surroundings.
void read_shared_scenes(std::shared_ptr<const Tree> tree, Surroundings& surroundings,
                        Reading& reading);

/// The keys of such a file, and the facts that it names; gives its id.
std::string check_shared_scenes(Node root, const KnownFacts& facts, Reading& reading);

/// Nothing where something is wrong with it.
std::optional<Translation> read_translation(Node tree, Reading& reading);

}  // namespace tc
