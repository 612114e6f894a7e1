#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "content/tree.h"
#include "scenario/library.h"

namespace tc {

/// What an attempt at a scenario depends on, as one canonical text:
/// {"acts":{…those it names…},"format":"1","scenario":{…its file's tree…}}, with its hash.
BundledScenario bundled(Node tree, Scenario scenario);

/// Reads such texts back. The scenario is the one that was bundled, but for its places.
class CanonicalBundleReader final : public BundleReader {
 public:
  std::shared_ptr<const Scenario> read(std::string_view bundle) const override;
};

}  // namespace tc
