#pragma once

#include <string>
#include <vector>

namespace tc {

/// An example of scenarios/README.md: a block of YAML with its kind in a comment before it,
/// <!-- example: scene -->.
///   whole                         a scenario as it stands in a file
///   top                           keys of a scenario's file, with some scenes perhaps
///   scene                         scenes by their names
///   in scene                      the keys of one scene
///   play, shared scenes, translation, characters, moves, conduct, authority
///                                 a file of that kind
struct ReadmeExample {
  std::string kind;
  std::string text;
  std::size_t line = 0;  ///< of the comment
};

/// Every marked block of the README's text, in order. Fails the test where a block of YAML has no
/// mark.
std::vector<ReadmeExample> readme_examples(const std::string& readme);
/// Those of a kind.
std::vector<ReadmeExample> readme_examples(const std::string& readme, const std::string& kind);

/// What stands behind a key of the first column: "a-bulb" of "scenario: a-bulb".
std::string value_of(const std::string& yaml, const std::string& key);

/// The example as a scenario's whole text, called `the-frame` where it is not whole itself.
std::string framed(const ReadmeExample& example);

}  // namespace tc
